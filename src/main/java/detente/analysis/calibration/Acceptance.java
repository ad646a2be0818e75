package detente.analysis.calibration;

/** What weight a set has by the distances of its figures from the targets. */
public enum Acceptance {
    /** All figures lie in the intervals of their targets: one, else none. */
    BOX,
    /** All figures lie within the tolerance of the plan: one, else none. */
    TOLERANCE,
    /** The normal likelihood of the targets, of which an interval holds 95 %, within the tolerance of the plan. */
    GAUSSIAN
}
