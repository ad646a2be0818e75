package detente.gui.view.chart;

import detente.gui.play.Playback;
import java.util.Arrays;
import java.util.List;

/** All that the charts of one run draw, with its policies and without them: copied from the run once, step by step. */
final class RunData {
    private final RunTrace with = new RunTrace();
    private final RunTrace without = new RunTrace();
    private final List<PolicyEffect> effects =
            Arrays.stream(Measure.values()).map(PolicyEffect::new).toList();
    private boolean differing;

    /** Reads what was done since the last look. The run must stand still. */
    void read(Playback run) {
        differing = !run.onsets().isEmpty();
        with.read(run.model());
        without.read(run.shadow());
        effects.forEach(effect -> effect.read(run));
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

    /** What policies change of something. */
    PolicyEffect effect(Measure measure) {
        return effects.get(measure.ordinal());
    }
}
