package detente.chart;

import java.util.List;
import java.util.Map;

/** What each policy, pair of policies and all of them do, as a forest plot of ratios to the baseline. */
public final class EffectSheet {
    private static final int ROW_HEIGHT = 26;

    private EffectSheet() {}

    /**
     * The sheet of some contrasts.
     *
     * @param rows from top to bottom, with at least one change each
     * @param intervalText what the bars are
     */
    public static Sheet of(List<EffectRow> rows, String intervalText) {
        Sheet sheet = new Sheet(
                "What the policies do: ratio to the baseline",
                List.of(
                        intervalText,
                        "Left of the line is less than in the baseline. Harm above severity 6 is extrapolation."),
                1,
                90 + ROW_HEIGHT * rows.size());
        sheet.dot("one change", Palette.BLUE).dot("two", Palette.ORANGE).dot("three or more", Palette.VERMILION);
        DotPanel panel = new DotPanel(
                rows,
                row -> StrictMath.min(row.changes(), 3) - 1,
                List.of(Palette.BLUE, Palette.ORANGE, Palette.VERMILION));
        Map<String, String> shown = MainMetrics.four();
        shown.keySet().removeIf(metric -> rows.stream()
                .noneMatch(row -> row.estimates().containsKey(metric)));
        return sheet.add(panel.chart("", shown, 1));
    }
}
