package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A generation follows from the plan and the generations before it, and from nothing else. */
class GenerationsTest {
    private static final Toy SUM = (set, luck) -> List.of(
            set.get(0) + set.get(1) + .1 * Toy.NORMAL.inverseCumulativeProbability(luck.applyAsDouble(0)),
            set.get(0) - set.get(1));
    private static final CalibrationPlan PLAN = plan(new Effort(3, 5, 60, 2000), 2);
    private static final List<Evaluation> PAST = SUM.calibrate(PLAN);

    private static CalibrationPlan plan(Effort effort, double tolerance) {
        return new CalibrationPlan(
                List.of(Toy.parameter("escalation.gain", 0, 1), Toy.parameter("world.attractionSpread", 0, 2)),
                List.of(),
                List.of(Toy.target("sum", 1.5, .1), Toy.target("difference", -.3, .1)),
                scenario -> scenario,
                effort,
                tolerance,
                42);
    }

    @Test
    void stagesFollowEachOther() {
        List<ProposedSet.Stage> stages = Posterior.of(PLAN, PAST).generations().stream()
                .map(Posterior.Generation::stage)
                .toList();
        assertThat(stages.get(0)).isEqualTo(ProposedSet.Stage.PRIOR);
        assertThat(stages.subList(1, stages.size() - 2)).isNotEmpty().containsOnly(ProposedSet.Stage.EMULATED);
        assertThat(stages.subList(stages.size() - 2, stages.size()))
                .containsExactly(ProposedSet.Stage.FINAL, ProposedSet.Stage.FRESH);
        assertThat(Posterior.of(PLAN, PAST).accepted()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void worldsThatDecideAreOthersThanThoseOfTheProposal() {
        for (Evaluation one : PAST) {
            ProposedSet set = one.proposed();
            switch (set.stage()) {
                case PRIOR, EMULATED ->
                    assertThat(List.of(set.firstWorld(), set.worlds())).containsExactly(1, 3);
                case FINAL ->
                    assertThat(List.of(set.firstWorld(), set.worlds())).containsExactly(4, 5);
                case FRESH ->
                    assertThat(List.of(set.firstWorld(), set.worlds())).containsExactly(9, 5);
            }
        }
    }

    @Test
    void generationIsTheSameHoweverOftenItIsAskedFor() {
        int last = PAST.get(PAST.size() - 1).proposed().generation();
        for (int generation = 1; generation <= last; generation++) {
            int number = generation;
            List<Evaluation> before = PAST.stream()
                    .filter(one -> one.proposed().generation() < number)
                    .toList();
            List<ProposedSet> proposed = PAST.stream()
                    .map(Evaluation::proposed)
                    .filter(one -> one.generation() == number)
                    .toList();
            assertThat(Generations.next(PLAN, before)).isEqualTo(proposed);
            assertThat(proposed.stream().map(ProposedSet::index))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, proposed.size()).boxed().toList());
        }
        assertThat(Generations.next(PLAN, PAST)).isEmpty();
    }

    @Test
    void noMoreSetsAreProposedThanAllowed() {
        CalibrationPlan little = plan(new Effort(3, 5, 1000, 130), 2);
        List<Evaluation> past = SUM.calibrate(little);
        assertThat(past.stream().filter(one -> one.proposed().stage().isNew()).count())
                .isEqualTo(130);
        assertThat(Posterior.of(little, past).accepted()).isNotEmpty();
        assertThat(past.get(past.size() - 1).proposed().stage()).isEqualTo(ProposedSet.Stage.FRESH);
    }

    @Test
    void recordThatNothingMeetsEndsWithoutASet() {
        Toy elsewhere = (set, luck) -> List.of(9 + set.get(0), 0.);
        CalibrationPlan little = plan(new Effort(3, 5, 20, 150), 1);
        List<Evaluation> past = elsewhere.calibrate(little);
        Posterior posterior = Posterior.of(little, past);
        assertThat(posterior.accepted()).isEmpty();
        assertThat(posterior.effectiveSize(Acceptance.BOX)).isZero();
        assertThat(posterior.thinned(Acceptance.BOX, 10)).isEmpty();
        assertThat(posterior.held(Acceptance.BOX)).isEqualTo(new Posterior.Held(0, 0));
        Quantiles nothing = Quantiles.of(share -> Double.NaN);
        assertThat(posterior.knowledge().get(0).posterior()).containsEntry(Acceptance.BOX, nothing);
    }

    @Test
    void missingFiguresAreFarAndTeachNothing() {
        Toy gaps = (set, luck) -> set.get(0) < .3 ? List.of(Double.NaN, 0.) : SUM.figures(set, luck);
        List<Evaluation> past = gaps.calibrate(PLAN);
        assertThat(Posterior.of(PLAN, past).accepted())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.proposed().set().get(0)).isGreaterThanOrEqualTo(.3));
    }

    @Test
    void weightsUndoWhatTheEmulatorPrefers() {
        // what the second figure pins down is one line through the ranges; along it the prior is flat
        Posterior posterior = Posterior.of(PLAN, PAST);
        double[] weights = posterior.weights(Acceptance.TOLERANCE);
        assertThat(IntStream.range(0, weights.length)
                        .mapToDouble(i -> weights[i])
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(posterior.effectiveSize(Acceptance.TOLERANCE)).isGreaterThan(.5 * weights.length);
        Mixture mixture = new Mixture(PLAN, PAST);
        List<Evaluation> fromPrior = PAST.stream()
                .filter(one -> one.proposed().stage() == ProposedSet.Stage.PRIOR)
                .toList();
        // the mixture is a law: over the prior its density has a mean of one
        Prior prior = new Prior(PLAN);
        double mean = IntStream.range(0, 4000)
                .mapToDouble(i -> mixture.density(prior.draw("test", i)))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(1, within(.1));
        assertThat(fromPrior).isNotEmpty();
    }

    @Test
    void thinnedSetsComeAsOftenAsTheirWeightSays() {
        Posterior posterior = Posterior.of(PLAN, PAST);
        List<Evaluation> accepted = posterior.accepted();
        double[] weights = posterior.weights(Acceptance.GAUSSIAN);
        List<Evaluation> thinned = new ArrayList<>(posterior.thinned(Acceptance.GAUSSIAN, 500));
        assertThat(thinned).hasSize(500);
        for (int i = 0; i < weights.length; i++) {
            Evaluation one = accepted.get(i);
            long times = thinned.stream().filter(other -> other.equals(one)).count();
            assertThat((double) times).isCloseTo(500 * weights[i], within(1.));
        }
    }

    @Test
    void priorsThatTheModelForbidsTogetherAreRefused() {
        CalibrationPlan impossible = new CalibrationPlan(
                List.of(Toy.parameter("world.offensiveShare", .7, .8), Toy.parameter("world.coerciveShare", .7, .8)),
                List.of(),
                List.of(Toy.target("x", 1, 1)),
                scenario -> scenario,
                Effort.STANDARD,
                1,
                1);
        assertThatThrownBy(() -> Generations.next(impossible, List.of())).hasMessageContaining("allows no values");
    }

    @Test
    void priorKeepsToWhatTheModelAllowsTogether() {
        CalibrationPlan bound = new CalibrationPlan(
                List.of(Toy.parameter("world.offensiveShare", 0, 1), Toy.parameter("world.coerciveShare", 0, 1)),
                List.of(),
                List.of(Toy.target("x", 1, 1)),
                scenario -> scenario,
                Effort.STANDARD,
                1,
                1);
        assertThat(Generations.next(bound, List.of())).hasSizeGreaterThan(50).allSatisfy(one -> assertThat(
                        one.set().get(0) + one.set().get(1))
                .isLessThanOrEqualTo(1));
    }
}
