package detente.experiment;

/**
 * How near a metric is to the precision that is asked for, at the design point where it is farthest from it.
 *
 * @param metric name of the metric
 * @param point number of the point
 * @param mean mean over worlds there; NaN where there is none
 * @param halfWidth half the width of its 95 % interval (Student); NaN for fewer than two worlds
 * @param wanted what is asked for
 */
public record Attainment(String metric, int point, double mean, double halfWidth, double wanted) {

    /** Whether it is narrow enough. */
    public boolean isReached() {
        return halfWidth <= wanted;
    }

    /** What it has of what is asked for; infinite where that cannot be said. */
    double excess() {
        double ratio = halfWidth == 0 ? 0 : halfWidth / wanted;
        return Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : ratio;
    }
}
