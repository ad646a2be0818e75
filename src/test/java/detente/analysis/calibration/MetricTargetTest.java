package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.sample.Bounds;
import detente.analysis.validation.RecordedWorlds;
import detente.analysis.validation.Setting;
import detente.analysis.validation.Target;
import detente.metric.Metrics;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A metric can be a target: from its value in other worlds a calibration finds the parameter that made it. */
class MetricTargetTest {
    private static final String RATE = "conflict.rate";
    private static final double TRUTH = 7;
    private static final int OTHER_WORLDS = 901;

    @Test
    void findsWhatMadeIt() {
        Target asked = target(1, .5);
        RecordedWorlds other = new RecordedWorlds(
                List.of(asked),
                scenario -> brief(scenario).withParameters(scenario.parameters().with(RATE, TRUTH)),
                1,
                5);
        other.run(Setting.GENERATED, OTHER_WORLDS, 60);
        double made = Arrays.stream(other.values(asked)).average().orElseThrow();
        Target target = target(made, .12 * made);
        CalibrationPlan plan = new CalibrationPlan(
                List.of(Toy.parameter(RATE, 2, 20)),
                List.of(),
                List.of(target),
                MetricTargetTest::brief,
                new Effort(20, 40, 12, 120),
                1,
                9);

        TargetModel model = new TargetModel(plan);
        List<Evaluation> past = new ArrayList<>();
        List<ProposedSet> next = Generations.next(plan, past);
        while (!next.isEmpty()) {
            next.forEach(proposed -> past.add(model.evaluate(proposed)));
            next = Generations.next(plan, past);
        }
        Quantiles rate = Objects.requireNonNull(
                Posterior.of(plan, past).knowledge().get(0).posterior().get(Acceptance.TOLERANCE));
        assertThat(rate.low()).isLessThan(TRUTH);
        assertThat(rate.high()).isGreaterThan(TRUTH).isLessThan(11);
    }

    @Test
    void twoMetricsAreTwoNumbers() {
        Target one = target(1, 1);
        Target other = new Target(
                "Z", "", one.figure(), "", Setting.GENERATED, one.kind(), "", Metrics.find("total_harm_per_year"));
        assertThat(RecordedWorlds.isMeasured(one)).isTrue();
        assertThat(RecordedWorlds.isSameNumber(one, target(2, 1))).isTrue();
        assertThat(RecordedWorlds.isSameNumber(one, other)).isFalse();
    }

    private static Scenario brief(Scenario scenario) {
        return scenario.withYears(6, 1);
    }

    private static Target target(double value, double halfWidth) {
        return new Target(
                "M1",
                "",
                new Target.Figure(value, new Bounds(value - halfWidth, value + halfWidth), "1/yr"),
                "",
                Setting.GENERATED,
                Target.Kind.INTERVAL,
                "",
                Metrics.find("operations_per_year"));
    }
}
