package detente.experiment;

import detente.parameter.Parameter;

/** What designs are told beside their factors. An option without a default has to be given. */
public final class DesignOptions {
    static final Parameter POINTS = number("points", Double.NaN, 1, Designs.MOST_POINTS, "number of points");

    static final Parameter MAXIMIN = Parameter.flag(
            "maximin", 0, "spread the points so that the closest two lie far apart; each in the middle of its cells");

    static final Parameter BASE_POINTS = number(
            "points", Double.NaN, 2, Designs.MOST_POINTS, "number of rows of each base sample, best a power of two");

    static final Parameter SECOND_ORDER =
            Parameter.flag("secondOrder", 0, "also estimate the indices of pairs, with nearly twice the points");

    /** Whether luck draws each row for itself. */
    public static final String INDEPENDENT = "independentRows";

    static final Parameter INDEPENDENT_ROWS = Parameter.flag(
            INDEPENDENT,
            0,
            "draw each row for itself instead of taking Sobol's sequence: less even, but the indices have intervals");

    static final Parameter TRAJECTORIES =
            number("trajectories", Double.NaN, 2, Designs.MOST_POINTS, "number of walks through the levels");

    static final Parameter THRESHOLD = Parameter.number(
            "threshold", .1, 0, 1, "1", "share by which an arm has to lower a metric to count in share_threshold");

    static final Parameter LEVELS = number("levels", 4, 2, 1000, "number of levels of every range, even");

    private DesignOptions() {}

    private static Parameter number(String key, double standard, double min, double max, String meaning) {
        return Parameter.whole(key, standard, min, max, "1", meaning);
    }
}
