package detente.analysis.own;

import detente.analysis.pattern.ExcitationBootstrap;
import detente.analysis.pattern.Incident;
import detente.analysis.pattern.IncidentSeries;
import detente.analysis.pattern.OrderTest;
import detente.analysis.pattern.SeriesPattern;
import detente.analysis.sample.Bounds;
import detente.analysis.validation.RecordForm;
import detente.analysis.validation.Setting;
import detente.analysis.validation.Target;
import detente.analysis.validation.Validation;
import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.parameter.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of incidents as figures with which the model is compared.
 *
 * @param targets the figures, each with its interval over pairs
 * @param form how much there is in the table
 * @param series the incidents
 * @param hasSeverity whether it says how severe they are
 * @param words what was read and what was left out, in sentences
 */
public record OwnData(
        List<Target> targets, RecordForm form, IncidentSeries series, boolean hasSeverity, List<String> words) {
    /** Fewer pairs cannot tell how others would be. */
    private static final int FEWEST_PAIRS = 5;

    private static final int FEWEST_INCIDENTS = 20;
    private static final int FEWEST_YEARS = 2;

    /** Of which the least p is .005. */
    private static final int SHUFFLES = 199;

    private static final String PER_YEAR = "T01";

    /** Of something that is in none of n, up to 3/n is possible. */
    private static final double RULE_OF_THREE = 3;

    /**
     * Reads a table.
     *
     * @param file path of the table
     * @param columns name of a map that comes with the program, or the path of one
     * @throws BadInput with row and column of what cannot be read, or if there is too little
     */
    public static OwnData read(String file, String columns) {
        ColumnMap map = ColumnMap.read(columns);
        Source source = Source.table(file);
        OwnRows rows = OwnRows.read(source, map);
        List<OwnRows.Dated> found = rows.found();
        if (found.isEmpty()) {
            throw new BadInput(source.name() + ": holds no incident that can be used" + leftOut(rows, "; left out: "));
        }
        int first = (int) limit(map.words().from(), 1, found, true);
        int last = (int) limit(map.words().until(), 9999, found, false);
        IncidentSeries series = IncidentSeries.of(
                found.stream()
                        .map(dated -> dated.incident()
                                .at(dated.date().getYear()
                                        - first
                                        + dated.incident().time()))
                        .sorted(Comparator.comparingDouble(Incident::time))
                        .toList(),
                last - first + 1);
        String what = String.format(
                Locale.ROOT,
                "%s: %,d rows, %,d incidents of %,d pairs in %d to %d",
                source.name(),
                rows.rows(),
                series.size(),
                series.pairs().size(),
                first,
                last);
        if (series.size() < FEWEST_INCIDENTS
                || series.pairs().size() < FEWEST_PAIRS
                || last - first + 1 < FEWEST_YEARS) {
            throw new BadInput(what + "; there have to be " + FEWEST_INCIDENTS + " incidents of " + FEWEST_PAIRS
                    + " pairs in " + FEWEST_YEARS + " years at least" + leftOut(rows, "; left out: "));
        }
        List<String> words = new ArrayList<>(List.of(what + "."));
        if (!rows.skipped().isEmpty()) {
            words.add(leftOut(rows, "Left out: ") + ".");
        }
        RecordForm form = new RecordForm(
                series.years(), IntStream.of(series.ofYears()).boxed().toList(), 0);
        return new OwnData(
                targets(source.name(), series, map),
                form,
                series,
                !map.severity().column().isEmpty(),
                words);
    }

    /** A year that the map says, or else that of the first or the last incident. */
    private static long limit(long said, long unsaid, List<OwnRows.Dated> found, boolean first) {
        IntStream years = found.stream().mapToInt(dated -> dated.date().getYear());
        return said != unsaid ? said : (first ? years.min() : years.max()).orElseThrow();
    }

    private static String leftOut(OwnRows rows, String begin) {
        String reasons = rows.skipped().entrySet().stream()
                .map(reason -> reason.getValue() + " (" + reason.getKey() + ")")
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "" : begin + reasons;
    }

    private static List<Target> targets(String table, IncidentSeries series, ColumnMap map) {
        Map<String, ToDoubleFunction<Measured>> figures = OwnFigures.all(map);
        Measured measured = new Measured(series);
        PairBootstrap bootstrap = new PairBootstrap(series);
        List<Target> targets = new ArrayList<>();
        for (Target shipped : Target.all()) {
            ToDoubleFunction<Measured> figure = figures.get(shipped.id());
            double value = figure == null ? Double.NaN : figure.applyAsDouble(measured);
            if (figure != null && !Double.isNaN(value)) {
                targets.add(new Target(
                        shipped.id(),
                        words(shipped),
                        new Target.Figure(
                                value,
                                shipped.id().equals(PER_YEAR)
                                        ? YearlyCount.bounds(series)
                                        : bounds(bootstrap.bounds(figure, value), value, series),
                                shipped.unit()),
                        Shown.value(table),
                        Setting.GENERATED,
                        Target.Kind.INTERVAL,
                        ""));
            }
        }
        return targets;
    }

    /** The shipped record has a plateau; of a table all years count. */
    private static String words(Target shipped) {
        return shipped.id().equals(PER_YEAR) ? "recorded operations per year" : shipped.pattern();
    }

    private static Bounds bounds(Bounds found, double value, IncidentSeries series) {
        boolean isNever = value == 0 && found.high() == 0;
        return isNever ? new Bounds(0, RULE_OF_THREE / series.all().count()) : found;
    }

    /** What the order of its incidents says, against shuffled dates. */
    public List<OrderTest.Row> order() {
        return OrderTest.of(series, SHUFFLES).stream()
                .filter(row -> hasSeverity
                        || (row.pattern() != SeriesPattern.NEXT_EQUAL && row.pattern() != SeriesPattern.NEXT_HIGHER))
                .toList();
    }

    /** How many more each incident brings about, with what luck makes of that. */
    public List<ExcitationBootstrap.Row> excitation() {
        return ExcitationBootstrap.of(series, SHUFFLES);
    }

    /**
     * With what the model is compared.
     *
     * @param world name of the scenario that is run
     */
    public Validation.Figures figures(String world) {
        return new Validation.Figures(targets, form, world);
    }
}
