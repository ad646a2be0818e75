package detente.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** How often operations happen over time, one panel for each type. */
public final class FrequencySheet {
    private static final int PANEL_HEIGHT = 300;

    private FrequencySheet() {}

    /** What a course has to hold. */
    public static List<String> observables() {
        return panels().keySet().stream()
                .flatMap(type -> Stream.of(type + "_per_year", "recorded_" + type + "_per_year"))
                .toList();
    }

    /** All operations and the recorded ones. */
    public static Sheet books(Course course, String bandText) {
        Sheet sheet = new Sheet(
                        "Operations by type: all and recorded (" + course.label() + ")",
                        List.of(bandText),
                        2,
                        PANEL_HEIGHT)
                .line("all operations", Palette.BLUE, Style.LINE)
                .line("recorded: detected and attributed", Palette.ORANGE, Style.DASHES);
        return fill(sheet, (panel, type) -> panel.add(Palette.BLUE, Style.LINE, course.band(type))
                .add(Palette.ORANGE, Style.DASHES, course.band("recorded_" + type)));
    }

    /** What a course changes in all operations. */
    public static Sheet changes(Course course, String bandText) {
        Sheet sheet =
                new Sheet("What changes in operations by type: " + course.label(), List.of(bandText), 2, PANEL_HEIGHT);
        panels().forEach((type, title) -> sheet.add(
                new TimePanel(title, "change in operations per year")
                        .add(Palette.BLUE, Style.LINE, course.change(type + "_per_year")),
                TimePanel::aroundZero));
        return sheet;
    }

    private static Sheet fill(Sheet sheet, BiFunction<TimePanel, String, TimePanel> lines) {
        panels().forEach((type, title) -> sheet.add(
                lines.apply(new TimePanel(title, "operations per year"), type + "_per_year"), TimePanel::fromZero));
        return sheet;
    }

    private static Map<String, String> panels() {
        Map<String, String> panels = new LinkedHashMap<>();
        panels.put("espionage", "Espionage");
        panels.put("disinformation", "Disinformation");
        panels.put("disruption", "Sabotage: disruption");
        panels.put("degradation", "Sabotage: degradation");
        return panels;
    }
}
