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
import detente.experiment.Numeral;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.util.FastMath;
import tools.jackson.databind.json.JsonMapper;

/** How often intervals of sensitivity indices hold the index: designs of functions whose indices are known. */
final class IndexCoverage {
    static final List<Integer> SIZES = List.of(16, 32, 64, 128, 256);

    private static final int DRAWS = 4000;

    /** Two standard errors of the study: the least and the most of several shares are looked at. */
    static final double ERROR = 2 * StrictMath.sqrt(.95 * .05 / DRAWS);

    private static final int MANY = 100_000;
    private static final List<Double> LUCK = List.of(0., .1, .33, .67);
    private static final List<Index> SHARES = List.of(Index.FIRST, Index.TOTAL, Index.SECOND);
    private static final double[] SLOPES = {4, 2, 1, 0};
    private static final double[] G = {0, 1, 4.5, 9};

    /** A function of places from 0 to 1, its variance and its indices, those of pairs in their order. */
    private record Known(
            ToDoubleFunction<double[]> of,
            double variance,
            List<Double> first,
            List<Double> total,
            List<Double> second) {

        /** The index where luck has a share of the variance. */
        List<Double> truth(Index index, double luck) {
            List<Double> shares = index == Index.FIRST ? first : index == Index.TOTAL ? total : second;
            return shares.stream()
                    .map(share -> share * (1 - luck) + (index == Index.TOTAL ? luck : 0))
                    .toList();
        }

        double deviation(double luck) {
            return StrictMath.sqrt(variance * luck / (1 - luck));
        }
    }

    /**
     * What came of the indices of one kind in designs of one size.
     *
     * @param printed share of the designs in which there is an interval, over all indices
     * @param least share of the intervals that hold the index, of the index of which least do; NaN where there is none
     * @param most the same of the index of which most do
     */
    record Cell(double printed, double least, double most) {
        static final Cell NONE = new Cell(0, Double.NaN, Double.NaN);

        private static Cell both(Cell one, Cell other) {
            return new Cell(
                    (one.printed + other.printed) / 2,
                    IndexCoverage.least(one.least, other.least),
                    -IndexCoverage.least(-one.most, -other.most));
        }
    }

    private IndexCoverage() {}

    /** One kind of index, with so much luck or of such a law, for each size. */
    record Line(String index, String law, List<Cell> cells) {}

    private static final ThreadLocal<Intervals> THREADS = ThreadLocal.withInitial(Intervals::new);

    /** All lines, in the order of the table. */
    static List<Line> lines() {
        List<Line> lines = new ArrayList<>(sobol());
        SHARES.forEach(index -> lines.add(none(index, "Sobol's sequence")));
        lines.addAll(ranks());
        lines.add(none(Index.SRRC, "latin-hypercube"));
        for (Index index : List.of(Index.MU, Index.MU_STAR, Index.SIGMA)) {
            laws().forEach((law, effect) -> lines.add(line(
                    index,
                    law,
                    SIZES.stream().map(size -> morris(index, effect, size)).toList())));
        }
        return lines;
    }

    private static Line none(Index index, String law) {
        return line(index, law, Collections.nCopies(SIZES.size(), Cell.NONE));
    }

    private static Line line(Index index, String law, List<Cell> cells) {
        return new Line(index.name().toLowerCase(Locale.ROOT), law, cells);
    }

    private static String luck(String design, double share) {
        return String.format(Locale.ROOT, "%s, luck %.0f %%", design, 100 * share);
    }

    private static double least(double one, double other) {
        return Double.isNaN(one) || other < one ? other : one;
    }

    /**
     * What comes of an index in many designs.
     *
     * @param designs for each of them the index of every factor or pair
     */
    private static Cell cell(List<List<Estimate>> designs, List<Double> truth) {
        double printed = 0;
        double least = Double.NaN;
        double most = Double.NaN;
        for (int i = 0; i < truth.size(); i++) {
            int index = i;
            long some = designs.stream()
                    .filter(found -> !Double.isNaN(found.get(index).low()))
                    .count();
            double covered = designs.stream()
                            .filter(found -> found.get(index).low() <= truth.get(index)
                                    && truth.get(index) <= found.get(index).high())
                            .count()
                    / (double) some;
            printed += some / (double) DRAWS / truth.size();
            if (some >= CoverageTest.ENOUGH * DRAWS) {
                least = least(least, covered);
                most = -least(-most, -covered);
            }
        }
        return new Cell(printed, least, most);
    }

    /** A line for each index and share of luck; fewer rows than have intervals are not tried. */
    private static List<Line> sobol() {
        Map<Index, List<Line>> lines = new EnumMap<>(Index.class);
        for (double luck : LUCK) {
            List<Map<Index, Cell>> bySize = SIZES.stream()
                    .map(rows -> rows < Intervals.FEWEST_OF_SHARE ? Map.<Index, Cell>of() : sobol(luck, rows))
                    .toList();
            for (Index index : SHARES) {
                List<Cell> cells = bySize.stream()
                        .map(found -> found.getOrDefault(index, Cell.NONE))
                        .toList();
                lines.computeIfAbsent(index, key -> new ArrayList<>())
                        .add(line(index, luck("independent rows", luck), cells));
            }
        }
        return lines.values().stream().flatMap(List::stream).toList();
    }

    private static Map<Index, Cell> sobol(double luck, int rows) {
        Map<Index, Cell> cells = new EnumMap<>(Index.class);
        for (Known known : known()) {
            List<List<SensitivityRow>> designs = designs(seed -> sobol(known, luck, rows, seed));
            for (Index index : SHARES) {
                cells.merge(index, cell(found(designs, index), known.truth(index, luck)), Cell::both);
            }
        }
        return cells;
    }

    private static List<List<SensitivityRow>> designs(LongFunction<List<SensitivityRow>> design) {
        return LongStream.range(0, DRAWS).parallel().mapToObj(design).toList();
    }

    /** An index of every factor, or of every pair, in each design. */
    private static List<List<Estimate>> found(List<List<SensitivityRow>> designs, Index index) {
        return designs.stream()
                .map(rows -> rows.stream()
                        .filter(row -> row.partner().isEmpty() == (index != Index.SECOND))
                        .map(row -> row.of(index))
                        .toList())
                .toList();
    }

    /** Saltelli's layout as a design of kind sobol with independentRows and secondOrder has it. */
    private static List<SensitivityRow> sobol(Known known, double luck, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = known.first().size();
        SobolIndices indices = new SobolIndices(names(count), rows, true, true, List.of(intervals()));
        int point = 0;
        for (int row = 0; row < rows; row++) {
            double[] a = random.doubles(count).toArray();
            double[] b = random.doubles(count).toArray();
            for (int i = 0; i < 2 * count + 2; i++) {
                boolean mostlyB = i > count;
                double[] places = (mostlyB ? b : a).clone();
                int exchanged = i == 2 * count + 1 ? -1 : i - 1 - (mostlyB ? count : 0);
                if (exchanged >= 0) {
                    places[exchanged] = (mostlyB ? a : b)[exchanged];
                }
                indices.add(++point, List.of(), new double[] {value(known, places, luck, random)});
            }
        }
        return indices.rows(0);
    }

    /** Several threads make designs, and intervals are for one. */
    private static Intervals intervals() {
        return THREADS.get();
    }

    private static List<Line> ranks() {
        return LUCK.stream()
                .map(luck -> line(
                        Index.SRRC,
                        luck("random", luck),
                        SIZES.stream()
                                .map(points -> points < Intervals.FEWEST_OF_VARIANCE ? Cell.NONE : ranks(luck, points))
                                .toList()))
                .toList();
    }

    private static Cell ranks(double luck, int points) {
        return known().stream()
                .map(known -> cell(
                        found(designs(seed -> regression(known, points, luck, seed)), Index.SRRC),
                        regression(known, MANY, luck, MANY).stream()
                                .map(row -> row.of(Index.SRRC).value())
                                .toList()))
                .reduce(Cell::both)
                .orElse(Cell.NONE);
    }

    /** Points as a design of kind random has them. */
    private static List<SensitivityRow> regression(Known known, int points, double luck, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = known.first().size();
        RankRegression regression = new RankRegression(names(count), 1, true, intervals());
        for (int i = 0; i < points; i++) {
            double[] places = random.doubles(count).toArray();
            List<String> levels = Arrays.stream(places).mapToObj(Numeral::of).toList();
            regression.add(i + 1, levels, new double[] {value(known, places, luck, random)});
        }
        return regression.rows(0);
    }

    private static Cell morris(Index index, DoubleUnaryOperator effect, int walks) {
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
        List<List<Estimate>> designs = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            ElementaryEffects effects = new ElementaryEffects(List.of("a"), plan, List.of(intervals()));
            for (int walk = 0; walk < walks; walk++) {
                effects.add(2 * walk + 1, List.of("0"), new double[] {0});
                double size = effect.applyAsDouble(random.nextDouble(1e-12, 1));
                effects.add(2 * walk + 2, List.of("1"), new double[] {size});
            }
            designs.add(List.of(effects.rows(0).get(0).of(index)));
        }
        return cell(designs, List.of(truth));
    }

    private static Map<String, DoubleUnaryOperator> laws() {
        Map<String, DoubleUnaryOperator> laws = new LinkedHashMap<>();
        laws.put("uniform", p -> p);
        laws.put("normal", CoverageStudy::normal);
        laws.put("exponential", p -> -FastMath.log(p));
        laws.put("log-normal, σ = 1", p -> FastMath.exp(CoverageStudy.normal(p)));
        return laws;
    }

    private static List<String> names(int factors) {
        return IntStream.range(0, factors).mapToObj(i -> "f" + i).toList();
    }

    /** The function, and luck that has a share of the variance. */
    private static double value(Known known, double[] places, double luck, SplittableRandom random) {
        return known.of().applyAsDouble(places) + known.deviation(luck) * random.nextGaussian();
    }

    private static List<Known> known() {
        double[] squares =
                Arrays.stream(SLOPES).map(slope -> slope * slope / 12).toArray();
        double all = Arrays.stream(squares).sum();
        List<Double> shares =
                Arrays.stream(squares).mapToObj(square -> square / all).toList();
        return List.of(
                new Known(
                        TestFunctions::ishigami,
                        13.8446,
                        List.of(.3139, .4424, 0.),
                        List.of(.5576, .4424, .2437),
                        List.of(0., .2437, 0.)),
                new Known(IndexCoverage::linear, all, shares, shares, Collections.nCopies(6, 0.)),
                product(
                        places -> TestFunctions.g(places, G),
                        1,
                        Arrays.stream(G).map(a -> 1 / (3 * (1 + a) * (1 + a))).toArray()),
                product(
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
    private static Known product(ToDoubleFunction<double[]> of, double mean, double[] parts) {
        double product = Arrays.stream(parts).map(part -> 1 + part).reduce(1, (one, other) -> one * other);
        List<Double> first =
                Arrays.stream(parts).mapToObj(part -> part / (product - 1)).toList();
        List<Double> total = Arrays.stream(parts)
                .mapToObj(part -> part / (1 + part) * product / (product - 1))
                .toList();
        List<Double> second = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            for (int j = i + 1; j < parts.length; j++) {
                second.add(parts[i] * parts[j] / (product - 1));
            }
        }
        return new Known(of, mean * mean * (product - 1), first, total, second);
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
                ? "none"
                : "%s of %.0f %%".formatted(held.equals(most) ? held : held + " to " + most, 100 * cell.printed());
    }
}
