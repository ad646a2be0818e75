package detente.chart;

import java.util.List;
import org.jfree.data.Range;

/** What courses change in one observable over time, one panel for each; all panels have one vertical axis. */
public final class ChangeSheet {
    private static final int PANEL_HEIGHT = 300;
    private static final String HARM = "harm_per_year";

    private ChangeSheet() {}

    /** What a course has to hold for {@link #ofHarm}. */
    public static List<String> observables() {
        return List.of(HARM);
    }

    /** What each course changes in the harm of operations. */
    public static Sheet ofHarm(List<Course> courses, String bandText) {
        return of("What changes in civilian harm over time", HARM, "harm per year", courses, bandText);
    }

    static Sheet of(String title, String observable, String unit, List<Course> courses, String bandText) {
        Sheet sheet = new Sheet(title, List.of(bandText), Sheet.columnsFor(courses.size()), PANEL_HEIGHT);
        Range range = TimePanel.changes(
                courses.stream().map(course -> course.change(observable)).toList());
        List<String> titles = Sheet.titles(courses);
        for (int i = 0; i < titles.size(); i++) {
            sheet.add(
                    new TimePanel(titles.get(i), "change in " + unit)
                            .add(Palette.BLUE, Style.LINE, courses.get(i).change(observable)),
                    panel -> panel.around(0, range));
        }
        return sheet;
    }
}
