package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Weights count as copies do. */
class WeightedSampleTest {

    @Test
    void effectiveSizeIsTheSquareOfTheSumOverTheSumOfSquares() {
        assertThat(sample(new double[] {1, 2, 3, 4}, 1, 1, 1, 1).effectiveSize())
                .isEqualTo(4);
        assertThat(sample(new double[] {1, 2}, 3, 1).effectiveSize()).isCloseTo(16 / 10., within(1e-15));
        assertThat(sample(new double[] {1, 2}, 5, 0).effectiveSize()).isEqualTo(1);
        assertThat(sample(new double[0]).effectiveSize()).isZero();
    }

    @Test
    void quantilesOfEvenWeightsAreThoseOfTheNumbers() {
        WeightedSample even = sample(new double[] {4, 1, 3, 2}, 7, 7, 7, 7);
        assertThat(even.quantile(.5)).isCloseTo(2.5, within(1e-15));
        assertThat(even.quantile(.25)).isCloseTo(1.5, within(1e-15));
        assertThat(even.quantile(0)).isEqualTo(1);
        assertThat(even.quantile(1)).isEqualTo(4);
    }

    @Test
    void whatHasNoWeightOrNoValueIsNotThere() {
        WeightedSample some = sample(new double[] {1, Double.NaN, 3, 100}, 1, 1, 1, 0);
        assertThat(some.size()).isEqualTo(2);
        assertThat(some.quantile(.5)).isEqualTo(2);
        assertThat(some.below(3)).isEqualTo(.5);
        assertThat(sample(new double[] {Double.NaN}, 1).quantile(.5)).isNaN();
    }

    @Test
    void halfOfTheWeightLiesBelowTheMedian() {
        double[] values = new double[1001];
        double[] weights = new double[1001];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 1000.;
            weights[i] = values[i];
        }
        // density 2x: the quantile is the root of the share
        assertThat(new WeightedSample(values, weights).quantile(.25)).isCloseTo(.5, within(.002));
        assertThat(new WeightedSample(values, weights).below(.5)).isCloseTo(.25, within(.002));
    }

    private static WeightedSample sample(double[] values, double... weights) {
        return new WeightedSample(values, weights);
    }
}
