package detente.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How a search for boxes goes: what each step keeps of what is asked for, against how much of the rest it sheds. */
public final class TradeOffSheet {
    private static final double DOT = 5;
    private static final double LARGE_DOT = 12;
    private static final double END = 1.04;
    private static final int BOX = 0;
    private static final int LED = 1;
    private static final int ON = 2;

    /**
     * A step.
     *
     * @param coverage share of what is asked for that it keeps
     * @param density share of what it keeps that is asked for
     * @param factors by how many factors the box is cut after it
     * @param led whether it led to the box
     */
    public record Step(double coverage, double density, int factors, boolean led) {}

    private TradeOffSheet() {}

    /**
     * The sheet of some boxes.
     *
     * @param title what is asked for
     * @param unit what the box holds: a point, or a future
     * @param boxes the steps to each, from the start; the last one is the box
     */
    public static Sheet of(String title, String unit, List<List<Step>> boxes) {
        Sheet sheet = new Sheet(
                title,
                List.of(
                        "Coverage: share of all " + unit + "s as asked that lie in the box. Density: share of the "
                                + unit + "s in the box that are as asked.",
                        "The more is cut off, the denser and the smaller. Numbers: by how many factors the box is cut from"
                                + " there on."),
                StrictMath.min(2, boxes.size()),
                420);
        sheet.line("steps that led to the box", Palette.BLUE, Style.LINE)
                .line("where cutting on would lead", Palette.ORANGE, Style.DASHES)
                .dot("the box", Palette.VERMILION);
        for (int i = 0; i < boxes.size(); i++) {
            sheet.add(panel("Box " + (i + 1), boxes.get(i)));
        }
        return sheet;
    }

    private static JFreeChart panel(String title, List<Step> steps) {
        XYSeries on = new XYSeries(ON, false);
        XYSeries led = new XYSeries(LED, false);
        XYSeries box = new XYSeries(BOX, false);
        List<PlacedLabels.Spot> spots = new ArrayList<>();
        Step before = steps.get(0);
        for (Step step : steps) {
            boolean first = spots.isEmpty() || step.factors() != before.factors();
            if (step.led()) {
                led.add(step.coverage(), step.density());
                spots.add(new PlacedLabels.Spot(
                        step.coverage(), step.density(), first ? String.valueOf(step.factors()) : ""));
            } else if (before.led()) {
                on.add(before.coverage(), before.density());
            }
            if (!step.led()) {
                on.add(step.coverage(), step.density());
            }
            before = step;
        }
        Step last = steps.get(steps.size() - 1);
        box.add(last.coverage(), last.density());
        XYSeriesCollection data = new XYSeriesCollection();
        List.of(box, led, on).forEach(data::addSeries);
        XYPlot plot = new XYPlot(data, axis("coverage"), axis("density"), renderer());
        Style.apply(plot);
        plot.addAnnotation(new PlacedLabels(spots, DOT));
        return Style.panel(title, plot);
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(ON, Palette.ORANGE.color());
        renderer.setSeriesStroke(ON, Style.DASHES);
        renderer.setSeriesShapesVisible(ON, false);
        renderer.setSeriesPaint(LED, Palette.BLUE.color());
        renderer.setSeriesStroke(LED, Style.LINE);
        renderer.setSeriesShape(LED, Style.dot(DOT));
        renderer.setSeriesPaint(BOX, Palette.VERMILION.color());
        renderer.setSeriesShape(BOX, Style.dot(LARGE_DOT));
        return renderer;
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = Style.scale(label);
        axis.setRange(0, END);
        return axis;
    }
}
