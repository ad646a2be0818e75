package detente.analysis.sensitivity;

import java.util.List;

/** Finds how much metrics depend on factors, from the points of a design in their order. */
interface Sensitivity {

    /**
     * Takes a point.
     *
     * @param point number of the point, from 1
     * @param levels its levels, as they are written
     * @param metrics the mean of each metric at the point; NaN where it has none
     */
    void add(int point, List<String> levels, double[] metrics);

    /** What is found for a metric, by its place. */
    List<SensitivityRow> rows(int metric);

    /** What the points cannot say of a metric, and why, after its rows: sentences without a full stop. */
    List<String> gaps(int metric);

    /** Why none of its indices has an interval, after its rows; empty where that is not so. */
    String whyNoIntervals(int metric);
}
