package detente.gui.view.chart;

import detente.gui.play.Playback;
import java.util.EnumMap;
import java.util.Map;

/** All that the charts of one run draw, with its policies and without them: copied from the run once, step by step. */
final class RunData {
    private final RunTrace with = new RunTrace();
    private final RunTrace without = new RunTrace();
    private final Map<Measure, PolicyEffect> effects = new EnumMap<>(Measure.class);
    private boolean differing;

    RunData() {
        for (Measure measure : Measure.values()) {
            effects.put(measure, new PolicyEffect(measure));
        }
    }

    /** Reads what was done since the last look. The run must stand still. */
    void read(Playback run) {
        differing = !run.onsets().isEmpty();
        with.read(run.model());
        without.read(run.shadow());
        effects.values().forEach(effect -> effect.read(run));
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
        PolicyEffect effect = effects.get(measure);
        if (effect == null) {
            throw new IllegalStateException("no effect on " + measure);
        }
        return effect;
    }
}
