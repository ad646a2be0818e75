package detente.analysis.report;

import detente.analysis.picture.Charts.Drawing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture as a part of a page: as wide as the page gives it room, with ids that no other picture has, and places no
 * finer than a hundredth of a point.
 */
final class InlineSvg {
    private static final Pattern ROOT = Pattern.compile("<svg [^>]*viewBox=\"([^\"]*)\"[^>]*>");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BEYOND_HUNDREDTHS = Pattern.compile("(\\.\\d\\d)\\d+(?![\\dE])");

    private InlineSvg() {}

    static String of(Drawing drawing) {
        Matcher root = ROOT.matcher(drawing.svg());
        if (!root.find()) {
            throw new IllegalArgumentException(drawing.name() + " is no SVG");
        }
        String prefix = "chart-" + drawing.name();
        String content = drawing.svg()
                .substring(root.end())
                .replace("id=\"", "id=\"" + prefix + "-")
                .replace("url(#", "url(#" + prefix + "-")
                .replaceAll("\n *", "\n")
                .strip();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + root.group(1) + "\" role=\"img\" aria-label=\""
                + Html.escaped(drawing.words()) + "\">\n" + rounded(content) + "\n";
    }

    /** Only what stands in tags: texts say what they say. */
    private static String rounded(String content) {
        return TAG.matcher(content)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        BEYOND_HUNDREDTHS.matcher(tag.group()).replaceAll("$1")));
    }
}
