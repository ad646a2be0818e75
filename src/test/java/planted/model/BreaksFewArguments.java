package planted.model;

class BreaksFewArguments {
    static class AClass {
        AClass(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
    }

    record ARecord(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

    enum AnEnum {
        ONE(1, 2, 3, 4, 5, 6, 7, 8, 9);

        AnEnum(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
    }
}
