package detente.analysis.runs;

/**
 * A design point that charts show.
 *
 * @param contrast the point beside the baseline
 * @param label what charts call it
 * @param worlds the largest number of a world
 */
public record Case(Contrast contrast, String label, int worlds) {}
