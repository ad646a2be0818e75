package detente.analysis.sample;

/**
 * What the last digits do not say. Means of the same numbers are the same bits in whatever order the runs came
 * ({@link Sample}), but .2 + 1.4 and .4 + 1.2 differ in the last digit: so two means are told apart only down to this
 * share of the larger one, a thousand times what rounding leaves and far less than any run can change.
 */
public final class Rounding {
    private static final double SHARE = 1e-12;

    private Rounding() {}

    /** What has to lie between two means of these sizes for them to be told apart. */
    public static double grain(double one, double other) {
        return SHARE * StrictMath.max(StrictMath.abs(one), StrictMath.abs(other));
    }

    /** One minus another; exactly 0 where that is nothing but rounding. */
    public static double difference(double one, double other) {
        double difference = one - other;
        return StrictMath.abs(difference) <= grain(one, other) ? 0 : difference;
    }
}
