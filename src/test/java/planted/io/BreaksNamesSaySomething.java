package planted.io;

class BreaksNamesSaySomething {
    static class RunManager {}

    static class RunHelper {}

    static class RunUtil {}

    static class RunUtils {}

    static class RunConfig {}
}
