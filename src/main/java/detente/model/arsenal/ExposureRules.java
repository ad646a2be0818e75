package detente.model.arsenal;

import org.apache.commons.math3.util.FastMath;

/** How far systems stay open after a patch (model section 7.2; Cyentia2019: half after 90 days, 18 % after a year). */
public final class ExposureRules {
    private ExposureRules() {}

    // A power is written e^(k ln x) where it stands in an inner loop: pow carries digits that are not needed here.

    /**
     * Share u of systems still open: e^-(c/λ)^k.
     *
     * @param patching c, years of ordinary patching since the patch, at least 0
     * @param scale λ, years
     * @param shape k
     */
    public static double exposure(double patching, double scale, double shape) {
        return patching <= 0 ? 1 : FastMath.exp(-FastMath.exp(shape * FastMath.log(patching / scale)));
    }

    /** Years of ordinary patching after which a share of systems is still open: the inverse of {@link #exposure}. */
    public static double patchingUntil(double exposure, double scale, double shape) {
        return scale * FastMath.pow(-FastMath.log(exposure), 1 / shape);
    }
}
