package detente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import detente.battery.Battery;
import detente.battery.Line;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** N1: random scenarios, looked at after every step. The message of a failed one begins with the number that repeats it. */
class InvariantsTest {
    private static final int FEW = 200;
    private static final int MANY = 10_000;

    @Test
    void invariantsHold() {
        Battery.passed(Line.N1, walks(0, FEW));
    }

    @Test
    @Tag("battery")
    void invariantsHoldInManyScenarios() {
        Battery.passed(Line.N1, walks(FEW, MANY));
    }

    private static long walks(long first, int count) {
        for (long number = first; number < first + count; number++) {
            try {
                walk(number);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("scenario " + number + ": " + e, e);
            }
        }
        return count;
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
