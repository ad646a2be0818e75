package detente.gui.field;

import detente.parameter.Kind;
import detente.parameter.Parameter;

/** How the notches of a slider stand for the values of a parameter: evenly, or by ratio where the range is wide. */
record SliderScale(Parameter parameter) {
    /** Number of the last notch; the first is 0. */
    static final int NOTCHES = 200;

    private static final double WIDE = 1000;
    private static final int DIGITS = 3;

    /** The value at a notch, with few digits. */
    double value(int notch) {
        double share = notch / (double) NOTCHES;
        double value = isByRatio()
                ? parameter.min() * StrictMath.pow(parameter.max() / parameter.min(), share)
                : parameter.min() + share * (parameter.max() - parameter.min());
        return within(parameter.kind() == Kind.INTEGER ? StrictMath.rint(value) : rounded(value));
    }

    /** The notch nearest to a value. */
    int notch(double value) {
        double share = isByRatio()
                ? StrictMath.log(value / parameter.min()) / StrictMath.log(parameter.max() / parameter.min())
                : (value - parameter.min()) / (parameter.max() - parameter.min());
        return (int) StrictMath.round(share * NOTCHES);
    }

    private boolean isByRatio() {
        return parameter.min() > 0 && parameter.max() / parameter.min() >= WIDE;
    }

    private double rounded(double value) {
        double size = isByRatio() ? value : parameter.max() - parameter.min();
        double unit = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(size)) - DIGITS + 1);
        // Divided, not multiplied: so the shortest digits come out.
        return unit < 1
                ? StrictMath.rint(value / unit) / StrictMath.rint(1 / unit)
                : StrictMath.rint(value / unit) * unit;
    }

    private double within(double value) {
        return StrictMath.min(parameter.max(), StrictMath.max(parameter.min(), value));
    }
}
