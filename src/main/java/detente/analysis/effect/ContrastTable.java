package detente.analysis.effect;

import detente.analysis.effect.ContextQuestion.AtLevel;
import detente.analysis.runs.PointValues;
import detente.analysis.runs.TableFile;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Holm;
import detente.analysis.sample.IntervalColumns;
import detente.analysis.sample.Intervals;
import detente.analysis.told.Remark;
import detente.chart.Estimate;
import detente.io.result.Disk;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** {@code contrasts.csv}: what a change does at each level of another factor, and whether that is the same everywhere. */
public final class ContrastTable {
    /** The table without an ensemble. */
    public static final TableForm<Row> TABLE = of(false);

    /**
     * The table.
     *
     * @param overSets whether it says how effects differ between parameter sets
     */
    public static TableForm<Row> of(boolean overSets) {
        return new TableForm<>(
                "contrasts",
                "one row for each metric, change and level of another factor, its context, the rest as at the baseline",
                Stream.of(
                                Stream.of(
                                        Field.text("metric", "name of the metric", Row::metric),
                                        Field.<Row>text("contrast", "what is changed", row -> row.question()
                                                .contrast()),
                                        Field.<Row>text(
                                                "context", "factor whose levels are the context", row -> row.question()
                                                        .context()),
                                        Field.<Row>text("level", "its level", row -> row.at()
                                                .level()),
                                        Field.<Row>whole(
                                                "point", "number of the design point with the change", row -> row.at()
                                                        .point()),
                                        Field.<Row>whole(
                                                "before",
                                                "number of the point without it, otherwise the same",
                                                row -> row.at().before()),
                                        Field.<Row>whole(
                                                "n_worlds",
                                                "worlds",
                                                "worlds in which both have a value",
                                                row -> row.effect().worlds()),
                                        number(
                                                "before_mean",
                                                "metric",
                                                "mean over those worlds without the change",
                                                row -> row.effect().baseline())),
                                IntervalColumns.<Row>of(
                                        "ratio",
                                        "1",
                                        "mean with the change over before_mean",
                                        IntervalColumns.LOW,
                                        row -> row.effect().ratio()),
                                overSets ? EffectTable.ranges(Row::compared) : Stream.<Field<Row>>of(),
                                Stream.of(number(
                                        "same_sign",
                                        "1",
                                        "share of worlds whose own difference has the sign of the mean one; empty: the metric"
                                                + " is unchanged in every world",
                                        row -> row.effect().sameSign())),
                                IntervalColumns.of(
                                        "change",
                                        "1",
                                        "ratio over that at the baseline's level of the context",
                                        IntervalColumns.LOW,
                                        Row::change),
                                Stream.of(
                                        Field.<Row>whole(
                                                "n_blocks",
                                                "worlds",
                                                "worlds with an effect at every level of the context",
                                                row -> row.test().blocks()),
                                        number(
                                                "p_equal",
                                                "1",
                                                "test that the effect of a world is the same at every level of the context:"
                                                        + " Wilcoxon's of two levels, Friedman's of more",
                                                row -> row.test().pValue()),
                                        number(
                                                "p_equal_holm",
                                                "1",
                                                "p_equal adjusted by Holm in the family of contexts: all changes and contexts"
                                                        + " of the metric",
                                                Row::adjusted)))
                        .flatMap(columns -> columns)
                        .toList());
    }

    private final ContextDesign design;
    private final List<String> metrics;
    private final Intervals intervals;
    private final Optional<Between> between;
    private final TableFile<Row> table;

    /**
     * A change at a level of its context.
     *
     * @param change of the ratio, compared with the baseline's level of the context
     * @param test over all levels
     * @param adjusted p-value of the test, adjusted for all of the metric
     */
    public record Row(
            String metric,
            ContextQuestion question,
            AtLevel at,
            Compared compared,
            Estimate change,
            ContextTest test,
            double adjusted) {
        /** What the change does at the level. */
        public Effect effect() {
            return compared.effect();
        }
    }

    /** How an effect differs between parameter sets. */
    public interface Between {
        /** The range of the ratio, from a value for each single world with the change and without it. */
        Bounds range(double[] with, double[] without);
    }

    /** @param between asked where worlds have parameter sets */
    public ContrastTable(
            ContextDesign design,
            List<String> metrics,
            Intervals intervals,
            Optional<Between> between,
            TableFile<Row> table) {
        this.design = design;
        this.metrics = metrics;
        this.intervals = intervals;
        this.between = between;
        this.table = table;
    }

    private static Field<Row> number(String name, String unit, String meaning, ToDoubleFunction<Row> value) {
        return Field.number(name, unit, meaning, value);
    }

    /**
     * Reads the runs and writes the rows; none where nothing has a context.
     *
     * @return what is missing, and what cannot be told
     * @throws IOException if the runs cannot be read
     */
    public List<Remark> addAll(Disk disk, Path runs, ContextCharts charts) throws IOException {
        List<ContextQuestion> questions = design.questions();
        if (questions.isEmpty()) {
            String why = design.obstacle()
                    .orElse("no change is at two levels of another factor, the rest being as at the baseline");
            return List.of(new Remark(TABLE.file(), "no rows: " + why, false));
        }
        Map<Integer, Integer> places = new LinkedHashMap<>();
        questions.stream()
                .flatMap(question -> question.levels().stream())
                .flatMap(level -> Stream.of(level.point(), level.before()))
                .forEach(point -> places.putIfAbsent(point, places.size()));
        IntUnaryOperator place = point -> places.getOrDefault(point, -1);
        new PointValues(disk, runs, places.size(), place, design.worlds(), between.isPresent())
                .each(metrics, (metric, values, singles) -> {
                    Values at = new Values(
                            point -> values[place.applyAsInt(point)], point -> singles[place.applyAsInt(point)]);
                    for (Row row : rows(metric, questions, at)) {
                        table.add(row);
                        charts.add(row);
                    }
                });
        return Reach.ofContexts(questions, design.worlds()).sentence().stream()
                .map(sentence -> new Remark(TABLE.file(), sentence, false))
                .toList();
    }

    /** Those of a metric at a point, for each world; {@code singles} also of worlds that share a parameter set. */
    private record Values(IntFunction<double[]> worlds, IntFunction<double[]> singles) {}

    private List<Row> rows(String metric, List<ContextQuestion> questions, Values values) {
        IntFunction<double[]> worlds = values.worlds();
        Intervals own = intervals.of(metric);
        List<ContextTest> tests = questions.stream()
                .map(question -> ContextTest.of(
                        worlds(question, AtLevel::point, worlds), worlds(question, AtLevel::before, worlds)))
                .toList();
        double[] adjusted =
                Holm.adjusted(tests.stream().mapToDouble(ContextTest::pValue).toArray());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            ContextQuestion question = questions.get(i);
            double[] firstWith = worlds.apply(question.standard().point());
            double[] firstWithout = worlds.apply(question.standard().before());
            for (AtLevel at : question.levels()) {
                double[] with = worlds.apply(at.point());
                double[] without = worlds.apply(at.before());
                rows.add(new Row(
                        metric,
                        question,
                        at,
                        new Compared(Effect.of(with, without, own), range(at, values)),
                        ContextEffect.change(List.of(with, without, firstWith, firstWithout), own),
                        tests.get(i),
                        adjusted[i]));
            }
        }
        return rows;
    }

    private Bounds range(AtLevel at, Values values) {
        return between.map(asked -> asked.range(
                        values.singles().apply(at.point()), values.singles().apply(at.before())))
                .orElse(Bounds.NONE);
    }

    private static double[][] worlds(
            ContextQuestion question, ToIntFunction<AtLevel> point, IntFunction<double[]> worlds) {
        return question.levels().stream()
                .map(level -> worlds.apply(point.applyAsInt(level)))
                .toArray(double[][]::new);
    }
}
