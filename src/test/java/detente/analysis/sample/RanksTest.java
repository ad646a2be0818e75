package detente.analysis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ranks are taken of what means say, not of what summation leaves in their last digits. */
class RanksTest {
    @Test
    void equalNumbersShareTheirMeanRank() {
        assertThat(Ranks.of(new double[] {3, 1, 3, 2, -0., 0})).containsExactly(5.5, 3, 5.5, 4, 1.5, 1.5);
    }

    /** .1 + .7 is less than .2 + .6 in the last digit, and .1 + .2 is more than .3. */
    @Test
    void numbersThatDifferByRoundingAreTied() {
        assertThat(Ranks.of(new double[] {.2 + .6, .5, .1 + .7, .1 + .2, .3})).containsExactly(4.5, 3, 4.5, 1.5, 1.5);
    }

    @Test
    void aLargeNumberTiesNoSmallOnes() {
        assertThat(Ranks.of(new double[] {1e15, 2, 1, 1e-20, 2e-20})).containsExactly(5, 4, 3, 1, 2);
    }

    /** What is small beside the means it is a difference of is told apart as the means are. */
    @Test
    void differencesAreToldApartAsTheirMeansAre() {
        double[] sizes = {1e-12, 3e-12, 3};
        assertThat(Ranks.of(sizes, new double[] {5e-12, 0, 0})).containsExactly(1.5, 1.5, 3);
        assertThat(Ranks.of(sizes, new double[] {1e-12, 0, 0})).containsExactly(1, 2, 3);
    }
}
