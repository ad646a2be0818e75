package detente.gui.view.chart;

import detente.chart.Curve;
import detente.chart.LivePanel;
import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.metric.Book;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.function.Function;

/** The charts of a run, in their order. A dashed line is always the same world and luck without the policies. */
enum RunChart implements Chart<RunData> {
    FREQUENCY("Frequency", "operations a year", true) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            for (OperationType type : OperationType.values()) {
                pair(panel, Colours.of(type), Colours.name(type), data.of(book), run -> run.frequency(type));
            }
        }
    },
    SEVERITY("Severity", "points of 10", true) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.VERMILION, "largest of the year", data.of(book), RunTrace::severityMax);
            pair(panel, Palette.BLUE, "mean", data.of(book), RunTrace::severityMean);
        }
    },
    HARM("Civilian harm", "a year, without worms", false) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.PURPLE, "harm", data.of(Book.TRUE), RunTrace::harm);
        }
    },
    ARSENALS("Arsenals", "undisclosed exploits", false) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.BLACK, "all states", data.of(Book.TRUE), RunTrace::arsenalTotal);
            pair(panel, Palette.ORANGE, "largest", data.of(Book.TRUE), RunTrace::arsenalLargest);
        }
    },
    PROLIFERATION("Proliferation", "transfers a year", false) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            for (Origin channel : Colours.CHANNELS) {
                pair(
                        panel,
                        Colours.of(channel),
                        Colours.name(channel),
                        data.of(Book.TRUE),
                        run -> run.transfers(channel));
            }
        }
    };

    private final String title;
    private final String unit;
    private final boolean inTheRecord;

    RunChart(String title, String unit, boolean inTheRecord) {
        this.title = title;
        this.unit = unit;
        this.inTheRecord = inTheRecord;
    }

    @Override
    public String title(Book book) {
        return book == Book.RECORDED && inTheRecord ? title + " on record" : title;
    }

    @Override
    public String unit(Book book, boolean policies) {
        return book == Book.RECORDED && !inTheRecord ? unit + " (true)" : unit;
    }

    @Override
    public boolean isLogarithmic() {
        return this == PROLIFERATION;
    }

    private static void pair(
            LivePanel panel, Palette paint, String label, Comparison runs, Function<RunTrace, Curve> curve) {
        if (runs.isDiffering()) {
            panel.add("", paint, true, curve.apply(runs.without()));
        }
        panel.add(label, paint, false, curve.apply(runs.with()));
    }
}
