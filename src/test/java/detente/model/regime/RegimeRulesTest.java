package detente.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeRulesTest {
    @ParameterizedTest
    @CsvSource({"false, false, PEACE", "false, true, CONFLICT", "true, true, WAR", "true, false, WAR"})
    void warStandsAboveConflict(boolean atWar, boolean attacked, Regime regime) {
        assertThat(RegimeRules.regime(atWar, attacked)).isEqualTo(regime);
    }

    /** Mean dependence .65 times mean critical share .6, an operation of severity 8 a year. */
    @Test
    void burdenOfWarAtTheDefaults() {
        assertThat(StrictMath.expm1(RegimeRules.logOfWar(.65 * .6, .8))).isCloseTo(.0786, within(.0001));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", ".02, .2617", ".0786, 1", "5, 1"})
    void positionIsALogarithmicScale(double burden, double position) {
        assertThat(RegimeRules.position(burden, StrictMath.log1p(.0786))).isCloseTo(position, within(.0001));
    }
}
