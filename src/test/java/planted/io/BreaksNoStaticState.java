package planted.io;

class BreaksNoStaticState {
    static class Assignable {
        static int count;
    }

    static class EvenIfPrivate {
        private static int count;

        int next() {
            return count++;
        }
    }

    static class AnArrayInReach {
        public static final int[] NUMBERS = {1, 2};
    }
}
