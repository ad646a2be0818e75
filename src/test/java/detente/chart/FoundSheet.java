package detente.chart;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the table of a page says of effects, as a forest plot. */
public final class FoundSheet {
    private static final int ROW_HEIGHT = 26;
    private static final int FRAME_HEIGHT = 90;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private FoundSheet() {}

    /**
     * The picture.
     *
     * @param rows from top to bottom
     * @param labels of the axes, by the metric of rows
     * @param caption what dots and lines are
     */
    public static String svg(String title, List<EffectRow> rows, Map<String, String> labels, List<String> caption) {
        Sheet sheet = new Sheet(title, caption, 1, FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        String svg = Picture.svg(new DotPanel(rows, row -> 0, List.of(Palette.BLUE)).addTo(sheet, labels, 1));
        return small(svg);
    }

    /** A tenth of a point is fine enough for a page; words stay as they are. */
    static String small(String svg) {
        return TAG.matcher(svg)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        tag.group().replaceAll("(\\d\\.\\d)\\d+", "$1").replace("stroke-miterlimit:10;", "")));
    }
}
