package detente.experiment;

import detente.parameter.Decimal;

/** How a number is written in files: the same text on every machine. */
public final class Numeral {
    /** Up to here every whole number is a {@code double} and has an exact short text. */
    public static final double WHOLE = 1e15;

    private Numeral() {}

    /** The shortest text that gives the number back, whole numbers without a point; empty where it is not finite. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        boolean whole = value == (long) value && StrictMath.abs(value) < WHOLE;
        return whole ? Long.toString((long) value) : Decimal.of(value);
    }
}
