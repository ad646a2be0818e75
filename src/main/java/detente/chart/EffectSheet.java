package detente.chart;

import java.util.List;

/** What each policy, pair of policies and all of them do, as a forest plot of ratios to the baseline. */
public final class EffectSheet {
    private static final int ROW_HEIGHT = 26;

    private EffectSheet() {}

    /**
     * The sheet of some contrasts.
     *
     * @param rows from top to bottom, with at least one change each
     * @param shown how many of all these are; empty for all
     * @param intervalText what the bars are
     */
    public static Sheet of(List<EffectRow> rows, String shown, String intervalText) {
        Sheet sheet = new Sheet(
                "What the policies do: ratio to the baseline",
                List.of(
                        intervalText,
                        "Left of the line is less than in the baseline. Harm above severity 6 is extrapolation.",
                        shown),
                1,
                90 + ROW_HEIGHT * rows.size());
        sheet.dot("one change", Palette.BLUE).dot("two", Palette.ORANGE).dot("three or more", Palette.VERMILION);
        DotPanel panel = new DotPanel(
                rows,
                row -> StrictMath.min(row.changes(), 3) - 1,
                List.of(Palette.BLUE, Palette.ORANGE, Palette.VERMILION));
        return panel.addTo(sheet, MainMetrics.four(), 1);
    }
}
