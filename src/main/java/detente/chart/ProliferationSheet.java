package detente.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How exploits reach one more state, channel by channel. */
public final class ProliferationSheet {
    private static final int PER_ROW = 3;
    private static final int PANEL_HEIGHT = 260;

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

    /**
     * How much each channel carries in each case; channels that carry nothing in any are named only.
     *
     * @param intervalText what the bars are
     * @param which which cases of all these are; may be empty
     */
    public static Sheet of(List<EffectRow> rows, String intervalText, String which) {
        Map<String, String> shown = shown(channel -> rows.stream().allMatch(row -> isZero(row, channel)));
        Sheet sheet = new Sheet(
                "Proliferation by channel: exploits reaching one more state, times per year",
                text(intervalText, shown, which),
                1,
                80 + 22 * rows.size());
        sheet.dot("baseline", Palette.GREY).dot("with policies", Palette.BLUE);
        DotPanel panel = new DotPanel(rows, row -> row.changes() == 0 ? 0 : 1, List.of(Palette.GREY, Palette.BLUE));
        Map<String, String> line = new LinkedHashMap<>();
        int left = shown.size();
        for (Map.Entry<String, String> channel : shown.entrySet()) {
            line.put(channel.getKey(), channel.getValue());
            left--;
            if (line.size() == PER_ROW || left == 0) {
                sheet.add(panel.chart("", line, Double.NaN));
                line.clear();
            }
        }
        return sheet;
    }

    private static boolean isZero(EffectRow row, String channel) {
        Estimate estimate = row.estimates().get(channel);
        return estimate == null || !estimate.exists() || estimate.value() == 0;
    }

    /**
     * How much each channel carries over time; channels that carry nothing are named only. The first period, in which the
     * exploits held at the beginning are entered as finds, is left out.
     */
    public static Sheet overTime(Course course, String bandText) {
        Map<String, String> shown =
                shown(channel -> course.band(channel).withoutFirst().isZero());
        Sheet sheet = new Sheet(
                "Proliferation by channel over time: exploits reaching one more state (" + course.label() + ")",
                text(bandText, shown, ""),
                PER_ROW,
                PANEL_HEIGHT);
        shown.forEach((channel, label) -> sheet.add(
                new TimePanel(label, "times per year")
                        .add(Palette.BLUE, Style.LINE, course.band(channel).withoutFirst()),
                TimePanel::fromZero));
        return sheet;
    }

    /** What a course changes in it; channels in which nothing changes are named only. */
    public static Sheet changes(Course course, String bandText) {
        Map<String, String> shown =
                shown(channel -> course.change(channel).withoutFirst().isZero());
        Sheet sheet = new Sheet(
                "What changes in proliferation by channel: " + course.label(),
                text(bandText, shown, ""),
                PER_ROW,
                PANEL_HEIGHT);
        shown.forEach((channel, label) -> sheet.add(
                new TimePanel(label, "change in times per year")
                        .add(Palette.BLUE, Style.LINE, course.change(channel).withoutFirst()),
                TimePanel::aroundZero));
        return sheet;
    }

    private static Map<String, String> shown(Predicate<String> isZero) {
        Map<String, String> shown = channels();
        shown.keySet().removeIf(isZero);
        return shown;
    }

    /** What is said under the title: what bars or bands are, and which channels carry nothing. */
    private static List<String> text(String first, Map<String, String> shown, String which) {
        Map<String, String> zero = channels();
        zero.keySet().removeAll(shown.keySet());
        return List.of(first, zero.isEmpty() ? "" : "None by: " + String.join(", ", zero.values()) + ".", which);
    }
}
