package detente.experiment;

/**
 * One run of an experiment. Everything counts from 1, as in the files.
 *
 * @param number place in the order of the rows
 * @param point which design point
 * @param world which world; its seed is the same at every point
 * @param replication which run in that world; its seed is the same at every point
 * @param worldSeed decides who exists, below 2^53
 * @param runSeed decides what happens, below 2^53
 */
public record RunSpec(long number, int point, int world, int replication, long worldSeed, long runSeed) {}
