package detente.analysis.report;

import detente.analysis.ResultAnalysis;
import detente.analysis.picture.Charts.Drawing;
import detente.analysis.told.Remark;
import java.util.List;

/** All pictures. */
final class ChartsSection {
    private final List<Drawing> drawings;
    private final List<Remark> remarks;
    private final boolean areWanted;
    private final boolean isWhole;

    ChartsSection(ResultAnalysis.Report analysis) {
        this(
                analysis.drawings(),
                analysis.remarks(),
                analysis.wish().charts(),
                analysis.pictureProblem().isEmpty());
    }

    /**
     * @param areWanted whether any were asked for
     * @param isWhole whether all could be drawn
     */
    ChartsSection(List<Drawing> drawings, List<Remark> remarks, boolean areWanted, boolean isWhole) {
        this.drawings = drawings;
        this.remarks = remarks;
        this.areWanted = areWanted;
        this.isWhole = isWhole;
    }

    void write(Html html) {
        html.open("section", "id", "charts").leaf("h2", "Charts");
        if (!areWanted) {
            html.leaf("p", "No charts were asked for (--no-charts); the command analyze draws them.");
        } else if (!isWhole) {
            html.leaf(
                    "p",
                    "Charts could not be drawn on this machine, or not all of them: it needs fonts (packages fontconfig and"
                            + " fonts-dejavu-core). The tables are complete; the command analyze draws the charts later.",
                    "class",
                    "warning");
        } else if (drawings.isEmpty()) {
            html.leaf("p", "Nothing in this result makes a chart.");
        }
        Remarks.write(html, Remarks.of("charts", remarks));
        for (int i = 0; i < drawings.size(); i++) {
            figure(html, drawings.get(i), i + 1);
        }
        html.close();
    }

    /** On a narrow screen a switch makes it large enough to read, to be pushed about in its own box. */
    private static void figure(Html html, Drawing drawing, int number) {
        String id = "enlarge-" + number;
        html.open("figure");
        html.open("figcaption").leaf("h3", "Figure " + number + ". " + drawing.title());
        html.leaf("p", drawing.text()).close();
        html.empty("input", "type", "checkbox", "id", id, "class", "enlarge");
        html.leaf("label", "Large enough to read", "for", id, "class", "enlarge");
        html.scroll(drawing.title(), "scroll picture");
        html.markup(InlineSvg.of(drawing)).close().close();
    }
}
