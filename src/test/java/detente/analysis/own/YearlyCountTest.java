package detente.analysis.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.pattern.Incident;
import detente.analysis.pattern.IncidentSeries;
import detente.analysis.sample.Bounds;
import detente.model.operation.OperationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval of incidents a year holds what a record of other pairs in other years would have. */
class YearlyCountTest {
    private static final int YEARS = 10;
    private static final int RECORDS = 1000;

    /** Two pairs of 30 and 10 incidents, each as many in every year: √(30² + 10²) of 40. */
    @Test
    void isThatOfACompoundPoissonLaw() {
        List<Incident> incidents = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            for (int i = 0; i < 4; i++) {
                incidents.add(incident(year + .1 * i, i == 3 ? 2 : 0));
            }
        }
        Bounds bounds = YearlyCount.bounds(IncidentSeries.of(incidents, YEARS));
        double factor = Math.exp(1.959963984540054 * Math.sqrt(1000) / 40);
        assertThat(bounds.low()).isCloseTo(4 / factor, within(1e-12));
        assertThat(bounds.high()).isCloseTo(4 * factor, within(1e-12));
    }

    /**
     * Pairs with rates of a gamma law, years that are good or bad for all of them, and clusters within pairs: of 1,000
     * records the interval holds the expected number in nine of ten at least, where intervals over the pairs that occur held
     * it in less than eight of ten.
     */
    @ParameterizedTest
    @CsvSource({"8, .5, .2", "14, .5, .2", "14, .25, .3", "40, 1, 0", "40, .25, .3"})
    void holdsTheTruth(int pairs, double shape, double unrest) {
        RandomGenerator luck = new Well19937c(pairs);
        int held = 0;
        int all = 0;
        while (all < RECORDS) {
            IncidentSeries series = record(pairs, shape, unrest, luck);
            if (series.size() >= 20 && series.pairs().size() >= 5) {
                Bounds bounds = YearlyCount.bounds(series);
                held += bounds.low() <= pairs && bounds.high() >= pairs ? 1 : 0;
                all++;
            }
        }
        assertThat(held / (double) all).isBetween(.89, .995);
    }

    /** A record in which a pair has one incident a year in the mean. */
    private static IncidentSeries record(int pairs, double shape, double unrest, RandomGenerator luck) {
        double[] years = new double[YEARS];
        for (int year = 0; year < YEARS; year++) {
            years[year] = Math.exp(unrest * luck.nextGaussian() - unrest * unrest / 2);
        }
        List<Incident> incidents = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            double rate = new GammaDistribution(luck, shape, 1 / shape).sample();
            for (int year = 0; year < YEARS; year++) {
                double mean = rate * years[year] * new GammaDistribution(luck, 2.5, .4).sample();
                int count = mean > 1e-9 ? new PoissonDistribution(luck, mean, 1e-9, 1000).sample() : 0;
                for (int i = 0; i < count; i++) {
                    incidents.add(incident(year + luck.nextDouble(), 2 * pair));
                }
            }
        }
        incidents.sort(Comparator.comparingDouble(Incident::time));
        return IncidentSeries.of(incidents, YEARS);
    }

    private static Incident incident(double time, int author) {
        return new Incident(time, author, author + 1, OperationType.ESPIONAGE, 3, null);
    }
}
