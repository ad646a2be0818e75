package detente.chart;

import java.util.List;

/** Which way and how steadily factors move metrics: coefficients of a regression of ranks. */
public final class RankSheet {
    private static final int ROW_HEIGHT = 26;
    private static final int FRAME_HEIGHT = 90;

    private RankSheet() {}

    /**
     * The sheet of some factors.
     *
     * @param rows a factor each, from top to bottom
     * @param shown how many of all these are; empty for all
     * @param intervalText what the bars are
     */
    public static Sheet of(List<EffectRow> rows, String shown, String intervalText) {
        Sheet sheet = new Sheet(
                "Sensitivity: regression of the ranks of metrics on those of factors",
                List.of(
                        intervalText,
                        "Right of the line a larger factor means more, left less; at 1 or −1 it decides the order alone.",
                        shown),
                1,
                FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        return new DotPanel(rows, row -> 0, List.of(Palette.BLUE)).addTo(sheet, MainMetrics.four(), 0);
    }
}
