package detente.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How exploits reach one more state, channel by channel. */
public final class ProliferationSheet {
    private static final int PER_ROW = 3;

    private ProliferationSheet() {}

    /** The channels, by the names of their metrics and observables. */
    public static Map<String, String> channels() {
        Map<String, String> channels = new LinkedHashMap<>();
        channels.put("found_transfers_per_year", "own find");
        channels.put("collision_transfers_per_year", "collision");
        channels.put("theft_transfers_per_year", "theft");
        channels.put("capture_transfers_per_year", "capture from an attack");
        channels.put("leak_transfers_per_year", "leak");
        channels.put("market_transfers_per_year", "grey market");
        channels.put("ally_transfers_per_year", "gift to an ally");
        channels.put("n_day_transfers_per_year", "published flaw (n-day)");
        channels.put("mandated_transfers_per_year", "mandated access");
        return channels;
    }

    /** How much each channel carries in each case. */
    public static Sheet of(List<EffectRow> rows, String intervalText) {
        Sheet sheet = new Sheet(
                "Proliferation by channel: exploits reaching one more state, times per year",
                List.of(intervalText),
                1,
                80 + 22 * rows.size());
        sheet.dot("baseline", Palette.GREY).dot("with policies", Palette.BLUE);
        DotPanel panel =
                new DotPanel(rows, row -> row.changes() == 0 ? 0 : 1, List.of(Palette.GREY, Palette.BLUE));
        Map<String, String> row = new LinkedHashMap<>();
        channels().forEach((metric, label) -> {
            row.put(metric, label);
            if (row.size() == PER_ROW) {
                sheet.add(panel.chart("", row, Double.NaN));
                row.clear();
            }
        });
        return sheet;
    }

    /** How much each channel carries over time in one or two courses. */
    public static Sheet overTime(List<Course> courses, String bandText) {
        List<Palette> paints = List.of(Palette.GREY, Palette.BLUE);
        Sheet sheet = new Sheet(
                "Proliferation by channel over time: exploits reaching one more state", List.of(bandText), PER_ROW, 260);
        for (int i = 0; i < courses.size(); i++) {
            sheet.line(courses.get(i).label(), paints.get(i), i == 0 ? Style.DASHES : Style.LINE);
        }
        channels().forEach((observable, label) -> {
            TimePanel panel = new TimePanel(label, "times per year");
            for (int i = 0; i < courses.size(); i++) {
                panel.add(paints.get(i), i == 0 ? Style.DASHES : Style.LINE, courses.get(i).band(observable));
            }
            sheet.add(panel.fromZero());
        });
        return sheet;
    }
}
