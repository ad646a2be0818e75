package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.sample.Bounds;
import detente.analysis.validation.Target;
import detente.experiment.Scale;
import detente.experiment.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a record that the model made, in other worlds and with other luck, a calibration finds what it was made with. */
@Tag("battery")
class RecoveryTest {
    private static final List<Double> TRUTH = List.of(1.6, .8, .25, .12);
    private static final List<FreeParameter> PARAMETERS = List.of(
            Toy.parameter("world.attractionSpread", .6, 2),
            Toy.parameter("operation.persistence.severity", .6, .98),
            Toy.parameter("conflict.capabilityExponent", .1, .7),
            new FreeParameter("conflict.propensity.retaliatory", List.of(), Marginal.uniform(.06, .5, Scale.LOG)));
    private static final int OTHER_WORLDS = 5001;

    @Test
    void findsTheSetThatMadeTheRecord() {
        CalibrationPlan plan = plan(record());
        TargetModel model = new TargetModel(plan);
        List<Evaluation> past = new ArrayList<>();
        List<ProposedSet> next = Generations.next(plan, past);
        while (!next.isEmpty()) {
            List<ProposedSet> proposed = next;
            new Sweep<>(number -> model.evaluate(proposed.get((int) number)), 2)
                    .run(0, proposed.size() - 1, (first, results) -> past.addAll(results));
            next = Generations.next(plan, past);
        }
        Posterior posterior = Posterior.of(plan, past);
        assertThat(posterior.effectiveSize(Acceptance.TOLERANCE)).isGreaterThan(15);
        int held = 0;
        for (int i = 0; i < TRUTH.size(); i++) {
            int place = i;
            double below = posterior
                    .sample(Acceptance.TOLERANCE, one -> one.proposed().set().get(place))
                    .below(TRUTH.get(i));
            held += below >= .05 && below <= .95 ? 1 : 0;
        }
        assertThat(held).as(posterior.knowledge().toString()).isGreaterThanOrEqualTo(3);
        Quantiles attraction =
                Objects.requireNonNull(posterior.knowledge().get(0).posterior().get(Acceptance.TOLERANCE));
        Quantiles before = posterior.knowledge().get(0).prior();
        assertThat(attraction.high() - attraction.low())
                .as("the most struck state tells how unequal targets are")
                .isLessThan(.7 * (before.high() - before.low()));
    }

    /** What the truth gives in worlds of its own, with the errors that the record of incidents has. */
    private static List<Target> record() {
        CalibrationPlan plan = plan(Target.all());
        ProposedSet truth =
                new ProposedSet(1, 1, ProposedSet.Stage.PRIOR, OTHER_WORLDS, 60, TRUTH, List.of(), Double.NaN);
        List<Double> figures = new TargetModel(plan).evaluate(truth).figures();
        List<Target> record = new ArrayList<>();
        for (int place = 0; place < figures.size(); place++) {
            record.add(about(plan.targets().get(place), figures.get(place)));
        }
        return record;
    }

    private static Target about(Target target, double value) {
        if (target.kind() == Target.Kind.LOWER_BOUND || target.id().equals("T10")) {
            return target;
        }
        double low = target.bounds().low() - target.value();
        double high = target.bounds().high() - target.value();
        return new Target(
                target.id(),
                target.pattern(),
                new Target.Figure(value, new Bounds(value + low, value + high), target.unit()),
                target.source(),
                target.setting(),
                target.kind(),
                target.note());
    }

    private static CalibrationPlan plan(List<Target> targets) {
        return new CalibrationPlan(
                PARAMETERS, Profile.keys(), targets, scenario -> scenario, new Effort(20, 40, 30, 200), 1.5, 2020);
    }
}
