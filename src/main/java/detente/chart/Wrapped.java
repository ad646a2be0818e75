package detente.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text in lines of some width. */
final class Wrapped {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Wrapped() {}

    /** Width of a text in points. */
    static double width(Font font, String text) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** A text broken at spaces, and where a word is longer than a line, in the word. */
    static List<String> lines(Font font, String text, double most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(font, rest) > most) {
            int end = end(font, rest, most);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static int end(Font font, String text, double most) {
        int fits = 1;
        while (fits < text.length() && width(font, text.substring(0, fits + 1)) <= most) {
            fits++;
        }
        int space = text.lastIndexOf(' ', fits);
        int end = space > 0 ? space : fits;
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
