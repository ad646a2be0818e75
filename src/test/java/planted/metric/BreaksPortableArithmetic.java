package planted.metric;

import java.util.function.DoubleUnaryOperator;

class BreaksPortableArithmetic {
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

    static class StrictPower {
        double of(double x) {
            return StrictMath.pow(x, 2);
        }
    }

    static class StrictLogarithmByReference {
        DoubleUnaryOperator of = StrictMath::log1p;
    }
}
