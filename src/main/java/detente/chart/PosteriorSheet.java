package detente.chart;

import java.text.FieldPosition;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** What is believed of parameters when the record has been looked at, beside what was believed before. */
public final class PosteriorSheet {
    private static final int COLUMNS = 4;
    private static final int HEIGHT = 230;
    private static final int PAIR_HEIGHT = 300;
    private static final int PAIR_COLUMNS = 3;
    private static final double DOT = 5;
    private static final double DOT_OPACITY = .5;
    private static final int MARKS = 3;
    private static final int DIGITS = 2;
    private static final int PRIOR = 0;
    private static final int POSTERIOR = 1;

    /**
     * A parameter.
     *
     * @param name its key
     * @param unit its unit, {@code "1"} for a pure number
     * @param edges of the classes, one more than there are classes; classes are drawn with one width
     * @param prior share of the prior in each class
     * @param posterior share of the posterior in each
     */
    public record Law(String name, String unit, List<Double> edges, List<Double> prior, List<Double> posterior) {}

    /**
     * Two parameters of the accepted sets.
     *
     * @param x name of the one
     * @param y name of the other
     * @param correlation of their ranks
     * @param points both values of each set
     */
    public record Pair(String x, String y, double correlation, List<double[]> points) {}

    private PosteriorSheet() {}

    /** The sheet of all parameters, one by one. */
    public static Sheet marginals(List<Law> laws) {
        Sheet sheet = new Sheet(
                "What the record says of each parameter",
                List.of(
                        "Share of sets in each class of the range of the prior. Where both lines agree the record says nothing of"
                                + " the parameter.",
                        "Accepted sets by their weights."),
                COLUMNS,
                HEIGHT);
        sheet.line("prior", Palette.GREY, Style.DASHES).line("posterior", Palette.BLUE, Style.LINE);
        laws.forEach(law -> sheet.add(marginal(law)));
        return sheet;
    }

    private static JFreeChart marginal(Law law) {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(steps(PRIOR, law.prior()));
        data.addSeries(steps(POSTERIOR, law.posterior()));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(PRIOR, Palette.GREY.color());
        renderer.setSeriesStroke(PRIOR, Style.DASHES);
        renderer.setSeriesPaint(POSTERIOR, Palette.BLUE.color());
        renderer.setSeriesStroke(POSTERIOR, Style.LINE);
        NumberAxis axis = Style.axis(law.unit().equals("1") ? null : law.unit());
        axis.setRange(0, law.prior().size());
        axis.setTickUnit(new NumberTickUnit(law.prior().size() / (double) MARKS, new Edges(law.edges())));
        axis.setNumberFormatOverride(null);
        NumberAxis share = Style.scale(null);
        share.setRangeWithMargins(0, StrictMath.max(largest(law.prior()), largest(law.posterior())));
        share.setLowerBound(0);
        XYPlot plot = new XYPlot(data, axis, share, renderer);
        Style.apply(plot);
        return Style.panel(law.name(), plot);
    }

    private static double largest(List<Double> shares) {
        return shares.stream().mapToDouble(share -> share).max().orElse(1);
    }

    private static XYSeries steps(int key, List<Double> shares) {
        XYSeries steps = new XYSeries(key, false);
        for (int i = 0; i < shares.size(); i++) {
            steps.add(i, shares.get(i));
            steps.add(i + 1, shares.get(i));
        }
        return steps;
    }

    /** The sheet of those pairs that hang together most. */
    public static Sheet pairs(List<Pair> pairs) {
        Sheet sheet = new Sheet(
                "Which parameters hang together in the accepted sets",
                List.of(
                        "Each dot is an accepted set. Shown are the pairs whose ranks are correlated most: the record fixes"
                                + " something of the two that it fixes of neither alone."),
                PAIR_COLUMNS,
                PAIR_HEIGHT);
        pairs.forEach(pair -> sheet.add(scatter(pair)));
        return sheet;
    }

    private static JFreeChart scatter(Pair pair) {
        XYSeries dots = new XYSeries(0, false);
        pair.points().forEach(point -> dots.add(point[0], point[1]));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Palette.BLUE.faded(DOT_OPACITY));
        renderer.setSeriesShape(0, Style.dot(DOT));
        NumberAxis vertical = Style.scale(pair.y());
        vertical.setAutoRangeIncludesZero(false);
        NumberAxis horizontal = Style.scale(pair.x());
        horizontal.setAutoRangeIncludesZero(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(dots), horizontal, vertical, renderer);
        Style.apply(plot);
        return Style.panel(String.format(Locale.ROOT, "rank correlation %.2f", pair.correlation()), plot);
    }

    /** Writes at a class what it begins with. */
    private static final class Edges extends Figure {
        private static final long serialVersionUID = 1;

        private final List<Double> edges;

        Edges(List<Double> edges) {
            super(DIGITS);
            this.edges = edges;
        }

        @Override
        public StringBuffer format(double place, StringBuffer to, FieldPosition position) {
            int edge = (int) StrictMath.max(0, StrictMath.min(edges.size() - 1, StrictMath.rint(place)));
            return super.format((double) edges.get(edge), to, position);
        }
    }
}
