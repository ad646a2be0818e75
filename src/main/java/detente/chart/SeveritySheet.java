package detente.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jfree.data.Range;

/** How severe operations are over time. */
public final class SeveritySheet {
    private static final String OBSERVABLE = "severity_mean";
    private static final String AXIS = "mean severity (points of 10)";
    private static final double MARGIN = .05;

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
                .add(new TimePanel("", AXIS)
                        .add(Palette.BLUE, Style.LINE, all)
                        .add(Palette.ORANGE, Style.DASHES, recorded)
                        .within(range(List.of(all, recorded))));
    }

    /** A baseline against each of several other courses; all panels have one vertical axis. */
    public static Sheet contrasts(Course baseline, List<Course> others, String bandText) {
        Sheet sheet = new Sheet(
                        "Mean severity of operations, with and without each policy",
                        List.of(bandText),
                        Sheet.columnsFor(others.size()),
                        300)
                .line(baseline.label(), Palette.GREY, Style.DASHES)
                .line("with the policy named above the panel", Palette.BLUE, Style.LINE);
        Range range = range(Stream.concat(Stream.of(baseline), others.stream())
                .map(course -> course.band(OBSERVABLE))
                .toList());
        for (Course other : others) {
            sheet.add(new TimePanel(other.label(), AXIS)
                    .add(Palette.GREY, Style.DASHES, baseline.band(OBSERVABLE))
                    .add(Palette.BLUE, Style.LINE, other.band(OBSERVABLE))
                    .within(range));
        }
        return sheet;
    }

    private static Range range(List<Band> bands) {
        Range range = TimePanel.range(bands);
        return new Range(range.getLowerBound() - MARGIN, range.getUpperBound() + MARGIN);
    }
}
