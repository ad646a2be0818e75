package detente.gui.view.chart;

import detente.chart.Curve;
import detente.chart.LivePanel;
import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.gui.play.Counterfactual.Measure;
import detente.metric.Book;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.Locale;
import java.util.function.Function;

/** The charts of the window, in their order. A dashed line is always the same world and luck without the policies. */
enum RunChart {
    FREQUENCY("Frequency", "operations a year", true) {
        @Override
        void fill(LivePanel panel, RunData data, Book book) {
            for (OperationType type : OperationType.values()) {
                pair(panel, Colours.of(type), Colours.name(type), data.of(book), run -> run.frequency(type));
            }
        }
    },
    SEVERITY("Severity", "points of 10", true) {
        @Override
        void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.VERMILION, "largest of the year", data.of(book), RunTrace::severityMax);
            pair(panel, Palette.BLUE, "mean", data.of(book), RunTrace::severityMean);
        }
    },
    HARM("Civilian harm", "a year, without worms", false) {
        @Override
        void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.PURPLE, "harm", data.of(Book.TRUE), RunTrace::harm);
        }
    },
    ARSENALS("Arsenals", "undisclosed exploits", false) {
        @Override
        void fill(LivePanel panel, RunData data, Book book) {
            pair(panel, Palette.BLACK, "all states", data.of(Book.TRUE), RunTrace::arsenalTotal);
            pair(panel, Palette.ORANGE, "largest", data.of(Book.TRUE), RunTrace::arsenalLargest);
        }
    },
    PROLIFERATION("Proliferation", "transfers a year", false) {
        @Override
        void fill(LivePanel panel, RunData data, Book book) {
            for (Origin channel : Colours.CHANNELS) {
                pair(
                        panel,
                        Colours.of(channel),
                        Colours.name(channel),
                        data.of(Book.TRUE),
                        run -> run.transfers(channel));
            }
        }
    },
    DIFFERENCE("What policies change", "% since the first", false) {
        @Override
        void fill(LivePanel panel, RunData data, Book book) {
            data.differences()
                    .forEach((measure, difference) -> panel.add(
                            label(measure) + percent(difference.curve().last()),
                            paint(measure),
                            false,
                            difference.curve()));
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

    /** What is shown, in a book. */
    String title(Book book) {
        return book == Book.RECORDED && inTheRecord ? title + " on record" : title;
    }

    /**
     * In which unit.
     *
     * @param book what the record does not show is shown as it is
     * @param policies whether there are any, so that there is something to compare
     */
    String unit(Book book, boolean policies) {
        if (this == DIFFERENCE && !policies) {
            return "no policy yet";
        }
        return book == Book.RECORDED && !inTheRecord ? unit + " (true)" : unit;
    }

    /** A name for files and menus. */
    String fileName() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Whether its lines are of different orders of magnitude. */
    boolean isLogarithmic() {
        return this == PROLIFERATION;
    }

    /** Puts the lines into an empty panel. */
    abstract void fill(LivePanel panel, RunData data, Book book);

    private static void pair(
            LivePanel panel, Palette paint, String label, Comparison runs, Function<RunTrace, Curve> curve) {
        panel.add("", paint, true, curve.apply(runs.without()));
        panel.add(label, paint, false, curve.apply(runs.with()));
    }

    private static String label(Measure measure) {
        return switch (measure) {
            case FREQUENCY -> "frequency";
            case SEVERITY -> "× severity";
            case HARM -> "harm";
        };
    }

    private static Palette paint(Measure measure) {
        return switch (measure) {
            case FREQUENCY -> Palette.BLUE;
            case SEVERITY -> Palette.ORANGE;
            case HARM -> Palette.PURPLE;
        };
    }

    private static String percent(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, " %+.0f %%", value);
    }
}
