package detente.model.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionRulesTest {
    /** The quartiles of the record are 18.5, 234 and 733 days; nothing takes longer than three years. */
    @ParameterizedTest
    @CsvSource({"0, 0", ".1, .426", ".25, 18.56", ".5, 233.9", ".75, 733.0", ".9, 1013.9", ".999, 1095.0"})
    void delayHasTheQuartilesOfTheRecord(double u, double days) {
        assertThat(365 * AttributionRules.delay(u, 3, .226, .567)).isCloseTo(days, within(.05));
    }

    @ParameterizedTest
    @CsvSource({".61, 0, .61", ".61, .5, .305", ".95, 1, 0", "1.3, .2, .8", "0, 0, 0"})
    void skillIsLoweredByObfuscation(double skill, double obfuscation, double chance) {
        assertThat(AttributionRules.rightChance(skill, obfuscation)).isCloseTo(chance, within(1e-12));
    }
}
