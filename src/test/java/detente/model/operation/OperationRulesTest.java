package detente.model.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ModelParameters;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationRulesTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    @ParameterizedTest
    @CsvSource({"4, 0, 1, 1", "4, .5, 1, 3", "4, 1, 1, 5", "4, .5, .5, 2", "0, 1, 1, 1"})
    void toolsMultiplyStrength(double gain, double potency, double exposure, double strength) {
        assertThat(OperationRules.toolStrength(gain, potency, exposure)).isCloseTo(strength, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, .5", "3, 1, 1, .75", ".5, 3, 1.4, .5172413793103449", "2, 5, .6, .9433962264150944"})
    void successIsAContest(double capability, double strength, double defence, double chance) {
        assertThat(OperationRules.successChance(capability, strength, defence)).isCloseTo(chance, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, -1.5, -1.5", "1, 2, -1.5, 2", ".6, 1, 1, 1.4", ".8, -1, .5, -.5"})
    void noiseMayFollowAnother(double memory, double before, double own, double noise) {
        assertThat(OperationRules.following(memory, before, own)).isCloseTo(noise, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"1, .3, .8", "1.4, .5, 1.4", ".6, 0, .3"})
    void mindsAreDefendedByResilience(double defence, double resilience, double ofMinds) {
        assertThat(OperationRules.defenceOfMinds(defence, resilience)).isCloseTo(ofMinds, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "ESPIONAGE, 5, .763", "DISINFORMATION, 0, .763", "DISINFORMATION, 2, 1.1445",
        "DISRUPTION, 4, 1.526", "DEGRADATION, 4, 2.289", "DEGRADATION, 5, 2.6705"
    })
    void rungsFavourSabotage(OperationType type, int rung, double weight) {
        assertThat(OperationRules.typeWeight(.763, .25, rung, type)).isCloseTo(weight, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "ESPIONAGE, true, .45",
        "ESPIONAGE, false, .45",
        "DISINFORMATION, true, .35",
        "DISRUPTION, false, .5",
        "DEGRADATION, true, 2.6",
        "DEGRADATION, false, .65"
    })
    void industrialFlawsServeDegradation(OperationType type, boolean industrial, double boost) {
        var table = ModelParameters.standard().operation().severityBoost();
        assertThat(OperationRules.boost(table, type, industrial)).isCloseTo(boost, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "3, .45, .5, .55, 0, 4.4, 3.45",
        "3, 0, 0, .55, 1, 4.4, 3.55",
        "3, .45, 1, .55, 5, 4.4, 4.4",
        "3, 0, 0, .55, -9, 4.4, 1",
        "3.85, 2.6, .5, 1, 0, 10, 6.45"
    })
    void severityHasAMeanASpreadAndBounds(
            double base, double boost, double potency, double spread, double normal, double cap, double severity) {
        assertThat(OperationRules.severity(base, boost, potency, spread, normal, cap))
                .isCloseTo(severity, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, .0004112611432180257",
        "3, .0033635294270010292",
        "6.4, .05581802506760477",
        "8, .20162869425838942",
        "10, 1"
    })
    void harmGrowsExponentially(double severity, double harm) {
        assertThat(OperationRules.harmCurve(severity, .8, OperationRules.harmOfTen(.8)))
                .isCloseTo(harm, EXACTLY);
    }

    @Test
    void disinformationCostsTrust() {
        assertThat(OperationRules.trustLoss(.9, .01, 4, .3, .4, .5)).isCloseTo(.01008, EXACTLY);
        assertThat(OperationRules.trustLoss(1, .01, 3, 1, .4, 1))
                .as("nobody believes it")
                .isZero();
        assertThat(OperationRules.trustLoss(.2, 1, 10, 0, .7, 1))
                .as("not more than there is")
                .isEqualTo(.2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", ".6931471805599453, .5", "2.302585092994046, .9", "1e9, 1"})
    void stakesAreExponential(double threshold, double below) {
        assertThat(StakesRules.chanceBelow(threshold)).isCloseTo(below, EXACTLY);
    }
}
