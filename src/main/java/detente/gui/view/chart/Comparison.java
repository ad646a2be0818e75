package detente.gui.view.chart;

import detente.gui.play.Playback;
import detente.metric.Book;

/** A run with its policies beside the same world and luck without them, in one book. */
final class Comparison {
    private final RunTrace with;
    private final RunTrace without;
    private boolean differing;

    Comparison(Book book) {
        with = new RunTrace(book);
        without = new RunTrace(book);
    }

    /** Reads what both runs did since the last look. */
    void read(Playback run) {
        differing = !run.onsets().isEmpty();
        with.read(run.model());
        without.read(run.shadow());
    }

    /** Whether there are policies, so that there is something to compare. */
    boolean isDiffering() {
        return differing;
    }

    RunTrace with() {
        return with;
    }

    RunTrace without() {
        return without;
    }
}
