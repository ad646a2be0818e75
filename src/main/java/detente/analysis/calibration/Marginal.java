package detente.analysis.calibration;

import detente.experiment.Scale;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.util.FastMath;

/** The prior law of one parameter, on a range. */
public final class Marginal {
    private final double from;
    private final double to;
    private final Scale scale;
    /** The law of the place in the range, from 0 to 1 on the scale. */
    private final RealDistribution place;

    private Marginal(double from, double to, Scale scale, RealDistribution place) {
        if (!(from < to)) {
            throw new IllegalArgumentException("a range begins below its end, not at " + from + " with " + to);
        }
        if (scale == Scale.LOG && !(from > 0)) {
            throw new IllegalArgumentException("a logarithmic range begins above 0, not at " + from);
        }
        this.from = from;
        this.to = to;
        this.scale = scale;
        this.place = place;
    }

    /** As likely anywhere in the range, on the scale. */
    public static Marginal uniform(double from, double to, Scale scale) {
        return new Marginal(from, to, scale, new UniformRealDistribution(null, 0, 1));
    }

    /**
     * Likeliest at one value, and less so in proportion to the distance from it, to nothing at the ends.
     *
     * @param mode the likeliest value, in the range
     */
    public static Marginal triangular(double from, double mode, double to) {
        if (!(mode >= from && mode <= to)) {
            throw new IllegalArgumentException(
                    "the likeliest value lies in the range from " + from + " to " + to + ", not at " + mode);
        }
        return new Marginal(
                from, to, Scale.LINEAR, new TriangularDistribution(null, 0, (mode - from) / (to - from), 1));
    }

    /**
     * The law Beta(a, b), stretched over the range.
     *
     * @param a first shape, above 0
     * @param b second shape, above 0
     */
    public static Marginal beta(double from, double to, double a, double b) {
        if (!(a > 0 && b > 0)) {
            throw new IllegalArgumentException("the shapes of a beta law are above 0, not " + a + " and " + b);
        }
        return new Marginal(from, to, Scale.LINEAR, new BetaDistribution(null, a, b));
    }

    /** Least value. */
    public double from() {
        return from;
    }

    /** Largest value. */
    public double to() {
        return to;
    }

    /** On which scale the range is measured. */
    public Scale scale() {
        return scale;
    }

    /**
     * The value below which a share of the law lies.
     *
     * @param share from 0 to 1
     */
    public double quantile(double share) {
        double value = scale.at(place.inverseCumulativeProbability(share), from, to);
        return StrictMath.max(from, StrictMath.min(to, value));
    }

    /** The share of the law below a value. */
    public double below(double value) {
        return place.cumulativeProbability(place(StrictMath.max(from, StrictMath.min(to, value))));
    }

    /** The density at a value, for each unit of the parameter; 0 outside the range. */
    public double density(double value) {
        if (!(value >= from && value <= to)) {
            return 0;
        }
        double slope = scale == Scale.LINEAR ? 1 / (to - from) : 1 / (value * FastMath.log(to / from));
        return place.density(place(value)) * slope;
    }

    /** Where in the range a value is, from 0 to 1 on the scale. */
    public double place(double value) {
        return scale == Scale.LINEAR
                ? (value - from) / (to - from)
                : FastMath.log(value / from) / FastMath.log(to / from);
    }
}
