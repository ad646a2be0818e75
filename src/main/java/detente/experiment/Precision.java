package detente.experiment;

/**
 * How narrow the 95 % interval of a mean has to be.
 *
 * @param halfWidth largest half of its width, above 0
 * @param relative whether that is a share of the mean's size, or else in units of the metric
 */
public record Precision(double halfWidth, boolean relative) {

    /** The largest half-width allowed around a mean. */
    public double wanted(double mean) {
        return relative ? halfWidth * StrictMath.abs(mean) : halfWidth;
    }
}
