package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.experiment.Level;
import detente.experiment.Outcome;
import detente.io.plan.ShippedEnsembles;
import detente.io.plan.ShippedExperiments;
import detente.metric.Metrics;
import detente.metric.Period;
import detente.metric.Series;
import detente.model.ConflictModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a page shows is what a sweep writes. */
class OpenScenarioTest {
    private static final Experiment FIVE_ACTIONS =
            ShippedExperiments.find("five-actions").experiment();

    private static OpenScenario open() {
        return new OpenScenario(
                FIVE_ACTIONS.base(), FIVE_ACTIONS.seed(), Optional.of(ShippedEnsembles.read("default")), 400);
    }

    private static List<String> lines(List<Level> levels) {
        return levels.stream()
                .flatMap(level -> level.assignments().stream())
                .map(one -> one.lever().key() + "=" + one.text())
                .toList();
    }

    @Test
    void hasTheRowsOfASweep() {
        OpenScenario open = open();
        Laboratory laboratory = new Laboratory(FIVE_ACTIONS, ConflictModel::run);
        for (int point : List.of(1, 2, 16, 32)) {
            for (int world : List.of(1, 2, 3, 57)) {
                Outcome.Finished swept = (Outcome.Finished) laboratory.run(FIVE_ACTIONS.number(point, world, 1));
                Outcome.Finished shown = open.run(lines(FIVE_ACTIONS.levels(point)), world);

                assertThat(shown.spec().worldSeed()).isEqualTo(swept.spec().worldSeed());
                assertThat(shown.scenario()).isEqualTo(swept.scenario());
                assertThat(OpenScenario.metrics(shown))
                        .isEqualTo(Metrics.all().stream()
                                .mapToDouble(metric -> metric.of(swept.run()))
                                .toArray());
                assertThat(OpenScenario.years(shown, List.of("time", "trust")))
                        .isEqualTo(Arrays.stream(Series.rows(swept.run(), Period.YEAR))
                                .map(row -> new double[] {row[0], row[place("trust")]})
                                .toArray(double[][]::new));
            }
        }
    }

    private static int place(String observable) {
        return Series.observables().stream().map(one -> one.name()).toList().indexOf(observable);
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThatThrownBy(() -> open().run(List.of("policy.traety=true"), 1))
                .hasMessageStartingWith("policy.traety=true: unknown key 'policy.traety'")
                .hasMessageContaining("policy.treaty");
        assertThatThrownBy(() -> open().run(List.of("conflict.rate=-1"), 1))
                .hasMessageStartingWith("conflict.rate=-1: '-1' is not allowed for conflict.rate: it must be");
        assertThatThrownBy(() -> open().run(List.of("conflict.rate"), 1)).hasMessageContaining("must be KEY=VALUE");
        assertThatThrownBy(() -> open().run(List.of("conflict.rate=1", "conflict.rate=2"), 1))
                .hasMessageContaining("sets what 'conflict.rate=1' sets");
        assertThatThrownBy(() -> open().advice(List.of("policy.treaty=true", "policy.treaty.members=Atlantis")))
                .hasMessageContaining("no state 'Atlantis' in this world");
    }

    @Test
    void saysWhatDoesNothing() {
        assertThat(open().advice(List.of("policy.treaty.compliance=0.5")))
                .singleElement()
                .asString()
                .contains("treaty is on at no point");
    }
}
