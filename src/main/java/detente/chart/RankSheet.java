package detente.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which way and how steadily factors move metrics: partial rank correlations. */
public final class RankSheet {
    private static final int ROW_HEIGHT = 26;
    private static final int FRAME_HEIGHT = 90;

    private RankSheet() {}

    /**
     * The sheet of some factors.
     *
     * @param rows a factor each, from top to bottom
     * @param intervalText what the bars are
     */
    public static Sheet of(List<EffectRow> rows, String intervalText) {
        Map<String, String> shown = new LinkedHashMap<>(MainMetrics.four());
        shown.keySet().removeIf(metric -> rows.stream()
                .noneMatch(row -> row.estimates().containsKey(metric)));
        return new Sheet(
                        "Sensitivity: partial rank correlation of factors and metrics",
                        List.of(
                                intervalText,
                                "Right of the line a larger factor means more, left less; at 1 or −1 without exception."),
                        1,
                        FRAME_HEIGHT + ROW_HEIGHT * rows.size())
                .add(new DotPanel(rows, row -> 0, List.of(Palette.BLUE)).chart("", shown, 0));
    }
}
