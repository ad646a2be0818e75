package detente.page;

import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.Assignment;
import detente.experiment.Draft;
import detente.experiment.Ensemble;
import detente.io.plan.ShippedEnsembles;
import detente.io.plan.ShippedExperiments;
import detente.io.scenario.ShippedScenarios;
import detente.model.Scenario;
import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page gets the scenario that its file says, and the ensemble. */
class ScenarioTextTest {
    static Stream<Scenario> scenarios() {
        return Stream.concat(
                ShippedScenarios.names().stream()
                        .map(name -> ShippedScenarios.read(name).scenario()),
                ShippedExperiments.names().stream()
                        .map(name -> ShippedExperiments.find(name).base().scenario()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void givesTheScenarioBack(Scenario scenario) {
        assertThat(ScenarioText.parse(ScenarioText.of(scenario))).isEqualTo(scenario);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void givesPoliciesAndEventsBack(Scenario scenario) {
        Draft draft = new Draft(scenario);
        Stream.of(
                        "policy.treaty=true",
                        "policy.treaty.compliance=0.123",
                        "policy.treaty.from=-1.5",
                        "policy.treaty.until=7",
                        "policy.treaty.members=bloc:A+mostCapableOutside",
                        "policy.exportControl=true",
                        "policy.exportControl.members=leastCapable:0.35",
                        "conflict.rate=7.25",
                        "years=12.5")
                .map(Assignment::of)
                .forEach(assignment -> assignment.set(draft));
        draft.add(DatedEvent.standard(EventKind.LEAK).withAt(2.5));
        draft.add(new DatedEvent("worse", EventKind.DETECTION, 3, List.of(), Map.of("factor", .75)));
        Scenario changed = draft.scenario();

        assertThat(ScenarioText.parse(ScenarioText.of(changed))).isEqualTo(changed);
    }

    @Test
    void givesTheEnsembleBack() {
        Ensemble ensemble = ShippedEnsembles.read("default");
        Ensemble back = EnsembleText.parse(EnsembleText.of(ensemble));

        assertThat(back.name()).isEqualTo(ensemble.name());
        assertThat(back.weights()).isEqualTo(ensemble.weights());
        assertThat(back.order(400)).isEqualTo(ensemble.order(400));
        assertThat(back.sets().toString()).isEqualTo(ensemble.sets().toString());
    }
}
