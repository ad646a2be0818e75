package detente.analysis;

/**
 * A design point that charts show.
 *
 * @param contrast the point beside the baseline
 * @param label what charts call it
 * @param worlds the largest number of a world
 */
record Case(Contrast contrast, String label, int worlds) {}
