package detente.gui.view.chart;

import detente.chart.Curve;
import detente.chart.LivePanel;
import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.gui.play.Counterfactual.Measure;
import detente.metric.Book;
import detente.model.history.Column;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The charts of a run, in their order. A dashed line is always the same world and luck without the policies. */
enum RunChart implements Chart<RunData> {
    FREQUENCY("Frequency", "operations a year", true) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            for (OperationType type : OperationType.values()) {
                pair(panel, Colours.of(type), Colours.name(type), data, run -> run.of(book, frequency(type)));
            }
        }
    },
    SEVERITY("Severity", "points of 10", true) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.VERMILION, "largest of the year", data, run -> run.of(book, SEVERITY_MAX));
            pair(panel, Palette.BLUE, "mean", data, run -> run.of(book, SEVERITY_MEAN));
        }
    },
    HARM("Civilian harm", "a year, without worms", false) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.PURPLE, "harm", data, run -> run.of(Book.TRUE, Measure.HARM.metric()));
        }
    },
    ARSENALS("Arsenals", "undisclosed exploits", false) {
        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.BLACK, "all states", data, run -> run.of(Column.ARSENAL_TOTAL));
            pair(panel, Palette.ORANGE, "largest", data, run -> run.of(Column.ARSENAL_LARGEST));
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
                        data,
                        run -> run.of(Book.TRUE, transfers(channel)));
            }
        }
    };

    private static final String SEVERITY_MAX = "severity_max";
    private static final String SEVERITY_MEAN = "severity_mean";

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

    /** The metrics of which charts show the twelve months before. */
    static List<String> metrics() {
        List<String> names = new ArrayList<>();
        for (Book book : List.of(Book.TRUE, Book.RECORDED)) {
            for (OperationType type : OperationType.values()) {
                names.add(book.prefix() + frequency(type));
            }
            names.add(book.prefix() + SEVERITY_MAX);
            names.add(book.prefix() + SEVERITY_MEAN);
        }
        Colours.CHANNELS.forEach(channel -> names.add(transfers(channel)));
        for (Measure measure : Measure.values()) {
            names.add(measure.metric());
        }
        return names;
    }

    private static String frequency(OperationType type) {
        return lower(type) + "_per_year";
    }

    private static String transfers(Origin channel) {
        return lower(channel) + "_transfers_per_year";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void pair(
            LivePanel panel, Palette paint, String label, RunData runs, Function<RunTrace, Curve> curve) {
        if (runs.isDiffering()) {
            panel.add("", paint, true, curve.apply(runs.without()));
        }
        panel.add(label, paint, false, curve.apply(runs.with()));
    }
}
