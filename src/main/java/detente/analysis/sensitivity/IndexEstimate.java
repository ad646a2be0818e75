package detente.analysis.sensitivity;

import detente.analysis.sample.Bounds;

/**
 * An index and its interval.
 *
 * @param value NaN where the index is not defined
 * @param bounds interval of 95 %
 */
public record IndexEstimate(double value, Bounds bounds) {
    /** Of an index that is not defined. */
    static final IndexEstimate NONE = new IndexEstimate(Double.NaN, Bounds.NONE);
}
