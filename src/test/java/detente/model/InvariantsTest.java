package detente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two hundred random scenarios, looked at after every step. The name of a failed test holds the number that repeats it. */
class InvariantsTest {
    private static final int SCENARIOS = 200;

    @TestFactory
    Stream<DynamicTest> hold() {
        return LongStream.range(0, SCENARIOS)
                .mapToObj(number -> DynamicTest.dynamicTest("scenario " + number, () -> walk(number)));
    }

    private static void walk(long number) {
        Probe probe = new Probe(RandomScenarios.of(number), number, number);
        Invariants invariants = new Invariants(probe);
        try {
            while (probe.step()) {
                invariants.check();
            }
        } catch (IllegalStateException e) {
            assertThat(e).as("a run is given up for one reason only").hasMessageStartingWith("runaway escalation");
        }
    }

    @Test
    void scenariosDiffer() {
        assertThatCode(() -> RandomScenarios.of(1)).doesNotThrowAnyException();
        assertThat(RandomScenarios.of(1)).isEqualTo(RandomScenarios.of(1)).isNotEqualTo(RandomScenarios.of(2));
    }
}
