package detente.gui.view.chart;

import detente.gui.play.Counterfactual.Measure;
import detente.gui.play.Playback;
import detente.metric.Book;
import java.util.EnumMap;
import java.util.Map;

/** All that the charts of one run draw: copied from the run once, step by step. */
final class RunData {
    private final Comparison truth = new Comparison(Book.TRUE);
    private final Comparison record = new Comparison(Book.RECORDED);
    private final Map<Measure, PolicyEffect> effects = new EnumMap<>(Measure.class);

    RunData() {
        for (Measure measure : Measure.values()) {
            effects.put(measure, new PolicyEffect(measure));
        }
    }

    /** Reads what was done since the last look. The run must stand still. */
    void read(Playback run) {
        truth.read(run);
        record.read(run);
        effects.values().forEach(effect -> effect.read(run));
    }

    /** The curves of a book. */
    Comparison of(Book book) {
        return book == Book.RECORDED ? record : truth;
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
