package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs on a parameter is told with its name, and with what it is in either third. */
class DependenceTest {
    private static final Toy WHATEVER = (set, luck) -> List.of(.5);

    @Test
    void namesTheParameterThatDecides() {
        Dependence found = of(200);
        assertThat(found.key()).isEqualTo("world.attractionSpread");
        assertThat(found.below()).isCloseTo(1 / 3., within(.08));
        assertThat(found.above()).isCloseTo(2 / 3., within(.08));
        // the figure is 1/(1 + x), and x about 1/6 and 5/6 in the middle of the thirds
        assertThat(found.lower()).isCloseTo(6 / 7., within(.05));
        assertThat(found.upper()).isCloseTo(6 / 11., within(.05));
    }

    @Test
    void saysNothingOfFewSets() {
        assertThat(Dependence.of(plan(12), posterior(12), one -> 1)).isEmpty();
    }

    private static Dependence of(int population) {
        return Dependence.of(
                        plan(population),
                        posterior(population),
                        one -> 1 / (1 + one.proposed().set().get(1)))
                .orElseThrow();
    }

    private static Posterior posterior(int population) {
        return Posterior.of(plan(population), WHATEVER.calibrate(plan(population)));
    }

    private static CalibrationPlan plan(int population) {
        return Toy.plan(
                List.of(Toy.parameter("escalation.gain", 0, 1), Toy.parameter("world.attractionSpread", 0, 1)),
                List.of(Toy.target("whatever", .5, .1)),
                new Effort(1, 1, population, population),
                21);
    }
}
