package detente.model.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateRulesTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    @ParameterizedTest
    @CsvSource({
        ".5, .06, 0, 20, .5",
        ".5, .06, 20, 20, 1.1",
        "0, .06, 5, 20, .24",
        ".2, 0, 50, 20, .2",
        ".5, 1, 3, 1e12, 3.5"
    })
    void grievanceAddsToHostilityUntilItSaturates(
            double hostility, double gain, double grievance, double saturation, double motive) {
        assertThat(RateRules.motive(hostility, gain, grievance, saturation)).isCloseTo(motive, within(1e-10));
    }

    @Test
    void effectOfGrievanceIsBounded() {
        assertThat(RateRules.motive(0, .06, 1e9, 20)).isCloseTo(.06 * 20, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 0", "1, .25, .05, .0125", "100, .5, .5, 1"})
    void deterrenceStaysBetweenNothingAndAll(double strength, double naming, double answer, double deterrence) {
        assertThat(RateRules.deterrence(strength, naming, answer)).isCloseTo(deterrence, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0", ".3, 0, 0", ".3, 2, .2593994150290162", "-.05, 1, -.03160602794142788"})
    void reputationGrowsWithAttributions(double effect, double attributions, double restraint) {
        assertThat(RateRules.reputation(effect, attributions)).isCloseTo(restraint, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1", ".2, .1, .05, .684", "1, 0, 0, 0", "0, -.05, 0, 1.05"})
    void restraintsMultiply(double deterrence, double reputation, double democracy, double left) {
        assertThat(RateRules.unrestrained(deterrence, reputation, democracy)).isCloseTo(left, EXACTLY);
    }

    @Test
    void driveIsAProduct() {
        assertThat(RateRules.drive(9.5, .06, 2)).isCloseTo(1.14, EXACTLY);
    }
}
