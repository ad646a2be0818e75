package detente.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What policies and factors do, as forest plots. */
public final class EffectSheet {
    private static final int ROW_HEIGHT = 26;
    private static final int FRAME_HEIGHT = 90;
    private static final int MOST_GROUPS = 5;
    private static final String LESS =
            "Left of the line is less than in the baseline. Harm above severity 6 is extrapolation.";

    private EffectSheet() {}

    /**
     * What each policy, pair of policies and all of them do: ratios to the baseline.
     *
     * @param rows from top to bottom, with at least one change each
     * @param shown how many of all these are; empty for all
     * @param intervalText what the bars are
     */
    public static Sheet of(List<EffectRow> rows, String shown, String intervalText) {
        String title = "What the policies do: ratio to the baseline";
        return of(rows, MainMetrics.few(), title, List.of(intervalText, LESS, shown));
    }

    /**
     * What they do to groups of states: ratios to the baseline.
     *
     * @param groups the metric of each group, with the label of its axis
     */
    public static Sheet ofGroups(List<EffectRow> rows, Map<String, String> groups, String shown, String intervalText) {
        Map<String, String> first = new LinkedHashMap<>();
        groups.entrySet().stream().limit(MOST_GROUPS).forEach(group -> first.put(group.getKey(), group.getValue()));
        String cut = groups.size() == first.size()
                ? ""
                : "Shown are the first " + MOST_GROUPS + " of " + groups.size() + " groups; effects.csv has all.";
        return of(
                rows,
                first,
                "Whom the policies help: civilian harm of groups of states, ratio to the baseline",
                List.of(intervalText, LESS, shown, cut));
    }

    /**
     * What changes do at each level of a context: ratios to the same without the change.
     *
     * @param rows a change and a level each, from top to bottom; {@link EffectRow#changes()} is odd and even in turn, for each
     *     change and context
     * @param shown how many of all these are; empty for all
     * @param intervalText what the bars are
     */
    public static Sheet ofContexts(List<EffectRow> rows, String shown, String intervalText) {
        Sheet sheet = new Sheet(
                "What changes do in their context: ratio to the same without the change",
                List.of(
                        intervalText,
                        "Rows of one colour: a change in one context. Left of the line is less than without the change."
                                + " Harm above severity 6 is extrapolation.",
                        shown),
                1,
                FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        sayIntervals(sheet, rows);
        DotPanel panel = new DotPanel(rows, row -> row.changes() % 2, List.of(Palette.BLUE, Palette.ORANGE));
        return panel.addTo(sheet, MainMetrics.few(), 1);
    }

    private static void sayIntervals(Sheet sheet, List<EffectRow> rows) {
        if (rows.stream().anyMatch(row -> !row.ranges().isEmpty())) {
            sheet.line("thick: interval of the mean", Palette.GREY, Style.THICK)
                    .line("thin: range over parameter sets", Palette.GREY, Style.THIN);
        }
    }

    private static Sheet of(List<EffectRow> rows, Map<String, String> metrics, String title, List<String> text) {
        Sheet sheet = new Sheet(title, text, 1, FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        sayIntervals(sheet, rows);
        sheet.dot("one change", Palette.BLUE).dot("two", Palette.ORANGE).dot("three or more", Palette.VERMILION);
        DotPanel panel = new DotPanel(
                rows,
                row -> StrictMath.min(row.changes(), 3) - 1,
                List.of(Palette.BLUE, Palette.ORANGE, Palette.VERMILION));
        return panel.addTo(sheet, metrics, 1);
    }

    /**
     * On what the effects of arms depend: rank correlations of factors and ratios over futures.
     *
     * @param rows an arm and a factor each, from top to bottom
     * @param shown how many of all these are; empty for all
     */
    public static Sheet ofDrivers(List<EffectRow> rows, String shown) {
        Sheet sheet = new Sheet(
                "On what the effects of arms depend",
                List.of(
                        "Dots: Spearman's rank correlation of a factor of the futures and the arm's ratio to the baseline. Bars:"
                                + " 95 % interval over futures.",
                        "Left of the line the arm lowers the metric more where the factor is larger, right of it less.",
                        shown),
                1,
                FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        return new DotPanel(rows, row -> 0, List.of(Palette.BLUE)).addTo(sheet, MainMetrics.few(), 0);
    }

    /**
     * Which way and how steadily factors move metrics: coefficients of a regression of ranks.
     *
     * @param rows a factor each, from top to bottom
     * @param shown how many of all these are; empty for all
     * @param intervalText what the bars are
     */
    public static Sheet ofRanks(List<EffectRow> rows, String shown, String intervalText) {
        Sheet sheet = new Sheet(
                "Sensitivity: regression of the ranks of metrics on those of factors",
                List.of(
                        intervalText,
                        "Right of the line a larger factor means more, left less; at 1 or −1 it decides the order alone.",
                        shown),
                1,
                FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        return new DotPanel(rows, row -> 0, List.of(Palette.BLUE)).addTo(sheet, MainMetrics.few(), 0);
    }
}
