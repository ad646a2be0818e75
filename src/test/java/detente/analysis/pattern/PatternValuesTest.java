package detente.analysis.pattern;

import static detente.model.operation.OperationType.DISRUPTION;
import static detente.model.operation.OperationType.ESPIONAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.sample.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Patterns of small series by hand, and of processes whose patterns are known. */
class PatternValuesTest {
    private static Incident incident(double time, int author, int target, double severity) {
        return new Incident(time, author, target, severity > 3 ? DISRUPTION : ESPIONAGE, severity, null);
    }

    private static double value(SeriesPattern pattern, IncidentSeries series) {
        return PatternValues.of(series)[pattern.ordinal()];
    }

    /** 0 strikes 1 in years 0, 0 and 1, 1 strikes back once; 2 strikes 0 in the last year. */
    @Test
    void areThoseFoundByHand() {
        Incident first = incident(.1, 0, 1, 2);
        IncidentSeries series = IncidentSeries.of(
                List.of(
                        first,
                        incident(.2, 0, 1, 2),
                        new Incident(.25, 1, 0, DISRUPTION, 4, first),
                        incident(1.25, 0, 1, 3),
                        incident(2.5, 2, 0, 6)),
                3);
        Map<SeriesPattern, Double> expected = Map.ofEntries(
                Map.entry(SeriesPattern.PER_YEAR, 5 / 3.),
                Map.entry(SeriesPattern.RISE, -1.), // 3, 1, 1
                Map.entry(SeriesPattern.YEARLY_DISPERSION, (4 / 3.) / (5 / 3.)),
                Map.entry(SeriesPattern.EMPTY_YEARS, 3 / 6.),
                Map.entry(SeriesPattern.GAP_MEDIAN, 36.5), // 36.5, 18.25, 365 days
                Map.entry(SeriesPattern.NEXT_EQUAL, 1 / 3.),
                Map.entry(SeriesPattern.NEXT_HIGHER, 1 / 3.),
                Map.entry(SeriesPattern.NEXT_TYPE, 1 / 3.),
                Map.entry(SeriesPattern.ANSWERED_30, 1 / 5.), // .2 by .25
                Map.entry(SeriesPattern.ANSWERED_90, 2 / 5.), // .1 too
                Map.entry(SeriesPattern.ANSWERED_365, 3 / 4.), // .25 by 1.25; nobody knows of 2.5
                Map.entry(SeriesPattern.ANSWER_EQUAL, 0.),
                Map.entry(SeriesPattern.ANSWER_HIGHER, 1.),
                Map.entry(SeriesPattern.AUTHORS_TOP, 1.),
                Map.entry(SeriesPattern.AUTHORS_GINI, 4 / 15.), // 1, 1, 3
                Map.entry(SeriesPattern.TARGETS_TOP, 3 / 5.),
                Map.entry(SeriesPattern.DYADS_TOP, 1.),
                Map.entry(SeriesPattern.RECIPROCITY, 2 / 5.),
                Map.entry(SeriesPattern.ONE_WAY, 1 / 2.),
                Map.entry(SeriesPattern.SEVERITY, 17 / 5.));
        expected.forEach((pattern, number) ->
                assertThat(value(pattern, series)).as(pattern.text()).isCloseTo(number, within(1e-12)));
        assertThat(value(SeriesPattern.DYAD_DISPERSION, series)).isNaN();
    }

    @Test
    void areMissingWhereNothingHappens() {
        double[] values = PatternValues.of(IncidentSeries.of(List.of(), 10));
        assertThat(values[SeriesPattern.PER_YEAR.ordinal()]).isZero();
        assertThat(values[SeriesPattern.RISE.ordinal()]).isZero();
        assertThat(Arrays.stream(values).filter(value -> !Double.isNaN(value)).count())
                .isEqualTo(2);
    }

    @Test
    void findNothingInPoissonProcesses() {
        double[] yearly = new double[100];
        double[] dyads = new double[100];
        double[] answers = new double[100];
        double[] steps = new double[100];
        for (int i = 0; i < yearly.length; i++) {
            IncidentSeries series = Series.poisson(i, 30, 20);
            double[] values = PatternValues.withoutExcitation(series);
            double[] chances = PatternValues.ofChance(series, 10);
            yearly[i] = values[SeriesPattern.YEARLY_DISPERSION.ordinal()];
            dyads[i] = values[SeriesPattern.DYAD_DISPERSION.ordinal()];
            int answered = SeriesPattern.ANSWERED_90.ordinal();
            answers[i] = values[answered] - chances[answered];
            int equal = SeriesPattern.NEXT_EQUAL.ordinal();
            steps[i] = values[equal] - chances[equal];
        }
        assertThat(Sample.of(yearly).mean())
                .isCloseTo(1, within(3 * Sample.of(yearly).spread() / 10));
        assertThat(Sample.of(dyads).mean())
                .isCloseTo(1, within(3 * Sample.of(dyads).spread() / 10));
        assertThat(Sample.of(answers).mean())
                .isCloseTo(0, within(3 * Sample.of(answers).spread() / 10));
        assertThat(Sample.of(steps).mean())
                .isCloseTo(0, within(3 * Sample.of(steps).spread() / 10));
    }

    /** What each incident is remains, and so does its year; only the dates of a year are exchanged. */
    @Test
    void shufflesOnlyTheDatesOfAYear() {
        IncidentSeries series = Series.poisson(1, 10, 5);
        IncidentSeries other = YearShuffle.of(series, 7);
        assertThat(other.ofYears()).isEqualTo(series.ofYears());
        assertThat(other.all().mapToDouble(Incident::time).sorted().toArray())
                .isEqualTo(series.all().mapToDouble(Incident::time).sorted().toArray());
        IntStream.range(0, series.pairs().size()).forEach(pair -> {
            assertThat(other.pairs().get(pair)).hasSameSizeAs(series.pairs().get(pair));
            assertThat(other.pairs().get(pair)).isSortedAccordingTo((a, b) -> Double.compare(a.time(), b.time()));
        });
        assertThat(other).isNotEqualTo(series);
        assertThat(YearShuffle.of(series, 7)).isEqualTo(other);
    }
}
