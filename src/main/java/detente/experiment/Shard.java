package detente.experiment;

/**
 * One of several parts of a sweep, each a block of runs in design order: one after the other they are the whole.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** More parts than this would only be a burden on the file system. */
    public static final int MOST = 100_000;

    /**
     * The first run of the part.
     *
     * @param runs number of runs in the whole sweep
     * @param grain the sweep is only cut behind a multiple of this number of runs
     */
    public long first(long runs, long grain) {
        return end(number - 1, runs, grain) + 1;
    }

    /** The last run of the part. */
    public long last(long runs, long grain) {
        return end(number, runs, grain);
    }

    /** The largest number of parts, each with a run at least. */
    public static long most(long runs, long grain) {
        return (runs + grain - 1) / grain;
    }

    private long end(int parts, long runs, long grain) {
        return StrictMath.min(runs, most(runs, grain) * parts / of * grain);
    }

    /** Names its folder. */
    public String label() {
        return number + "-of-" + of;
    }
}
