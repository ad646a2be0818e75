package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.history.History;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What targets notice: each type with its chance, times a factor if the operation failed. */
class DetectionRunTest {
    private static final double CHANCE = .8;

    @ParameterizedTest
    @CsvSource({"espionage, .3", "disruption, .6", "degradation, 0"})
    void failuresAreNoticedLessOftenByTheFactor(String type, double factor) {
        Quiet quiet = new Quiet()
                .only(type)
                .set("conflict.rate", 20)
                .set("operation.ladderEffect", 0)
                .set("attribution.detection." + type, CHANCE)
                .set("attribution.failedFactor", factor);
        History history = ConflictModel.run(Lab.scenario(Worlds.pairs(40, 1), quiet.parameters(), 10), Lab.WORLD, 1);
        assertNoticed(CHANCE, history, true);
        assertNoticed(factor * CHANCE, history, false);
    }

    private static void assertNoticed(double expected, History history, boolean succeeded) {
        Sample noticed = new Sample();
        history.operations().stream()
                .filter(operation -> operation.isSuccess() == succeeded)
                .forEach(operation -> noticed.add(operation.isDetected() ? 1 : 0));
        assertThat(noticed.mean()).isCloseTo(expected, within(4 * noticed.meanError()));
        assertThat(noticed.meanError()).isLessThan(.01);
    }
}
