package detente.cli;

import detente.analysis.told.AnalysisListener;
import detente.io.result.RecordedSweep;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Says how a sweep and its analysis get on: a bar on a terminal, a line every ten seconds elsewhere, nothing if it is to be quiet.
 */
final class Progress implements RecordedSweep.Listener, AnalysisListener {
    private static final long NANOSECONDS = 1_000_000_000;
    private static final int WIDTH = 30;

    /** How it is said. */
    enum Manner {
        BAR(NANOSECONDS / 10),
        LINES(10 * NANOSECONDS),
        QUIET(Long.MAX_VALUE);

        private final long pause;

        Manner(long pause) {
            this.pause = pause;
        }
    }

    private final PrintWriter err;
    private final Manner manner;
    private final String what;
    private final long begin = System.nanoTime();
    private long last = begin;
    private long before = -1;

    Progress(PrintWriter err, Manner manner) {
        this(err, manner, "run");
    }

    private Progress(PrintWriter err, Manner manner, String what) {
        this.err = err;
        this.manner = manner;
        this.what = what;
    }

    /** The same of something else than runs. */
    Progress of(String other) {
        return new Progress(err, manner, other);
    }

    /**
     * A bar if somebody looks on, lines if not. The bar steers the terminal, so it goes there itself, past the gate for
     * messages.
     *
     * @param err takes lines
     */
    static Progress of(PrintWriter err, boolean quiet) {
        if (quiet) {
            return new Progress(err, Manner.QUIET);
        }
        return Terminal.isWatched()
                ? new Progress(new PrintWriter(System.err, true, StandardCharsets.UTF_8), Manner.BAR)
                : new Progress(err, Manner.LINES);
    }

    @Override
    public void done(long runs, long of) {
        if (before < 0) {
            before = runs;
        }
        long now = System.nanoTime();
        if (now - last >= manner.pause || (manner == Manner.BAR && runs == of)) {
            last = now;
            print(runs, of, (now - begin) / (double) NANOSECONDS);
        }
    }

    @Override
    public void late(long run, double seconds) {
        if (manner != Manner.QUIET) {
            err.printf(
                    Locale.ROOT,
                    "%s%s %,d has taken %s and goes on%n",
                    manner == Manner.BAR ? "\r\u001b[K" : "",
                    what,
                    run,
                    Duration.text(seconds));
            err.flush();
        }
    }

    @Override
    public void done(String what, String part) {
        long now = System.nanoTime();
        if (now - last >= manner.pause) {
            last = now;
            err.printf(Locale.ROOT, manner == Manner.BAR ? "\r%s: %s \u001b[K" : "analysis: %s: %s%n", what, part);
            err.flush();
        }
    }

    /** An analysis is at its end: nothing of it stays on a terminal. */
    void clear() {
        if (manner == Manner.BAR) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private void print(long runs, long of, double seconds) {
        double rate = (runs - before) / seconds;
        String left = rate > 0 ? Duration.text((of - runs) / rate) : "?";
        if (manner == Manner.BAR) {
            int full = (int) (WIDTH * runs / of);
            err.printf(
                    Locale.ROOT,
                    "\r[%s%s] %,d/%,d  %s %ss/s  %s left \u001b[K%s",
                    "#".repeat(full),
                    ".".repeat(WIDTH - full),
                    runs,
                    of,
                    digits(rate),
                    what,
                    left,
                    runs == of ? "\n" : "");
        } else {
            err.printf(Locale.ROOT, "%,d of %,d %ss, %s %ss/s, %s left%n", runs, of, what, digits(rate), what, left);
        }
        err.flush();
    }

    private static String digits(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate);
    }
}
