package detente.analysis;

import detente.analysis.effect.FactorialEffects;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.metric.Metrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How often intervals hold what they are intervals of: designs of few worlds are drawn from many, with replacement, and
 * the figure of the many is the truth.
 */
public final class CoverageStudy {
    static final List<Integer> DESIGNS = List.of(5, 10, 20, 40, 100);

    /** Where fewer designs have an interval, they are those that look least like their law. */
    static final double OFTEN = .05;

    static final double LEAST = .92;
    static final double MOST = .97;

    /** Designs of each figure: of a law, which has a line of its own, as many as of a line of metrics. */
    private static final int DRAWS = 1000;

    /** And of one that seems to hold too little or too much, once more. */
    private static final int MANY_DRAWS = 10_000;

    private static final int DRAWS_OF_A_LAW = 20_000;
    private static final String LAW = "law";
    private static final String INTERACTION = "interaction";
    private static final double RARE = .2;
    private static final int[] TWO_TWICE = {2, 2};
    private static final Intervals INTERVALS = new Intervals();

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final List<Held> all;

    /** What is estimated from the values of some worlds, and how. */
    private record Figure(
            String kind,
            String name,
            String law,
            List<double[]> worlds,
            double truth,
            Function<double[][], Bounds> interval) {}

    /**
     * What came of some figures in designs of one size.
     *
     * @param printed share of the designs in which there is an interval
     * @param covered share of the intervals that hold the truth; NaN where there is none
     * @param intervals their number
     */
    record Cell(double printed, double covered, int intervals) {
        boolean isOutside() {
            return covered < LEAST || covered > MOST;
        }

        /** Whether it holds less than it promises, by more than two standard errors of the study. */
        boolean isBelow() {
            return covered < LEAST - error();
        }

        boolean isAbove() {
            return covered > MOST + error();
        }

        private double error() {
            return 2 * StrictMath.sqrt(.95 * .05 / intervals);
        }
    }

    /** What came of a figure, for each size of a design. */
    private record Held(Figure figure, List<Cell> cells) {}

    /** What came of a kind of figure of metrics of one law, for each size of a design. */
    record Line(String kind, String law, int figures, List<Cell> cells) {}

    /** A figure in designs of one size, looked at alone. */
    record Single(String kind, String name, Cell cell) {
        boolean isInteraction() {
            return kind.equals(INTERACTION);
        }
    }

    CoverageStudy(List<WorldPool> pools) {
        List<Figure> figures = new ArrayList<>(laws());
        for (WorldPool pool : pools) {
            for (int metric = 0; metric < Metrics.all().size(); metric++) {
                addFigures(pool, metric, figures);
            }
        }
        all = IntStream.range(0, figures.size())
                .parallel()
                .mapToObj(place -> held(figures.get(place), place))
                .toList();
    }

    private static Held held(Figure figure, long seed) {
        int draws = figure.kind().equals(LAW) ? DRAWS_OF_A_LAW : DRAWS;
        return new Held(
                figure,
                DESIGNS.stream()
                        .map(worlds -> cell(figure, worlds, draws, seed))
                        .toList());
    }

    private static Cell cell(Figure figure, int worlds, int draws, long seed) {
        SplittableRandom luck = new SplittableRandom(seed * draws + worlds);
        int printed = 0;
        int covered = 0;
        for (int draw = 0; draw < draws; draw++) {
            int[] drawn = luck.ints(worlds, 0, figure.worlds().get(0).length).toArray();
            Bounds bounds = figure.interval()
                    .apply(figure.worlds().stream()
                            .map(some -> Arrays.stream(drawn)
                                    .mapToDouble(world -> some[world])
                                    .toArray())
                            .toArray(double[][]::new));
            printed += Double.isNaN(bounds.low()) ? 0 : 1;
            covered += bounds.low() <= figure.truth() && figure.truth() <= bounds.high() ? 1 : 0;
        }
        return new Cell(printed / (double) draws, covered / (double) printed, printed);
    }

    /** All lines, in the order of the table. */
    List<Line> lines() {
        return Stream.of("mean", "difference", "ratio", INTERACTION, "inert factor", LAW)
                .flatMap(kind -> all.stream()
                        .filter(held -> held.figure().kind().equals(kind))
                        .map(held -> held.figure().law())
                        .distinct()
                        .sorted()
                        .map(law -> line(kind, law)))
                .toList();
    }

    private Line line(String kind, String law) {
        List<Held> same = all.stream()
                .filter(held ->
                        held.figure().kind().equals(kind) && held.figure().law().equals(law))
                .toList();
        List<Cell> cells = IntStream.range(0, DESIGNS.size())
                .mapToObj(size ->
                        pooled(same.stream().map(held -> held.cells().get(size)).toList()))
                .toList();
        return new Line(kind, law, same.size(), cells);
    }

    private static Cell pooled(List<Cell> cells) {
        int intervals = cells.stream().mapToInt(Cell::intervals).sum();
        double covered = cells.stream()
                .filter(cell -> cell.intervals() > 0)
                .mapToDouble(cell -> cell.covered() * cell.intervals())
                .sum();
        double printed = cells.stream().mapToDouble(Cell::printed).average().orElse(0);
        return new Cell(printed, covered / intervals, intervals);
    }

    /**
     * The figures of metrics that often have an interval in designs of one size; what seems to hold too little or too much
     * is tried in ten times as many designs.
     */
    List<Single> singles(int worlds) {
        int size = DESIGNS.indexOf(worlds);
        return IntStream.range(0, all.size())
                .parallel()
                .filter(place -> !all.get(place).figure().kind().equals(LAW)
                        && all.get(place).cells().get(size).printed() >= OFTEN)
                .mapToObj(place -> {
                    Figure figure = all.get(place).figure();
                    Cell first = all.get(place).cells().get(size);
                    Cell cell = first.isOutside() ? cell(figure, worlds, MANY_DRAWS, place) : first;
                    return new Single(figure.kind(), figure.name(), cell);
                })
                .toList();
    }

    private static void addFigures(WorldPool pool, int metric, List<Figure> figures) {
        double[][] points = complete(IntStream.range(0, pool.size())
                .mapToObj(point -> pool.at(point, metric))
                .toArray(double[][]::new));
        if (2 * points[0].length < pool.at(0, metric).length) {
            return;
        }
        String name = Metrics.all().get(metric).name();
        double[] before = points[WorldPool.NOTHING];
        addMean("mean", name, name, before, figures);
        addMean(
                "inert factor",
                name,
                name + " with other luck",
                differences(points[WorldPool.OTHER_LUCK], before),
                figures);
        for (int point : WorldPool.policies()) {
            String changed = name + " under " + WorldPool.name(point);
            double[] change = differences(points[point], before);
            addMean("difference", name, changed, change, figures);
            addRatio(name, changed, List.of(points[point], before), law(change), figures);
        }
        for (WorldPool.Pair pair : WorldPool.pairs()) {
            double[][] square = {before, points[pair.one()], points[pair.other()], points[pair.both()]};
            String changed = name + " under " + WorldPool.name(pair.both());
            addMean(
                    INTERACTION,
                    name,
                    changed,
                    new FactorialEffects(TWO_TWICE, square, INTERVALS).ofWorlds(3),
                    figures);
        }
    }

    /** Only worlds with a value at every point. */
    private static double[][] complete(double[][] points) {
        int[] worlds = IntStream.range(0, points[0].length)
                .filter(world -> Arrays.stream(points).noneMatch(point -> Double.isNaN(point[world])))
                .toArray();
        return Arrays.stream(points)
                .map(point ->
                        Arrays.stream(worlds).mapToDouble(world -> point[world]).toArray())
                .toArray(double[][]::new);
    }

    private static void addMean(String kind, String metric, String name, double[] worlds, List<Figure> figures) {
        Sample sample = Sample.of(worlds);
        if (sample.spread() > 0) {
            Intervals intervals = new Intervals().of(metric);
            figures.add(new Figure(
                    kind, name, law(worlds), List.of(worlds), sample.mean(), some -> intervals.mean(some[0])));
        }
    }

    private static void addRatio(String metric, String name, List<double[]> both, String law, List<Figure> figures) {
        double truth = Sample.of(both.get(0)).mean() / Sample.of(both.get(1)).mean();
        boolean differs = Sample.of(differences(both.get(0), both.get(1))).spread() > 0;
        if (differs && truth > 0 && Double.isFinite(truth)) {
            Intervals intervals = new Intervals().of(metric);
            figures.add(new Figure("ratio", name, law, both, truth, some -> intervals.ratio(some[0], some[1])));
        }
    }

    private static double[] differences(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(world -> Rounding.difference(one[world], other[world]))
                .toArray();
    }

    private static String law(double[] worlds) {
        Sample all = Sample.of(worlds);
        return all.mostAlike() > RARE * all.size()
                ? "rare"
                : StrictMath.abs(all.skewness()) > 1 ? "skewed" : "ordinary";
    }

    /** Ten thousand worlds of each law, at the middles of as many equal shares of probability. */
    private static List<Figure> laws() {
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

    private static Figure law(String name, UnaryOperator<Double> quantile) {
        double[] worlds = IntStream.range(0, 10_000)
                .mapToDouble(i -> quantile.apply((i + .5) / 10_000))
                .toArray();
        Intervals intervals = new Intervals();
        return new Figure(LAW, name, name, List.of(worlds), Sample.of(worlds).mean(), some -> intervals.mean(some[0]));
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

    /** What single figures hold, a column for each size. */
    static String singleTable(List<List<Single>> sizes) {
        StringBuilder table = new StringBuilder("| single figures |");
        DESIGNS.stream()
                .skip(1)
                .forEach(worlds -> table.append(' ').append(worlds).append(" worlds |"));
        table.append("\n|---|").append("---|".repeat(sizes.size()));
        add(table, "that often have an interval", sizes, some -> "" + some.size());
        add(
                table,
                "held in 92 to 97 of a hundred",
                sizes,
                some -> "" + count(some, cell -> !cell.isBelow() && !cell.isAbove()));
        add(table, "in fewer", sizes, some -> "" + count(some, Cell::isBelow));
        add(table, "which are interactions", sizes, some -> "" + interactions(some, Cell::isBelow));
        add(table, "in more", sizes, some -> "" + count(some, Cell::isAbove));
        add(table, "which are interactions", sizes, some -> "" + interactions(some, Cell::isAbove));
        add(table, "least", sizes, some -> percent(covered(some).min()));
        add(table, "most", sizes, some -> percent(covered(some).max()));
        return table.append('\n').toString();
    }

    private static void add(
            StringBuilder table, String name, List<List<Single>> sizes, Function<List<Single>, String> of) {
        table.append("\n| ").append(name).append(" |");
        sizes.forEach(some -> table.append(' ').append(of.apply(some)).append(" |"));
    }

    private static long interactions(List<Single> some, Predicate<Cell> which) {
        return count(some.stream().filter(Single::isInteraction).toList(), which);
    }

    private static long count(List<Single> some, Predicate<Cell> which) {
        return some.stream().map(Single::cell).filter(which).count();
    }

    private static DoubleStream covered(List<Single> some) {
        return some.stream().mapToDouble(single -> single.cell().covered());
    }

    private static String percent(OptionalDouble share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share.orElseThrow());
    }

    private static String text(Cell cell) {
        String printed = String.format(Locale.ROOT, "%.0f %%", 100 * cell.printed());
        return Double.isNaN(cell.covered())
                ? "too few"
                : String.format(Locale.ROOT, "%.1f of %s", 100 * cell.covered(), printed);
    }
}
