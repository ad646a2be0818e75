package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.conflict.RateRules;
import detente.model.history.History;
import detente.model.history.Prevented;
import detente.model.operation.Cause;
import detente.model.policy.Membership;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * V21: preventive strikes reset how far a state is held back, so that it acts as often as a process does that falls to a
 * share at each success and comes back in between.
 */
class StruckStatesActLessTest {
    private static final int STATES = 60;
    private static final int RUNS = 16;
    private static final int YEARS = 20;
    /** Who sabotages this often is named for it within any year, struck or not. */
    private static final double RATE = 25;

    private static final double SUCCESS = .5;

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        results.addAll(struck(1, new Prevention(6, .8, .1), 52));
        results.addAll(struck(2, new Prevention(12, .5, .3), 52));
        results.addAll(struck(2, new Prevention(12, .9, .05), 12));
        return results;
    }

    /** Rate, effect and recovery of preventive strikes. */
    private record Prevention(double rate, double effect, double recovery) {}

    private static List<Verification> struck(int strikers, Prevention prevention, int stepsPerYear) {
        WorldSpec world = strikers == 1 ? Worlds.pairs(STATES / 2, 1) : Worlds.triads(STATES / 3, 1);
        Quiet quiet = new Quiet()
                .allIsSeen()
                .only("degradation")
                .set("conflict.rate", RATE)
                .set("time.stepsPerYear", stepsPerYear)
                .set("prevention.rate", prevention.rate)
                .set("prevention.effect", prevention.effect)
                .set("prevention.recovery", prevention.recovery);
        var scenario = Lab.scenario(world, quiet.parameters(), YEARS)
                .withPolicies(List.of(Lab.always("preventiveSabotage", Map.of(), new Membership.Everyone())));
        Sample base = new Sample();
        Sample prevented = new Sample();
        Sample strikes = new Sample();
        double exposure = STATES * strikers * (YEARS - 1.0);
        Lab.runs(scenario, RUNS).forEach(history -> {
            base.add(count(history, Cause.BASE) / exposure);
            strikes.add(count(history, Cause.PREVENTION) / exposure);
            prevented.add(prevented(history) / exposure);
        });
        double stopped =
                prevention.effect * heldBack(strikers * prevention.rate * SUCCESS, prevention.recovery, stepsPerYear);
        String configuration = "each state named always and struck by " + strikers + " with ρ = " + prevention.rate
                + ", p = .5, ε = " + prevention.effect + ", h = " + prevention.recovery + "; " + stepsPerYear
                + " steps a year";
        return List.of(
                base.meets(
                        "V21",
                        configuration,
                        "base operations of a dyad, per year (25 unstruck)",
                        RATE * (1 - stopped)),
                prevented.meets("V21", configuration, "of those stopped, per year, as expected", RATE * stopped),
                strikes.meets("V21", configuration, "strikes of a dyad, per year", prevention.rate));
    }

    /**
     * With a success in a step of chance x = 1 − e^(−RΔ), steps since the latest one have a geometric law; each is a factor
     * e^(−Δ/h) on what is held back.
     */
    private static double heldBack(double successes, double recovery, int stepsPerYear) {
        double step = 1.0 / stepsPerYear;
        double hit = -FastMath.expm1(-successes * step);
        double fading = FastMath.exp(-step / recovery);
        return hit / (1 - (1 - hit) * fading) * recovery / step * (1 - fading);
    }

    private static double count(History history, Cause cause) {
        return history.operations().stream()
                .filter(operation -> operation.cause() == cause && operation.time() >= 1)
                .count();
    }

    private static double prevented(History history) {
        return history.prevented().stream()
                .filter(prevented -> prevented.time() >= 1)
                .mapToDouble(Prevented::operations)
                .sum();
    }

    @Test
    void struckStatesActAsOftenAsAResetProcess() {
        Line.V21.holdsAndRefuses(.04);
    }

    /** Short steps are a process in continuous time, whose mean is R h / (1 + R h). */
    @Test
    void theClosedFormIsThatOfContinuousTimeInTheLimit() {
        assertThat(heldBack(4, .1, 1_000_000)).isCloseTo(.4 / 1.4, within(1e-5));
        assertThat(heldBack(4, .1, 52)).isCloseTo(.4 / 1.4, within(.003));
    }

    /** What a rule says of a step is the mean over it of what fades in continuous time. */
    @Test
    void whatIsStoppedInAStepIsAMeanOverIt() {
        double sum = 0;
        int parts = 10_000;
        for (int n = 0; n < parts; n++) {
            sum += .7 * FastMath.exp(-(.25 + (n + .5) / parts / 12) / .08);
        }
        double atFirst = RateRules.stoppedAtFirst(.7, .08, 1.0 / 12);
        assertThat(RateRules.stopped(atFirst, .08, .25)).isCloseTo(sum / parts, within(1e-8));
        assertThat(RateRules.stopped(atFirst, .08, Double.POSITIVE_INFINITY)).isZero();
    }
}
