package detente.chart;

import java.util.List;
import org.jfree.data.Range;

/** How severe operations are over time. */
public final class SeveritySheet {
    private static final String OBSERVABLE = "severity_mean";
    private static final String AXIS = "mean severity (points of 10)";
    private static final double MARGIN = .05;
    private static final double SMALLEST_SHARE = 1e-6;

    private SeveritySheet() {}

    /** What a course has to hold. */
    public static List<String> observables() {
        return List.of(OBSERVABLE, "recorded_" + OBSERVABLE);
    }

    /** All operations and the recorded ones. */
    public static Sheet books(Course course, String bandText) {
        Band all = course.band(OBSERVABLE);
        Band recorded = course.band("recorded_" + OBSERVABLE);
        return new Sheet("Mean severity: all and recorded (" + course.label() + ")", List.of(bandText), 1, 520)
                .line("all operations", Palette.BLUE, Style.LINE)
                .line("recorded: detected and attributed, rounded", Palette.ORANGE, Style.DASHES)
                .add(
                        new TimePanel("", AXIS)
                                .add(Palette.BLUE, Style.LINE, all)
                                .add(Palette.ORANGE, Style.DASHES, recorded),
                        panel -> panel.within(range(List.of(all, recorded))));
    }

    /** What each of several courses changes. */
    public static Sheet changes(List<Course> courses, String bandText) {
        return ChangeSheet.of(
                "What changes in the mean severity of operations", OBSERVABLE, "points of 10", courses, bandText);
    }

    private static Range range(List<Band> bands) {
        Range range = TimePanel.range(bands);
        return new Range(
                range.getLowerBound() - margin(range.getLowerBound()),
                range.getUpperBound() + margin(range.getUpperBound()));
    }

    /** So wide that there is a range also around a large number. */
    private static double margin(double bound) {
        return StrictMath.max(MARGIN, SMALLEST_SHARE * StrictMath.abs(bound));
    }
}
