package detente.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Metrics of a whole run, counted anew from its log. */
class RunMetricsTest {
    private static final int YEARS = 20;
    private static final History HISTORY = ConflictModel.run(
            Scenario.standard()
                    .withParameters(Scenario.standard()
                            .parameters()
                            .with(Map.of(
                                    "attribution.mistake", .1,
                                    "escalation.retaliation.offensive", .5,
                                    "conflict.propensity.defensive", 0.0,
                                    "proliferation.market", 0.0,
                                    "escalation.retaliation.defensive", 0.0))),
            1,
            1);

    private static double metric(String name) {
        return Metrics.find(name).orElseThrow().of(new Run(HISTORY));
    }

    @Test
    void innocentsAreThoseWhoDidNotDoWhatIsAnswered() {
        double answers = 0;
        double innocents = 0;
        for (Operation operation : HISTORY.operations()) {
            if (operation.time() >= 0 && operation.cause() == Cause.RETALIATION) {
                answers++;
                innocents += Objects.requireNonNull(operation.parent()).initiator() == operation.target() ? 0 : 1;
            }
        }
        assertThat(innocents).isBetween(5.0, .4 * answers);
        assertThat(metric("innocents_hit_per_year")).isCloseTo(innocents / YEARS, within(1e-12));
        assertThat(metric("retaliations_per_year")).isCloseTo(answers / YEARS, within(1e-12));
    }

    @Test
    void bystandersAreThoseWhoStruckNobody() {
        double bystanders = 0;
        double all = 0;
        for (Operation operation : HISTORY.operations()) {
            boolean struck = HISTORY.operations().stream()
                    .anyMatch(other -> other.time() >= 0 && other.initiator() == operation.target());
            if (operation.time() >= 0) {
                all += operation.harm();
                bystanders += struck ? 0 : operation.harm();
            }
        }
        assertThat(bystanders).isBetween(.01 * all, .99 * all);
        assertThat(metric("bystander_harm_per_year")).isCloseTo(bystanders / YEARS, within(1e-12));
        assertThat(metric("harm_per_year")).isCloseTo(all / YEARS, within(1e-12));
    }
}
