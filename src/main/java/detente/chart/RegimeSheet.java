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
    /** Width of the bar that stands for a single period, whose length nobody knows; in years. */
    private static final double LONE = .05;

    private RegimeSheet() {}

    /** What a course has to hold. */
    public static List<String> observables() {
        return List.copyOf(regimes().keySet());
    }

    /**
     * The sheet of some courses.
     *
     * @param shown which courses these are; may be empty
     */
    public static Sheet of(List<Course> courses, String shown) {
        int columns = Sheet.columnsFor(courses.size());
        Sheet sheet = new Sheet(
                "Rival pairs in each regime",
                List.of(
                        "Mean over worlds, judged by the 12 months before; the vertical line ends the burn-in.",
                        "War is extrapolation: no incident on record is that severe.",
                        shown),
                columns,
                columns == 1 ? 500 : 280);
        regimes().forEach((observable, regime) -> sheet.box(regime.label(), regime.paint()));
        List<String> titles = Sheet.titles(courses);
        for (int i = 0; i < titles.size(); i++) {
            Course course = courses.get(i);
            if (regimes().keySet().stream()
                    .allMatch(regime -> course.band(regime).exists())) {
                sheet.add(panel(course, titles.get(i)));
            }
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

    private static JFreeChart panel(Course course, String title) {
        NumberAxis time = Style.timeAxis(List.copyOf(course.bands().values()));
        CategoryTableXYDataset data = new CategoryTableXYDataset();
        StackedXYAreaRenderer2 renderer = new StackedXYAreaRenderer2();
        int series = 0;
        for (Map.Entry<String, Regime> entry : regimes().entrySet()) {
            String label = entry.getValue().label();
            List<Band.Moment> moments = course.band(entry.getKey()).present();
            for (Band.Moment moment : moments) {
                data.add(moment.time(), moment.estimate().value(), label);
            }
            Band.Moment last = moments.get(moments.size() - 1);
            double end =
                    moments.size() == 1 ? last.time() + LONE : time.getUpperBound(); // the last period has a length
            data.add(end, last.estimate().value(), label);
            renderer.setSeriesPaint(series++, entry.getValue().paint().color());
        }
        NumberAxis share = Style.axis("share of rival pairs");
        share.setRange(0, 1);
        share.setTickUnit(new NumberTickUnit(.2));
        XYPlot plot = new XYPlot(data, time, share, renderer);
        Style.apply(plot);
        plot.addDomainMarker(Style.line(0));
        return Style.panel(title, plot);
    }
}
