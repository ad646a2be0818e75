package detente.analysis;

/**
 * A design point beside the baseline.
 *
 * @param point number of the design point
 * @param label what differs from the baseline, such as {@code treaty+strikeBack} or {@code escalation.gain=0.1}; the
 *     baseline's own is {@code baseline}
 * @param changes number of factors that differ
 * @param switches whether every difference is a factor switched on
 */
record Contrast(int point, String label, int changes, boolean switches) {

    /** Whether every one of so many factors, two at least, is switched on. */
    boolean isAll(int factors) {
        return switches && changes == factors && factors > 1;
    }

    /** Its label for a chart. */
    String shortLabel(int factors) {
        return isAll(factors) && factors > 2 ? "all " + factors : label;
    }
}
