package detente.gui.view.chart;

import detente.chart.LivePanel;
import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.metric.Book;
import detente.model.history.Column;
import detente.model.operation.OperationType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The charts of a run, in their order. A dashed line is always the same world and luck without the policies. */
enum RunChart implements Chart<RunData> {
    FREQUENCY(
            "Frequency",
            "operations a year",
            true,
            Arrays.stream(OperationType.values())
                    .map(type -> Reading.of(Colours.name(type), Colours.of(type), lower(type) + "_per_year"))
                    .toList()),
    SEVERITY(
            "Severity",
            "points of 10",
            true,
            List.of(
                    Reading.of("largest of the year", Palette.VERMILION, "severity_max"),
                    Reading.of("mean", Palette.BLUE, "severity_mean"))),
    HARM("Civilian harm", "a year, without worms", false, List.of(Reading.of("harm", Palette.PURPLE, "harm_per_year"))),
    ARSENALS(
            "Arsenals",
            "undisclosed exploits",
            false,
            List.of(
                    Reading.stock("all states", Palette.BLACK, Column.ARSENAL_TOTAL),
                    Reading.stock("largest", Palette.ORANGE, Column.ARSENAL_LARGEST))),
    PROLIFERATION(
            "Proliferation",
            "transfers a year",
            false,
            Colours.CHANNELS.stream()
                    .map(channel -> Reading.of(
                            Colours.name(channel), Colours.of(channel), lower(channel) + "_transfers_per_year"))
                    .toList());

    private final String title;
    private final String unit;
    private final boolean inTheRecord;
    private final List<Reading> readings;

    RunChart(String title, String unit, boolean inTheRecord, List<Reading> readings) {
        this.title = title;
        this.unit = unit;
        this.inTheRecord = inTheRecord;
        this.readings = readings;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Its lines. */
    List<Reading> readings() {
        return readings;
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

    @Override
    public void fill(LivePanel panel, RunData data, Book book) {
        for (Reading reading : readings) {
            if (data.isDiffering()) {
                panel.add("", reading.paint(), true, data.without().of(reading, book));
            }
            panel.add(reading.label(), reading.paint(), false, data.with().of(reading, book));
        }
    }
}
