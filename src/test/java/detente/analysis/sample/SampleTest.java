package detente.analysis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against figures of NumPy 2.4: {@code mean}, {@code std(ddof=1)}, {@code quantile}. */
class SampleTest {
    private static final double EXACT = 1e-12;

    @Test
    void agreesWithNumPy() {
        Sample sample = Sample.of(new double[] {3.2, 1.5, 4.8, 2.2, 2.2, 9.1, .4});
        assertThat(sample.mean()).isCloseTo(3.3428571428571425, within(EXACT));
        assertThat(sample.spread()).isCloseTo(2.8855139015763682, within(EXACT));
        assertThat(sample.quantile(.025)).isCloseTo(.5650000000000001, within(EXACT));
        assertThat(sample.quantile(.25)).isCloseTo(1.85, within(EXACT));
        assertThat(sample.quantile(.5)).isCloseTo(2.2, within(EXACT));
        assertThat(sample.quantile(.75)).isCloseTo(4, within(EXACT));
        assertThat(sample.quantile(.975)).isCloseTo(8.454999999999998, within(EXACT));
    }

    @Test
    void isRightWithTies() {
        Sample sample = Sample.of(new double[] {2, 1, 1, 5, 1, 2});
        assertThat(sample.mean()).isEqualTo(2);
        assertThat(sample.spread()).isCloseTo(1.5491933384829668, within(EXACT));
        assertThat(sample.quantile(.25)).isEqualTo(1);
        assertThat(sample.quantile(.5)).isEqualTo(1.5);
        assertThat(sample.quantile(.75)).isEqualTo(2);
    }

    @Test
    void leavesMissingNumbersOut() {
        Sample sample = Sample.of(new double[] {Double.NaN, 4, Double.NaN, 2});
        assertThat(sample.size()).isEqualTo(2);
        assertThat(sample.mean()).isEqualTo(3);
    }

    @Test
    void hasNoSpreadForOneNumber() {
        Sample sample = Sample.of(new double[] {7});
        assertThat(sample.mean()).isEqualTo(7);
        assertThat(sample.spread()).isNaN();
        assertThat(sample.quantile(.25)).isEqualTo(7);
    }

    @Test
    void hasExactlyNoSpreadForEqualNumbers() {
        assertThat(Sample.of(new double[] {.1, .1, .1}).spread()).isZero();
        assertThat(Sample.of(new double[] {0., -0., 0.}).spread()).isZero();
    }

    /** Sums of these differ in the last digits from order to order, if they are taken as they come. */
    @Test
    void isTheSameInAnyOrder() {
        double[] rising = {.1, .2, .3, .7, 1e-9, 2.2, 1e7 / 3};
        double[] falling = {1e7 / 3, 2.2, 1e-9, .7, .3, .2, .1};
        double[] mixed = {.7, 1e-9, .2, 1e7 / 3, .1, 2.2, .3};
        Sample sample = Sample.of(rising);
        assertThat(Sample.of(falling).mean()).isEqualTo(sample.mean());
        assertThat(Sample.of(mixed).mean()).isEqualTo(sample.mean());
        assertThat(Sample.of(mixed).spread()).isEqualTo(sample.spread());
    }

    @Test
    void hasNoSpreadForNumbersThatDifferByRounding() {
        assertThat(Sample.of(new double[] {.1 + .2, .3, .3}).spread()).isZero();
        assertThat(Sample.of(new double[] {1e-90, 2e-90}).spread()).isPositive();
    }

    @Test
    void hasNothingToSayOfNothing() {
        Sample sample = Sample.of(new double[] {Double.NaN});
        assertThat(sample.size()).isZero();
        assertThat(sample.mean()).isNaN();
        assertThat(sample.spread()).isNaN();
        assertThat(sample.quantile(.5)).isNaN();
    }
}
