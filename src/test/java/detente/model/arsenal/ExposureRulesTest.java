package detente.model.arsenal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureRulesTest {
    private static final double YEAR = 365;
    private static final double SCALE = 158.6 / YEAR;
    private static final double SHAPE = .647;

    @ParameterizedTest
    @CsvSource({"-10, 1", "0, 1", "30, .7114", "90, .5000", "365, .1800", "730, .0682", "1095, .0305"})
    void halfIsOpenAfterNinetyDays(double days, double open) {
        assertThat(ExposureRules.exposure(days / YEAR, SCALE, SHAPE)).isCloseTo(open, within(.0001));
    }

    @ParameterizedTest
    @CsvSource({".5, 90.0", ".18, 365.0", ".03, 1102.7", ".01, 1680.4"})
    void patchingUntilIsTheInverse(double open, double days) {
        double patching = ExposureRules.patchingUntil(open, SCALE, SHAPE);
        assertThat(patching * YEAR).isCloseTo(days, within(.05));
        assertThat(ExposureRules.exposure(patching, SCALE, SHAPE)).isCloseTo(open, within(1e-12));
    }

    @Test
    void exposureNeverRises() {
        double last = 1;
        for (double patching = 0; patching < 5; patching += .01) {
            double exposure = ExposureRules.exposure(patching, SCALE, SHAPE);
            assertThat(exposure).isLessThanOrEqualTo(last);
            last = exposure;
        }
    }
}
