package detente.experiment;

import org.apache.commons.math3.util.FastMath;

/** How equal steps are spread over a range. */
public enum Scale {
    /** Equal differences. */
    LINEAR,
    /** Equal ratios; for a range above 0. */
    LOG;

    /** The value at a place from 0 to 1 of a range. */
    public double at(double place, double from, double to) {
        return this == LINEAR
                ? from + place * (to - from)
                : FastMath.exp(FastMath.log(from) + place * (FastMath.log(to) - FastMath.log(from)));
    }
}
