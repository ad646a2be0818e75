package detente.model.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignRulesTest {
    @ParameterizedTest
    @CsvSource({"1, 1, .5", ".9, .285, .20413848", "3, 1, .75"})
    void shareInCampaignGrowsWithOnsetAndLength(double onset, double length, double share) {
        assertThat(CampaignRules.share(onset, length)).isCloseTo(share, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"5, .25, 1, 2.5", "5, .25, 0, .5", "5, .25, .25, 1", "5, .25, .5, 1.5", "1, .25, 1, 1", "1, .25, 0, 1"})
    void multipliersHaveTheMeanOne(double factor, double share, double inCampaign, double multiplier) {
        assertThat(CampaignRules.multiplier(factor, share, inCampaign)).isEqualTo(multiplier);
    }
}
