package detente.analysis;

/**
 * An index and its interval.
 *
 * @param value NaN where the index is not defined
 * @param bounds interval of 95 %
 */
record IndexEstimate(double value, Bounds bounds) {
    /** Of an index that is not defined. */
    static final IndexEstimate NONE = new IndexEstimate(Double.NaN, Bounds.NONE);

    /**
     * An index with the interval that its resamples give.
     *
     * @param resamples the index in each of them; sorted here
     */
    static IndexEstimate of(double value, double[] resamples) {
        return new IndexEstimate(value, Double.isNaN(value) ? Bounds.NONE : Bootstrap.bounds(resamples));
    }
}
