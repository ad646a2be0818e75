package detente.gui.view.chart;

import detente.chart.Curve;
import detente.metric.Book;
import detente.metric.Run;
import detente.model.ConflictModel;
import detente.model.history.History;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The curves of one run in both books, two points a month. Only what is new since the last look is read. */
final class RunTrace {
    private static final int POINTS_PER_YEAR = 26;

    private final Map<Of, Curve> curves = new HashMap<>();
    private int nextStep;

    private record Of(Reading reading, Book book) {}

    RunTrace() {
        Stream.concat(
                        Arrays.stream(RunChart.values()).flatMap(chart -> chart.readings().stream()),
                        Arrays.stream(Measure.values()).map(Measure::rate))
                .forEach(reading -> {
                    curves.put(new Of(reading, Book.TRUE), new Curve());
                    curves.put(new Of(reading, Book.RECORDED), new Curve());
                });
    }

    /** Reads what a run did since. The run must not move meanwhile. */
    void read(ConflictModel model) {
        History history = model.history();
        int every = stepsBetweenPoints(history);
        for (; nextStep < model.nextStep(); nextStep++) {
            if ((nextStep + 1) % every == 0) {
                append(nextStep, history);
            }
        }
    }

    static int stepsBetweenPoints(History history) {
        return StrictMath.max(1, history.stepsPerYear() / POINTS_PER_YEAR);
    }

    private void append(int step, History history) {
        double time = history.timeOf(step + 1);
        Run year = Run.yearBefore(history, step + 1);
        curves.forEach((of, curve) -> curve.append(time, of.reading().value().of(year, step, of.book())));
    }

    /** The curve of what is read in a book. */
    Curve of(Reading reading, Book book) {
        Curve curve = curves.get(new Of(reading, book));
        if (curve == null) {
            throw new IllegalArgumentException(reading.label() + " is not read");
        }
        return curve;
    }
}
