package detente.analysis.pattern;

import detente.analysis.pattern.SeriesPattern.Chance;
import detente.analysis.sample.Sample;
import detente.metric.Concentration;
import detente.metric.PairCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The patterns of one series, and what chance alone gives of them. */
public final class PatternValues {
    private static final int ALL = SeriesPattern.values().length;
    private static final int TOP = 4;

    private final IncidentSeries series;
    private final double[] values = new double[ALL];

    private PatternValues(IncidentSeries series) {
        this.series = series;
        Arrays.fill(values, Double.NaN);
    }

    /** All patterns, in their order; NaN where there is none. */
    public static double[] of(IncidentSeries series) {
        PatternValues found = new PatternValues(series);
        found.all();
        found.excitation();
        return found.values;
    }

    /** The same but for excitation, which takes longest; NaN for that. */
    public static double[] withoutExcitation(IncidentSeries series) {
        PatternValues found = new PatternValues(series);
        found.all();
        return found.values;
    }

    private void all() {
        years();
        order();
        answers();
        concentration();
        severity();
    }

    /** Those that depend on the order in which things happen; NaN for the others. */
    static double[] ofOrder(IncidentSeries series) {
        PatternValues found = new PatternValues(series);
        found.order();
        return found.values;
    }

    /**
     * What chance gives: 1 of a dispersion; of what depends on the order of the incidents its mean over some shuffles of
     * the dates within each year; NaN where nobody knows.
     *
     * @param shuffles how many
     */
    static double[] ofChance(IncidentSeries series, int shuffles) {
        double[] sums = new double[ALL];
        for (int shuffle = 0; shuffle < shuffles; shuffle++) {
            double[] values = ofOrder(YearShuffle.of(series, shuffle));
            for (int i = 0; i < ALL; i++) {
                sums[i] += values[i];
            }
        }
        double[] chances = new double[ALL];
        for (SeriesPattern pattern : SeriesPattern.values()) {
            chances[pattern.ordinal()] = pattern.chance() == Chance.ONE ? 1 : sums[pattern.ordinal()] / shuffles;
        }
        return chances;
    }

    private void put(SeriesPattern pattern, double value) {
        values[pattern.ordinal()] = Double.isFinite(value) ? value : Double.NaN;
    }

    private void years() {
        int[] ofYears = series.ofYears();
        Sample sample = Sample.of(Arrays.stream(ofYears).asDoubleStream().toArray());
        DyadYears dyads = new DyadYears(series);
        double[] years = new double[ofYears.length];
        Arrays.setAll(years, year -> year);
        put(SeriesPattern.PER_YEAR, series.size() / series.years());
        put(
                SeriesPattern.RISE,
                slope(years, Arrays.stream(ofYears).asDoubleStream().toArray()));
        put(SeriesPattern.YEARLY_DISPERSION, sample.spread() * sample.spread() / sample.mean());
        put(SeriesPattern.DYAD_DISPERSION, dyads.dispersion());
        put(SeriesPattern.EMPTY_YEARS, dyads.emptyShare(series.pairs().size()));
    }

    private void order() {
        Sample gaps = Sample.of(series.pairs().stream()
                .flatMap(PatternValues::gaps)
                .mapToDouble(gap -> IncidentSeries.DAYS * gap)
                .toArray());
        put(SeriesPattern.GAP_MEDIAN, gaps.quantile(.5));
        put(SeriesPattern.GAP_VARIATION, gaps.spread() / gaps.mean());
        Successions.Changes steps = successions().steps();
        put(SeriesPattern.NEXT_EQUAL, steps.equalShare());
        put(SeriesPattern.NEXT_HIGHER, steps.higherShare());
        put(SeriesPattern.NEXT_TYPE, steps.sameTypeShare());
        put(SeriesPattern.ANSWERED_30, answered(30));
        put(SeriesPattern.ANSWERED_90, answered(90));
        put(SeriesPattern.ANSWERED_365, answered(365));
    }

    private static Stream<Double> gaps(List<Incident> pair) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < pair.size(); i++) {
            gaps.add(pair.get(i).time() - pair.get(i - 1).time());
        }
        return gaps.stream();
    }

    private Successions successions() {
        Successions successions = new Successions();
        successions.add(series);
        return successions;
    }

    /** Share of incidents that are followed by one the other way; only of those behind which so much time is on record. */
    private double answered(double days) {
        double window = days / IncidentSeries.DAYS;
        int all = 0;
        int answered = 0;
        for (List<Incident> pair : series.pairs()) {
            for (int i = 0; i < pair.size(); i++) {
                if (pair.get(i).time() + window <= series.years()) {
                    all++;
                    answered += isAnswered(pair, i, window) ? 1 : 0;
                }
            }
        }
        return answered / (double) all;
    }

    private static boolean isAnswered(List<Incident> pair, int index, double window) {
        Incident incident = pair.get(index);
        for (Incident later : pair.subList(index + 1, pair.size())) {
            if (later.time() > incident.time() + window) {
                return false;
            } else if (later.time() > incident.time() && later.isOpposite(incident)) {
                return true;
            }
        }
        return false;
    }

    private void answers() {
        Successions.Changes answers = successions().answers();
        put(SeriesPattern.ANSWER_EQUAL, answers.equalShare());
        put(SeriesPattern.ANSWER_HIGHER, answers.higherShare());
    }

    private void excitation() {
        MonthlyCounts counts = MonthlyCounts.of(series);
        for (HalfLife halfLife : HalfLife.values()) {
            Excitation.Fit fit = Excitation.of(counts, halfLife.months());
            halfLife.patterns(fit).forEach(this::put);
        }
    }

    private void concentration() {
        PairCounts pairs = new PairCounts();
        for (List<Incident> pair : series.pairs()) {
            int there = (int) pair.stream()
                    .filter(incident -> incident.author() < incident.target())
                    .count();
            pairs.add(there, pair.size() - there);
        }
        put(SeriesPattern.AUTHORS_TOP, Concentration.shareOfTop(series.ofStates(Incident::author), TOP));
        put(SeriesPattern.AUTHORS_GINI, Concentration.gini(series.ofStates(Incident::author)));
        put(SeriesPattern.TARGETS_TOP, Concentration.shareOfTop(series.ofStates(Incident::target), 1));
        put(
                SeriesPattern.DYADS_TOP,
                Concentration.shareOfTop(
                        series.pairs().stream().mapToInt(List::size).toArray(), TOP));
        put(SeriesPattern.RECIPROCITY, pairs.reciprocity());
        put(SeriesPattern.ONE_WAY, pairs.oneWayShare());
    }

    private void severity() {
        double[] severities = series.all().mapToDouble(Incident::severity).toArray();
        put(SeriesPattern.SEVERITY, Sample.of(severities).mean());
        put(SeriesPattern.DRIFT, slope(series.all().mapToDouble(Incident::time).toArray(), severities));
    }

    /** Slope by least squares. */
    private static double slope(double[] x, double[] y) {
        double middle = Sample.of(x).mean();
        double squares = 0;
        double products = 0;
        for (int i = 0; i < x.length; i++) {
            squares += (x[i] - middle) * (x[i] - middle);
            products += (x[i] - middle) * y[i];
        }
        return products / squares;
    }
}
