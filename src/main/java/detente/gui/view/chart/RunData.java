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
    private final Map<Measure, Difference> differences = new EnumMap<>(Measure.class);

    RunData() {
        for (Measure measure : Measure.values()) {
            differences.put(measure, new Difference(measure));
        }
    }

    /** Reads what was done since the last look. The run must stand still. */
    void read(Playback run) {
        truth.read(run);
        record.read(run);
        differences.values().forEach(difference -> difference.read(run));
    }

    /** The curves of a book. */
    Comparison of(Book book) {
        return book == Book.RECORDED ? record : truth;
    }

    /** What policies changed. */
    Map<Measure, Difference> differences() {
        return differences;
    }
}
