package detente.analysis;

import detente.analysis.effect.FactorialEffects;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import detente.metric.Metrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How often intervals hold what they are intervals of: designs of few worlds are drawn from many, with replacement, and
 * the figure of the many is the truth.
 */
public final class CoverageStudy {
    static final List<Integer> DESIGNS = List.of(5, 10, 20, 40, 100);

    /** Designs of each figure: of a law, which has a line of its own, as many as of a line of metrics. */
    private static final int DRAWS = 1000;

    private static final int DRAWS_OF_A_LAW = 20_000;
    private static final String LAW = "law";
    private static final double RARE = .2;
    private static final int[] TWO_TWICE = {2, 2};

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final Intervals intervals = new Intervals();
    private final WorldPool pool;

    /** What is estimated from the values of some worlds, and how. */
    private record Figure(
            String kind, String law, List<double[]> worlds, double truth, Function<double[][], Bounds> interval) {}

    /**
     * What came of some figures in designs of one size.
     *
     * @param printed share of the designs in which there is an interval
     * @param covered share of the intervals that hold the truth; NaN where there is none
     * @param intervals their number
     */
    record Cell(double printed, double covered, int intervals) {}

    /** What came of a kind of figure of metrics of one law, for each size of a design. */
    record Line(String kind, String law, int figures, List<Cell> cells) {}

    CoverageStudy(WorldPool pool) {
        this.pool = pool;
    }

    /** All lines, in the order of the table. */
    List<Line> lines() {
        List<Figure> figures = new ArrayList<>(laws());
        for (int metric = 0; metric < Metrics.all().size(); metric++) {
            addFigures(metric, figures);
        }
        return Stream.of("mean", "difference", "ratio", "interaction", "inert factor", LAW)
                .flatMap(kind -> figures.stream()
                        .filter(figure -> figure.kind().equals(kind))
                        .map(Figure::law)
                        .distinct()
                        .sorted()
                        .map(law -> line(kind, law, figures)))
                .toList();
    }

    private Line line(String kind, String law, List<Figure> figures) {
        List<Figure> same = figures.stream()
                .filter(figure -> figure.kind().equals(kind) && figure.law().equals(law))
                .toList();
        return new Line(
                kind,
                law,
                same.size(),
                DESIGNS.stream().map(worlds -> cell(same, worlds)).toList());
    }

    private Cell cell(List<Figure> figures, int worlds) {
        SplittableRandom luck = new SplittableRandom(worlds);
        int draws = figures.get(0).kind().equals(LAW) ? DRAWS_OF_A_LAW : DRAWS;
        int printed = 0;
        int covered = 0;
        for (Figure figure : figures) {
            for (int draw = 0; draw < draws; draw++) {
                int[] drawn =
                        luck.ints(worlds, 0, figure.worlds().get(0).length).toArray();
                Bounds bounds = figure.interval()
                        .apply(figure.worlds().stream()
                                .map(all -> Arrays.stream(drawn)
                                        .mapToDouble(world -> all[world])
                                        .toArray())
                                .toArray(double[][]::new));
                printed += Double.isNaN(bounds.low()) ? 0 : 1;
                covered += bounds.low() <= figure.truth() && figure.truth() <= bounds.high() ? 1 : 0;
            }
        }
        return new Cell(printed / (double) (draws * figures.size()), covered / (double) printed, printed);
    }

    private void addFigures(int metric, List<Figure> figures) {
        double[][] points = IntStream.rangeClosed(WorldPool.NOTHING, WorldPool.OTHER_LUCK)
                .mapToObj(point -> pool.at(point, metric))
                .toArray(double[][]::new);
        double[] before = points[WorldPool.NOTHING];
        if (Arrays.stream(points).anyMatch(point -> Arrays.stream(point).anyMatch(Double::isNaN))) {
            return;
        }
        addMean("mean", before, figures);
        for (int point : new int[] {WorldPool.TREATY, WorldPool.ARSENALS, WorldPool.BOTH}) {
            double[] change = differences(points[point], before);
            addMean("difference", change, figures);
            double truth = Sample.of(points[point]).mean() / Sample.of(before).mean();
            if (Sample.of(change).spread() > 0 && truth > 0 && Double.isFinite(truth)) {
                figures.add(new Figure(
                        "ratio",
                        law(change),
                        List.of(points[point], before),
                        truth,
                        some -> intervals.ratio(some[0], some[1])));
            }
        }
        addMean("inert factor", differences(points[WorldPool.OTHER_LUCK], before), figures);
        double[][] square = Arrays.copyOf(points, WorldPool.BOTH + 1);
        FactorialEffects all = new FactorialEffects(TWO_TWICE, square, intervals);
        double[] crossed = IntStream.range(0, before.length)
                .mapToDouble(w -> square[3][w] - square[2][w] - square[1][w] + square[0][w])
                .toArray();
        if (Sample.of(crossed).spread() > 0) {
            figures.add(new Figure(
                    "interaction",
                    law(crossed),
                    List.of(square),
                    all.difference(3).value(),
                    some -> {
                        Estimate found = new FactorialEffects(TWO_TWICE, some, intervals).difference(3);
                        return new Bounds(found.low(), found.high());
                    }));
        }
    }

    private static double[] differences(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(world -> Rounding.difference(one[world], other[world]))
                .toArray();
    }

    private void addMean(String kind, double[] worlds, List<Figure> figures) {
        Sample all = Sample.of(worlds);
        if (all.spread() > 0) {
            figures.add(new Figure(kind, law(worlds), List.of(worlds), all.mean(), some -> intervals.mean(some[0])));
        }
    }

    private static String law(double[] worlds) {
        Sample all = Sample.of(worlds);
        return all.mostAlike() > RARE * all.size()
                ? "rare"
                : StrictMath.abs(all.skewness()) > 1 ? "skewed" : "ordinary";
    }

    /** Ten thousand worlds of each law, at the middles of as many equal shares of probability. */
    private List<Figure> laws() {
        return List.of(
                law("uniform", p -> p),
                law("normal", CoverageStudy::normal),
                law("exponential", p -> -StrictMath.log(p)),
                law("log-normal, σ = 1", p -> StrictMath.exp(normal(p))),
                law("0 in 93 %, else exponential", p -> p < .07 ? -StrictMath.log(p / .07) : 0),
                law("0 in 30 %, else exponential", p -> p < .7 ? -StrictMath.log(p / .7) : 0));
    }

    public static double normal(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    private Figure law(String name, UnaryOperator<Double> quantile) {
        double[] worlds = IntStream.range(0, 10_000)
                .mapToDouble(i -> quantile.apply((i + .5) / 10_000))
                .toArray();
        return new Figure(LAW, name, List.of(worlds), Sample.of(worlds).mean(), some -> intervals.mean(some[0]));
    }

    /** How often the percentile bootstrap holds the mean of a normal law, which theory knows. */
    static double percentileBootstrap(int worlds) {
        SplittableRandom luck = new SplittableRandom(7);
        int covered = 0;
        int draws = 4000;
        for (int draw = 0; draw < draws; draw++) {
            double[] sample =
                    luck.doubles(worlds, 1e-12, 1).map(CoverageStudy::normal).toArray();
            Sample means = Sample.of(IntStream.range(0, 1000)
                    .mapToDouble(resample -> luck.ints(worlds, 0, worlds)
                                    .mapToDouble(i -> sample[i])
                                    .sum()
                            / worlds)
                    .toArray());
            covered += means.quantile(.025) <= 0 && 0 <= means.quantile(.975) ? 1 : 0;
        }
        return covered / (double) draws;
    }

    /** The lines as a table in Markdown: covered, of the share that is printed. */
    static String table(List<Line> lines) {
        StringBuilder table = new StringBuilder("| interval of | law | figures |");
        DESIGNS.forEach(worlds -> table.append(' ').append(worlds).append(" worlds |"));
        table.append("\n|---|---|---|").append("---|".repeat(DESIGNS.size()));
        for (Line line : lines) {
            table.append("\n| %s | %s | %d |".formatted(line.kind(), line.law(), line.figures()));
            line.cells().forEach(cell -> table.append(' ').append(text(cell)).append(" |"));
        }
        return table.append('\n').toString();
    }

    private static String text(Cell cell) {
        String printed = String.format(Locale.ROOT, "%.0f %%", 100 * cell.printed());
        return Double.isNaN(cell.covered())
                ? "too few"
                : String.format(Locale.ROOT, "%.1f of %s", 100 * cell.covered(), printed);
    }
}
