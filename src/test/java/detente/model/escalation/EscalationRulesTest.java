package detente.model.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationRulesTest {
    private static final double[] ENTRIES = {.5, 2, 5, 12};
    private static final Offset<Double> EXACTLY = within(1e-12);

    @ParameterizedTest
    @CsvSource({"1, 3, 1", "1, 6, 2", "2, 1.5, 1", "0, 9, 0"})
    void grievanceIsSeverityInThrees(double weight, double severity, double grievance) {
        assertThat(EscalationRules.grievance(weight, severity)).isCloseTo(grievance, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        ".12, 3, 1, 0, 0, .12",
        ".12, 9, 1, 0, 0, .12",
        ".12, 2, 1, 0, 0, .08",
        ".12, 3, 1, .2, 0, .144",
        ".12, 3, 5, .3, 2, .9",
        ".05, 3, 1, .2, 2, .18",
        ".5, 3, 5, 1, 5, 1"
    })
    void answersGrowWithSeverityPressureAndPolicy(
            double readiness, double severity, double effect, double pressure, double gain, double chance) {
        assertThat(EscalationRules.retaliationChance(readiness, severity, effect, pressure, gain))
                .isCloseTo(chance, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({".1, 3, .1", ".1, 1.5, .05", ".1, 6, .1", "0, 6, 0"})
    void privateActorsAnswerSevereOperations(double chance, double severity, double answered) {
        assertThat(EscalationRules.privateChance(chance, severity)).isCloseTo(answered, EXACTLY);
    }

    /** (p_m + .1) / (A − .2 + p_m + .1) with A = .61 and p_m = .02 is .12/.53. */
    @ParameterizedTest
    @CsvSource({".41, .12, .22641509433962265", "0, .12, 1", "-.1, .12, 1", ".5, 0, 0", "0, 0, 0"})
    void privateActorsErrMore(double skill, double mistake, double error) {
        assertThat(EscalationRules.privateError(skill, mistake)).isCloseTo(error, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "0, .49, 0",
        "0, .5, 1",
        "0, 2, 2",
        "0, 5, 3",
        "0, 12, 4",
        "0, 1000, 4",
        "1, .3, 1",
        "1, .29, 0",
        "2, 1.2, 2",
        "2, 1.19, 1",
        "2, .1, 0",
        "3, 3, 3",
        "3, 2.9, 2",
        "4, 7.2, 4",
        "4, 7.1, 3",
        "4, 0, 0",
        "3, 12, 4"
    })
    void rungsAreLeftLowerThanTheyAreEntered(int rung, double grievance, int now) {
        assertThat(EscalationRules.rung(rung, grievance, ENTRIES, .6)).isEqualTo(now);
    }
}
