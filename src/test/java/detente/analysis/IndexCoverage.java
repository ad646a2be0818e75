package detente.analysis;

import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.Titles;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.analysis.sensitivity.ElementaryEffects;
import detente.analysis.sensitivity.Index;
import detente.analysis.sensitivity.RankRegression;
import detente.analysis.sensitivity.SensitivityRow;
import detente.analysis.sensitivity.SobolIndices;
import detente.analysis.sensitivity.TestFunctions;
import detente.chart.Estimate;
import detente.experiment.Factor;
import detente.experiment.Numeral;
import detente.experiment.TestFactors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;
import tools.jackson.databind.json.JsonMapper;

/** How often intervals of sensitivity indices hold the index: designs of functions whose indices are known. */
final class IndexCoverage {
    static final List<Integer> SIZES = List.of(8, 16, 32, 64, 128);

    private static final int DRAWS = 400;

    /** Two standard errors of the study: the least of several shares is looked at. */
    static final double ERROR = 2 * StrictMath.sqrt(.95 * .05 / DRAWS);

    private static final int MANY = 100_000;
    private static final List<Double> LUCK = List.of(0., .1, .33, .67);
    private static final double[] SLOPES = {4, 2, 1, 0};
    private static final double[] G = {0, 1, 4.5, 9};

    /** A function of places from 0 to 1. */
    private record Known(
            String name, ToDoubleFunction<double[]> of, double variance, List<Double> first, List<Double> total) {}

    /**
     * What came of the indices of one kind in designs of one size.
     *
     * @param printed share of the designs in which there is an interval, over all indices
     * @param least share of the intervals that hold the index, of the index of which least do; NaN where there is none
     * @param most the same of the index of which most do
     */
    record Cell(double printed, double least, double most) {}

    /** One kind of index, with so much luck or of such a law, for each size. */
    record Line(String index, String law, List<Cell> cells) {}

    /** Intervals of some indices in a design, and the indices. */
    private record Held(List<Estimate> bounds, List<Double> truth) {}

    private final Intervals intervals = new Intervals();

    /** All lines, in the order of the table. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Index index : List.of(Index.FIRST, Index.TOTAL)) {
            LUCK.forEach(luck -> lines.add(line(index, luck(luck), size -> sobol(index, luck, size))));
        }
        for (String kind : List.of("random", "latin-hypercube")) {
            LUCK.forEach(luck ->
                    lines.add(line(Index.SRRC, "%s, %s".formatted(kind, luck(luck)), size -> rank(kind, luck, size))));
        }
        for (Index index : List.of(Index.MU, Index.MU_STAR, Index.SIGMA)) {
            laws().forEach((law, effect) ->
                    lines.add(line(index, law, size -> Stream.of(morris(index, effect, size)))));
        }
        return lines;
    }

    private static String luck(double share) {
        return String.format(Locale.ROOT, "luck %.0f %%", 100 * share);
    }

    private static Line line(Index index, String law, IntFunction<Stream<Cell>> of) {
        List<Cell> cells = SIZES.stream()
                .map(size -> of.apply(size)
                        .reduce((one, other) -> new Cell(
                                (one.printed() + other.printed()) / 2,
                                least(one.least(), other.least()),
                                -least(-one.most(), -other.most())))
                        .orElseThrow())
                .toList();
        return new Line(index.name().toLowerCase(Locale.ROOT), law, cells);
    }

    private static double least(double one, double other) {
        return Double.isNaN(one) || other < one ? other : one;
    }

    /** What comes of many designs. */
    private static Cell cell(IntFunction<Held> design) {
        List<Held> all = IntStream.range(0, DRAWS).mapToObj(design).toList();
        int indices = all.get(0).truth().size();
        double printed = 0;
        double least = Double.NaN;
        double most = Double.NaN;
        for (int i = 0; i < indices; i++) {
            int index = i;
            long some = all.stream()
                    .filter(held -> !Double.isNaN(held.bounds().get(index).low()))
                    .count();
            double covered = all.stream()
                            .filter(held -> held.bounds().get(index).low()
                                            <= held.truth().get(index)
                                    && held.truth().get(index)
                                            <= held.bounds().get(index).high())
                            .count()
                    / (double) some;
            printed += some / (double) DRAWS / indices;
            if (some >= CoverageTest.ENOUGH * DRAWS) {
                least = least(least, covered);
                most = -least(-most, -covered);
            }
        }
        return new Cell(printed, least, most);
    }

    private Stream<Cell> sobol(Index index, double luck, int rows) {
        return known().stream().map(known -> {
            List<Double> truth = (index == Index.FIRST ? known.first() : known.total())
                    .stream()
                            .map(share -> share * (1 - luck) + (index == Index.TOTAL ? luck : 0))
                            .toList();
            SplittableRandom random = new SplittableRandom(rows);
            return cell(seed -> {
                List<Factor> factors = TestFactors.unit(truth.size());
                double[][] points = points("sobol", factors, rows, seed);
                SobolIndices indices = new SobolIndices(names(factors), rows, false, List.of(intervals));
                for (int i = 0; i < points.length; i++) {
                    indices.add(i + 1, List.of(), new double[] {value(known, points[i], luck, random)});
                }
                return new Held(bounds(indices.rows(0), index), truth);
            });
        });
    }

    private Stream<Cell> rank(String kind, double luck, int points) {
        return known().stream().map(known -> {
            SplittableRandom random = new SplittableRandom(points);
            List<Double> truth = regression(known, "random", MANY, luck, 0, new SplittableRandom(MANY)).stream()
                    .map(row -> row.of(Index.SRRC).value())
                    .toList();
            return cell(
                    seed -> new Held(bounds(regression(known, kind, points, luck, seed, random), Index.SRRC), truth));
        });
    }

    private List<SensitivityRow> regression(
            Known known, String kind, int points, double luck, long seed, SplittableRandom random) {
        List<Factor> factors = TestFactors.unit(known.first().size());
        RankRegression regression = new RankRegression(names(factors), 1, intervals);
        double[][] places = points(kind, factors, points, seed);
        for (int i = 0; i < places.length; i++) {
            List<String> levels = Arrays.stream(places[i]).mapToObj(Numeral::of).toList();
            regression.add(i + 1, levels, new double[] {value(known, places[i], luck, random)});
        }
        return regression.rows(0);
    }

    private Cell morris(Index index, DoubleUnaryOperator effect, int walks) {
        Sample all = Sample.of(IntStream.range(0, MANY)
                .mapToDouble(i -> effect.applyAsDouble((i + .5) / MANY))
                .toArray());
        Sample sizes = Sample.of(IntStream.range(0, MANY)
                .mapToDouble(i -> StrictMath.abs(effect.applyAsDouble((i + .5) / MANY)))
                .toArray());
        double truth =
                switch (index) {
                    case MU -> all.mean();
                    case MU_STAR -> sizes.mean();
                    default -> all.spread();
                };
        DesignPlan plan = new DesignPlan(
                JsonMapper.shared()
                        .readTree("{\"trajectories\": " + walks + ", \"factors\": {\"a\": {\"from\": 0, \"to\": 1}}}"),
                Titles.NONE);
        SplittableRandom random = new SplittableRandom(walks);
        return cell(seed -> {
            ElementaryEffects effects = new ElementaryEffects(List.of("a"), plan, List.of(intervals));
            for (int walk = 0; walk < walks; walk++) {
                effects.add(2 * walk + 1, List.of("0"), new double[] {0});
                double size = effect.applyAsDouble(random.nextDouble(1e-12, 1));
                effects.add(2 * walk + 2, List.of("1"), new double[] {size});
            }
            return new Held(bounds(effects.rows(0), index), List.of(truth));
        });
    }

    private static Map<String, DoubleUnaryOperator> laws() {
        Map<String, DoubleUnaryOperator> laws = new LinkedHashMap<>();
        laws.put("uniform", p -> p);
        laws.put("normal", CoverageStudy::normal);
        laws.put("exponential", p -> -FastMath.log(p));
        laws.put("log-normal, σ = 1", p -> FastMath.exp(CoverageStudy.normal(p)));
        return laws;
    }

    private static List<Estimate> bounds(List<SensitivityRow> rows, Index index) {
        return rows.stream().map(row -> row.of(index)).toList();
    }

    private static double[][] points(String kind, List<Factor> factors, int points, long seed) {
        return TestFactors.values(TestFactors.design(kind, factors, Map.of("points", (double) points), seed));
    }

    private static List<String> names(List<Factor> factors) {
        return factors.stream().map(Factor::name).toList();
    }

    /** The function, and luck that has a share of the variance. */
    private static double value(Known known, double[] places, double luck, SplittableRandom random) {
        double deviation = StrictMath.sqrt(known.variance() * luck / (1 - luck));
        return known.of().applyAsDouble(places) + deviation * CoverageStudy.normal(random.nextDouble(1e-12, 1));
    }

    private static List<Known> known() {
        double[] squares =
                Arrays.stream(SLOPES).map(slope -> slope * slope / 12).toArray();
        double all = Arrays.stream(squares).sum();
        List<Double> shares =
                Arrays.stream(squares).mapToObj(square -> square / all).toList();
        return List.of(
                new Known(
                        "Ishigami",
                        TestFunctions::ishigami,
                        13.8446,
                        List.of(.3139, .4424, 0.),
                        List.of(.5576, .4424, .2437)),
                new Known("linear", IndexCoverage::linear, all, shares, shares),
                product(
                        "g",
                        places -> TestFunctions.g(places, G),
                        1,
                        Arrays.stream(G).map(a -> 1 / (3 * (1 + a) * (1 + a))).toArray()),
                product(
                        "exponential",
                        places -> FastMath.exp(linear(places)),
                        Arrays.stream(SLOPES).map(IndexCoverage::growth).reduce(1, (one, other) -> one * other),
                        Arrays.stream(SLOPES)
                                .map(slope -> growth(2 * slope) / (growth(slope) * growth(slope)) - 1)
                                .toArray()));
    }

    /** Mean of exp(slope x). */
    private static double growth(double slope) {
        return slope == 0 ? 1 : (FastMath.exp(slope) - 1) / slope;
    }

    private static double linear(double[] places) {
        return IntStream.range(0, SLOPES.length)
                .mapToDouble(i -> SLOPES[i] * places[i])
                .sum();
    }

    /** A product of functions of one factor each, whose squared coefficients of variation are given. */
    private static Known product(String name, ToDoubleFunction<double[]> of, double mean, double[] parts) {
        double product = Arrays.stream(parts).map(part -> 1 + part).reduce(1, (one, other) -> one * other);
        List<Double> first =
                Arrays.stream(parts).mapToObj(part -> part / (product - 1)).toList();
        List<Double> total = Arrays.stream(parts)
                .mapToObj(part -> part / (1 + part) * product / (product - 1))
                .toList();
        return new Known(name, of, mean * mean * (product - 1), first, total);
    }

    /** The lines as a table in Markdown. */
    static String table(List<Line> lines) {
        StringBuilder table = new StringBuilder("| index | law |");
        SIZES.forEach(size -> table.append(' ').append(size).append(" |"));
        table.append("\n|---|---|").append("---|".repeat(SIZES.size()));
        for (Line line : lines) {
            table.append("\n| `%s` | %s |".formatted(line.index(), line.law()));
            line.cells().forEach(cell -> table.append(' ').append(text(cell)).append(" |"));
        }
        return table.append('\n').toString();
    }

    private static String text(Cell cell) {
        String held = String.format(Locale.ROOT, "%.0f", 100 * cell.least());
        String most = String.format(Locale.ROOT, "%.0f", 100 * cell.most());
        return Double.isNaN(cell.least())
                ? "too few"
                : "%s of %.0f %%".formatted(held.equals(most) ? held : held + " to " + most, 100 * cell.printed());
    }
}
