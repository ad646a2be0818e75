package planted.experiment;

class BreaksNumbersPrintNothing {
    static class Prints {
        void print() {
            System.out.println();
        }
    }

    static class PrintsLater {
        Runnable print = () -> System.err.println();
    }

    static class PrintsATrace {
        void print(Exception e) {
            e.printStackTrace();
        }
    }
}
