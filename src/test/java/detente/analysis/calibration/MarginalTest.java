package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import detente.experiment.Scale;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

/** Quantile and density belong to one law, and to the one that is named. */
class MarginalTest {
    private static final Marginal LINEAR = Marginal.uniform(2, 6, Scale.LINEAR);
    private static final Marginal LOG = Marginal.uniform(.01, 1, Scale.LOG);
    private static final Marginal TRIANGULAR = Marginal.triangular(0, 1, 4);
    private static final Marginal BETA = Marginal.beta(10, 20, 2, 5);

    @Test
    void quantilesAreThoseOfTheNamedLaw() {
        assertThat(LINEAR.quantile(.25)).isCloseTo(3, within(1e-12));
        assertThat(LOG.quantile(.5)).isCloseTo(.1, within(1e-12));
        assertThat(TRIANGULAR.quantile(.25)).isCloseTo(1, within(1e-12));
        assertThat(BETA.quantile(.3))
                .isCloseTo(10 + 10 * new BetaDistribution(null, 2, 5).inverseCumulativeProbability(.3), within(1e-12));
        for (Marginal marginal : new Marginal[] {LINEAR, LOG, TRIANGULAR, BETA}) {
            assertThat(marginal.quantile(0)).isCloseTo(marginal.from(), within(1e-9));
            assertThat(marginal.quantile(1)).isCloseTo(marginal.to(), within(1e-9));
        }
    }

    @Test
    void densityBetweenTwoQuantilesIsTheirShare() {
        for (Marginal marginal : new Marginal[] {LINEAR, LOG, TRIANGULAR, BETA}) {
            assertThat(area(marginal, marginal.quantile(.2), marginal.quantile(.7)))
                    .isCloseTo(.5, within(1e-4));
            assertThat(marginal.density(marginal.from() - .001)).isZero();
            assertThat(marginal.density(marginal.to() + .001)).isZero();
        }
    }

    private static double area(Marginal marginal, double from, double to) {
        int steps = 20_000;
        double width = (to - from) / steps;
        double sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += marginal.density(from + (step + .5) * width) * width;
        }
        return sum;
    }

    @Test
    void placeIsWhereInTheRangeAValueIs() {
        assertThat(LINEAR.place(3)).isEqualTo(.25);
        assertThat(LOG.place(.1)).isCloseTo(.5, within(1e-12));
    }

    @Test
    void whatIsNoLawIsRefused() {
        assertThatThrownBy(() -> Marginal.uniform(2, 2, Scale.LINEAR)).hasMessageContaining("below its end");
        assertThatThrownBy(() -> Marginal.uniform(Double.NaN, 2, Scale.LINEAR)).hasMessageContaining("below its end");
        assertThatThrownBy(() -> Marginal.uniform(0, 2, Scale.LOG)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> Marginal.triangular(0, 5, 4)).hasMessageContaining("likeliest");
        assertThatThrownBy(() -> Marginal.beta(0, 1, 0, 1)).hasMessageContaining("shapes");
    }
}
