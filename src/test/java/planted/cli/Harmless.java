package planted.cli;

class Harmless {
    void end() {
        System.out.println();
        System.exit(0);
    }
}
