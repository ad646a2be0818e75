package detente.gui.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.chart.Curve;
import detente.gui.play.Playback;
import detente.gui.play.PolicyWish;
import detente.gui.play.Steps;
import detente.metric.Book;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the last chart shows is what two runs without a window come to, one with the policies and one without. */
class PolicyEffectTest {
    private static final double NEARLY = 1e-9;
    private static final double BURN_IN = 2;
    private static final double ONSET = 1;
    private static final int PER_YEAR = 26;
    private static final long WORLD = 3;
    private static final long SEED = 4;

    private final Scenario without = Scenario.standard().withYears(4, BURN_IN);
    private final Scenario with = without.withPolicies(List.of(treatyFrom(ONSET)));
    private final History run = ConflictModel.run(with, WORLD, SEED);
    private final History shadow = ConflictModel.run(without, WORLD, SEED);

    private static PolicyClause treatyFrom(double onset) {
        return new PolicyClause(
                Policies.find("treaty").orElseThrow().build(Map.of("compliance", .95)),
                onset,
                Double.POSITIVE_INFINITY,
                new Membership.Everyone());
    }

    private static ToDoubleFunction<Operation> amount(Measure measure) {
        return switch (measure) {
            case FREQUENCY -> operation -> 1;
            case SEVERITY -> Operation::severity;
            case HARM -> Operation::harm;
        };
    }

    private static double sum(History history, Measure measure, double from, double until) {
        return history.operations().stream()
                .filter(operation -> operation.time() >= from - NEARLY && operation.time() < until - NEARLY)
                .mapToDouble(amount(measure))
                .sum();
    }

    @ParameterizedTest
    @EnumSource
    void isTheDifferenceOfTwoRuns(Measure measure) {
        Playback playback = new Playback(with, WORLD, SEED);
        RunData data = new RunData();
        while (playback.isUnfinished()) {
            Steps.play(playback, 8);
            data.read(playback);
        }
        PolicyEffect effect = data.effect(measure);
        Curve year = data.with().of(measure.rate(), Book.TRUE);
        Curve without = data.without().of(measure.rate(), Book.TRUE);

        assertThat(effect.percent().size()).isEqualTo(6 * PER_YEAR);
        assertThat(sum(run, measure, -BURN_IN, 4)).isNotEqualTo(sum(shadow, measure, -BURN_IN, 4));
        for (int point = PER_YEAR - 1; point < effect.percent().size(); point++) {
            double until = effect.percent().time(point);
            assertThat(year.value(point)).isCloseTo(sum(run, measure, until - 1, until), within(NEARLY));
            assertThat(without.value(point)).isCloseTo(sum(shadow, measure, until - 1, until), within(NEARLY));
            assertDifference(effect, measure, point, ONSET);
        }
    }

    private void assertDifference(PolicyEffect effect, Measure measure, int point, double onset) {
        double until = effect.percent().time(point);
        double would = sum(shadow, measure, onset, until);
        double difference = sum(run, measure, onset, until) - would;
        if (until > onset + .5) {
            assertThat(effect.perYear().value(point)).isCloseTo(difference / (until - onset), within(NEARLY));
            assertThat(effect.percent().value(point)).isCloseTo(100 * difference / would, within(1e-6));
        } else {
            assertThat(effect.perYear().value(point)).isNaN();
            assertThat(effect.percent().value(point)).isNaN();
        }
    }

    @Test
    void noTwoMeasuresShareAColour() {
        assertThat(Arrays.stream(Measure.values()).map(measure -> measure.rate().paint()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-BURN_IN, -5})
    void countsFromTheBeginningWhenThePolicyWasThereBefore(double onset) {
        Playback playback = new Playback(without.withPolicies(List.of(treatyFrom(onset))), WORLD, SEED);
        Steps.play(playback, without.steps());
        PolicyEffect effect = new PolicyEffect(Measure.FREQUENCY);
        effect.read(playback);

        double difference = playback.model().history().operationCount() - shadow.operationCount();
        assertThat(effect.perYear().last()).isCloseTo(difference / 6, within(NEARLY));
        assertThat(effect.percent().last()).isCloseTo(100 * difference / shadow.operationCount(), within(NEARLY));
    }

    @Test
    void beginsAnewWithAnEarlierPolicy() {
        Playback playback = new Playback(without, WORLD, SEED);
        PolicyEffect effect = new PolicyEffect(Measure.HARM);
        Steps.play(playback, 3 * 52);
        effect.read(playback);
        assertThat(effect.percent().last()).as("no policy").isNaN();
        assertThat(effect.perYear().last()).as("no policy").isNaN();
        Steps.want(playback, new PolicyWish(treatyFrom(ONSET).policy(), true, new Membership.Everyone()));
        Steps.play(playback, 3 * 52);
        effect.read(playback);

        Curve percent = effect.percent();
        assertThat(percent.size()).isEqualTo(6 * PER_YEAR);
        for (int point = PER_YEAR; point < percent.size(); point++) {
            assertDifference(effect, Measure.HARM, point, ONSET);
        }
    }
}
