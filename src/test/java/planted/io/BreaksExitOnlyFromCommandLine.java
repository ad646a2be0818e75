package planted.io;

class BreaksExitOnlyFromCommandLine {
    static class Exits {
        void end() {
            System.exit(1);
        }
    }

    static class Halts {
        void end() {
            Runtime.getRuntime().halt(1);
        }
    }
}
