package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.validation.Target;
import detente.experiment.Scale;
import detente.experiment.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The model says of a set what it says of a scenario with these parameters, on any thread, along the profile. */
class TargetModelTest {
    private static final CalibrationPlan PLAN = new CalibrationPlan(
            List.of(
                    Toy.parameter("escalation.gain", 0, .2),
                    new FreeParameter(
                            "escalation.retaliation.offensive",
                            List.of("escalation.retaliation.retaliatory"),
                            Marginal.uniform(.05, .25, Scale.LOG))),
            Profile.keys(),
            Target.all(),
            scenario -> scenario.withYears(12, 1),
            new Effort(3, 4, 5, 100),
            1,
            3);

    private static ProposedSet set(ProposedSet.Stage stage, List<Double> start) {
        return new ProposedSet(1, 1, stage, 1, 6, List.of(.06, .05), start, Double.NaN);
    }

    @Test
    void profileMeetsItsFigures() {
        Evaluation found = new TargetModel(PLAN).evaluate(set(ProposedSet.Stage.PRIOR, List.of()));
        assertThat(new Profile(PLAN).distance(found.figures())).isLessThan(1);
        double weights = found.profiled().subList(1, 5).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double weightsBefore = PLAN.base().entrySet().stream()
                .filter(value -> value.getKey().startsWith("operation.mix."))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        assertThat(weights).isCloseTo(weightsBefore, within(1e-9));
        assertThat(found.figures()).hasSameSizeAs(PLAN.targets()).noneMatch(figure -> figure.isNaN());
        assertThat(found.perYear()).isGreaterThan(found.figures().get(0));
    }

    @Test
    void setsAreTriedAsTheyAreInFreshWorlds() {
        List<Double> start = List.of(8., .8, .1, .05, .05);
        Evaluation fresh = new TargetModel(PLAN).evaluate(set(ProposedSet.Stage.FRESH, start));
        assertThat(fresh.profiled()).isEqualTo(start);
    }

    @Test
    void resultDoesNotDependOnThreads() {
        TargetModel model = new TargetModel(PLAN);
        List<ProposedSet> proposed = Generations.next(PLAN, List.of()).subList(0, 2);
        List<Evaluation> together = new ArrayList<>();
        new Sweep<>(number -> model.evaluate(proposed.get((int) number)), 2)
                .run(0, 1, (first, results) -> together.addAll(results));
        assertThat(together)
                .isEqualTo(
                        proposed.stream().map(new TargetModel(PLAN)::evaluate).toList());
    }

    @Test
    void parametersThatGoAlongKeepTheirRatio() {
        Map<String, Double> values = PLAN.values(List.of(.06, .1), List.of(9., .8, .1, .05, .05));
        assertThat(values)
                .containsEntry("escalation.retaliation.offensive", .1)
                .containsEntry("conflict.rate", 9.)
                .containsEntry("operation.mix.degradation", .05)
                .hasSize(8);
        assertThat(ratio(values)).isCloseTo(ratio(PLAN.base()), within(1e-12));
    }

    private static double ratio(Map<String, Double> values) {
        return values.getOrDefault("escalation.retaliation.retaliatory", 0.)
                / values.getOrDefault("escalation.retaliation.offensive", 0.);
    }

    @Test
    void whatIsNoTargetIsLeftOut() {
        assertThat(PLAN.targets()).hasSize(27).noneMatch(target -> target.kind() == Target.Kind.NOT_A_TARGET);
    }

    @Test
    void whatCannotBeProfiledOrMeasuredIsRefused() {
        assertThatThrownBy(() -> new TargetModel(withProfile(List.of("escalation.gain"), Target.all())))
                .hasMessageContaining("'escalation.gain' cannot be profiled")
                .hasMessageContaining("conflict.rate");
        assertThatThrownBy(() -> new TargetModel(
                        withProfile(List.of("conflict.rate"), Target.all().subList(5, 9))))
                .hasMessageContaining("only be profiled where T01");
        assertThatThrownBy(() -> new TargetModel(withProfile(List.of(), List.of(Toy.target("mine", 1, 1)))))
                .hasMessageContaining("no figure for target 'mine'");
    }

    private static CalibrationPlan withProfile(List<String> profiled, List<Target> targets) {
        return new CalibrationPlan(
                PLAN.parameters(), profiled, targets, PLAN.change(), PLAN.effort(), PLAN.tolerance(), PLAN.seed());
    }
}
