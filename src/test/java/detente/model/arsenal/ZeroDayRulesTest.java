package detente.model.arsenal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeroDayRulesTest {
    @ParameterizedTest
    @CsvSource({"0, 0", ".1, .0912765", "1, .5671433", "2.718281828459045, 1", "43, 2.7497061", "1000, 5.2496029"})
    void lambertsWIsThatOfTheTable(double x, double w) {
        assertThat(ZeroDayRules.lambertW(x)).isCloseTo(w, within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-12, .01, .5, 1, 3, 100, 1e6, 1e100, 1e300})
    void lambertsWSolvesItsEquation(double x) {
        double w = ZeroDayRules.lambertW(x);
        assertThat(Math.log(w) + w).isCloseTo(Math.log(x), within(1e-11 * Math.max(1, Math.abs(Math.log(x)))));
    }

    /** Forty operations a year, .145 losses a year, discount .10 a year; stealth .75 and .15 by type. */
    @ParameterizedTest
    @CsvSource({".75, 2.7016", ".15, 3.6381", "1, 0", ".9964, 0"})
    void busyStateWaitsForHighStakes(double stealth, double threshold) {
        double persistence = ZeroDayRules.persistence(.1449, 40);
        double discount = ZeroDayRules.discount(.10, 40);
        assertThat(ZeroDayRules.threshold(persistence, stealth, discount)).isCloseTo(threshold, within(.0001));
    }

    @Test
    void rareOccasionsAreTaken() {
        double persistence = ZeroDayRules.persistence(.1449, .1);
        assertThat(ZeroDayRules.threshold(persistence, .75, ZeroDayRules.discount(.10, .1)))
                .isZero();
    }
}
