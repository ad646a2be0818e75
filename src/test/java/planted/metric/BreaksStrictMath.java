package planted.metric;

import java.util.function.DoubleUnaryOperator;

class BreaksStrictMath {
    static class Power {
        double of(double x) {
            return Math.pow(x, 2);
        }
    }

    static class Sine {
        double of(double x) {
            return Math.sin(x);
        }
    }

    static class LogarithmByReference {
        DoubleUnaryOperator of = Math::log;
    }

    static class ExponentialInLambda {
        DoubleUnaryOperator of = x -> 1 - Math.exp(-x);
    }
}
