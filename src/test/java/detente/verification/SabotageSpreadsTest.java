package detente.verification;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.operation.Operation;
import detente.model.state.DyadSpec;
import detente.model.state.State;
import detente.model.state.StateSpec;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** V19: expected spill-over of sabotage is Σ operations · p_s · Σ_j V_j x_j u_j g h, and what happens is that in the mean. */
class SabotageSpreadsTest {
    private static final int TARGETS = 10;
    private static final int RUNS = 40;
    private static final double YEARS = 20;
    private static final double RATE = 5;
    private static final double CHANCE = .2;
    private static final double HARM = 3;
    private static final String CONFIGURATION =
            "one state against ten, K = C = 1, one platform; all disruption through a backdoor of g = .5, u = 1;"
                    + " p_s = .2, h = 3";

    static List<Verification> verify() {
        Scenario scenario = Lab.scenario(world(), parameters(), YEARS);
        Sample expected = new Sample();
        Sample happened = new Sample();
        Sample spreads = new Sample();
        Lab.runs(scenario, RUNS).forEach(history -> {
            expected.add(history.spillOvers().stream()
                            .mapToDouble(SpillOver::expected)
                            .sum()
                    / YEARS);
            happened.add(history.operations().stream()
                            .mapToDouble(Operation::spillOver)
                            .sum()
                    / YEARS);
            spreads.add(
                    history.spillOvers().stream().filter(SpillOver::hasHappened).count() / YEARS);
        });
        double success = (1 + 4 * .5) / (1 + 4 * .5 + 1);
        double spreadsPerYear = TARGETS * RATE * success * CHANCE;
        double harm =
                spreadsPerYear * suffered(Lab.runs(scenario, 1).findFirst().orElseThrow()) * .5 * HARM;
        return List.of(
                expected.meets("V19", CONFIGURATION, "expected spill-over, 1/yr", harm),
                happened.meets("V19", CONFIGURATION, "spill-over that happened, 1/yr", harm),
                spreads.meets("V19", CONFIGURATION, "operations that spread, 1/yr", spreadsPerYear));
    }

    /** The first is so capable that the one vendor is at home there, and has it build in a backdoor. */
    private static WorldSpec world() {
        List<StateSpec> states = new ArrayList<>();
        List<DyadSpec> dyads = new ArrayList<>();
        states.add(Someone.called(Worlds.name(0)).capability(1).mandate(true).spec());
        for (int target = 1; target <= TARGETS; target++) {
            states.add(Someone.called(Worlds.name(target)).capability(1e-6).spec());
            dyads.add(new DyadSpec(Worlds.name(0), Worlds.name(target), OptionalDouble.of(1), OptionalDouble.of(0)));
        }
        return new WorldSpec(WorldSpec.Kind.LISTED, states, dyads, Optional.of(List.of()), Optional.empty());
    }

    private static ModelParameters parameters() {
        return new Quiet()
                .only("disruption")
                .set("world.dependenceMin", .3)
                .set("world.dependenceMax", 1)
                .set("conflict.rate", RATE)
                .set("conflict.deterrence", 0)
                .set("mandate.spread", 0)
                .set("mandate.potency", .5)
                .set("operation.spread.chance", CHANCE)
                .set("operation.spread.harm", HARM)
                .parameters();
    }

    /** Σ V of all but the target, mean over targets; the initiator is among those who suffer. */
    private static double suffered(History history) {
        List<State> states = history.world().states();
        double all = states.stream()
                .mapToDouble(state -> state.trait(Trait.DEPENDENCE))
                .sum();
        return all - (all - states.get(0).trait(Trait.DEPENDENCE)) / TARGETS;
    }

    @Test
    void whatEscapesIsWhatIsExpected() {
        Line.V19.holdsAndRefuses(.1);
    }
}
