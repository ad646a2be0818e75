package detente.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer2;
import org.jfree.data.xy.CategoryTableXYDataset;

/** Which share of rival pairs lives in which regime over time, one panel for each course. */
public final class RegimeSheet {
    private RegimeSheet() {}

    /** What a course has to hold. */
    public static List<String> observables() {
        return List.copyOf(regimes().keySet());
    }

    /** The sheet of some courses. */
    public static Sheet of(List<Course> courses) {
        int columns = Sheet.columnsFor(courses.size());
        Sheet sheet = new Sheet(
                "Rival pairs in each regime",
                List.of(
                        "Mean over worlds, judged by the 12 months before; the vertical line ends the burn-in.",
                        "War is extrapolation: no incident on record is that severe."),
                columns,
                columns == 1 ? 500 : 280);
        regimes().forEach((observable, regime) -> sheet.box(regime.label(), regime.paint()));
        for (Course course : courses) {
            sheet.add(panel(course));
        }
        return sheet;
    }

    private record Regime(String label, Palette paint) {}

    private static Map<String, Regime> regimes() {
        Map<String, Regime> regimes = new LinkedHashMap<>();
        regimes.put("peace_share", new Regime("cyber peace", Palette.SKY));
        regimes.put("conflict_share", new Regime("information conflict", Palette.ORANGE));
        regimes.put("war_share", new Regime("cyber-physical war (extrapolation)", Palette.BLACK));
        return regimes;
    }

    private static JFreeChart panel(Course course) {
        NumberAxis time = Style.timeAxis(List.copyOf(course.bands().values()));
        CategoryTableXYDataset data = new CategoryTableXYDataset();
        StackedXYAreaRenderer2 renderer = new StackedXYAreaRenderer2();
        int series = 0;
        for (Map.Entry<String, Regime> entry : regimes().entrySet()) {
            double last = Double.NaN;
            for (Band.Moment moment : course.band(entry.getKey()).moments()) {
                last = moment.estimate().value();
                data.add(moment.time(), last, entry.getValue().label());
            }
            data.add(time.getUpperBound(), last, entry.getValue().label()); // the last period has a length too
            renderer.setSeriesPaint(series++, entry.getValue().paint().color());
        }
        NumberAxis share = Style.axis("share of rival pairs");
        share.setRange(0, 1);
        share.setTickUnit(new NumberTickUnit(.2));
        XYPlot plot = new XYPlot(data, time, share, renderer);
        Style.apply(plot);
        plot.addDomainMarker(Style.line(0));
        return Style.panel(course.label(), plot);
    }
}
