package detente.verification;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.Words;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.policy.Membership;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * V18: a sanction that reaches what is banned changes nothing else, and leaves of what is banned what a state does that is
 * held back after each breach.
 */
class SanctionOfBannedTest {
    private static final int PAIRS = 400;
    private static final double YEARS = 30;
    private static final double SETTLED = 5;
    private static final int STEPS_PER_YEAR = 52;
    /** Operations of each of four equally frequent types. */
    private static final double RATE = 1;

    private static final double SANCTION = .3;

    private static final String CONFIGURATION =
            "pairs of members, η = 0, no answers, compliance 0, every breach traced at once; sanction .3 for a year, scope BANNED";

    static List<Verification> verify() {
        Scenario without = Lab.scenario(
                Worlds.pairs(PAIRS, 1),
                new Quiet()
                        .allIsSeen()
                        .set("conflict.rate", 4 * RATE)
                        .set("time.stepsPerYear", STEPS_PER_YEAR)
                        .set("operation.ladderEffect", 0)
                        .everyType("operation.mix", .25)
                        .parameters(),
                YEARS);
        History free = ConflictModel.run(without, Lab.WORLD, 1);
        History bound = run(without, 1);
        History none = run(without, 0);
        double banned = count(bound, operation -> isBanned(operation) && operation.time() >= SETTLED);
        double exposure = 2 * PAIRS * (YEARS - SETTLED);
        return List.of(
                same("operations of types that are not banned", free, bound, operation -> !isBanned(operation)),
                same("all operations, scope NONE instead", free, none, operation -> true),
                new Verification(
                        "V18",
                        CONFIGURATION,
                        "banned operations of a state, per year",
                        bannedRate(),
                        banned / exposure,
                        Sample.SIGMAS * StrictMath.sqrt(bannedRate() / exposure)));
    }

    /**
     * A breach of step n is traced in step n + 1 and punished at its end, so that a state is held back from step n + 2 on
     * until a year after its tracing. Steps since the latest breach: the first is free, then a year less a step is held back,
     * then all are free until the next breach, each step with a breach of chance 1 − e^(−rate · Δ).
     */
    private static double bannedRate() {
        double rate = 2 * RATE; // two banned types
        double freeStep = FastMath.exp(-rate / STEPS_PER_YEAR);
        double heldStep = FastMath.exp(-SANCTION * rate / STEPS_PER_YEAR);
        double lasting = FastMath.pow(heldStep, STEPS_PER_YEAR - 1);
        double held = freeStep * (1 - lasting) / (1 - heldStep);
        double free = 1 + freeStep * lasting / (1 - freeStep);
        return rate * (free + SANCTION * held) / (free + held);
    }

    /** @param scope as in {@code SanctionScope}, by place */
    private static History run(Scenario without, double scope) {
        Map<String, Double> strengths = Map.of(
                "compliance", 0.0,
                "sanction", SANCTION,
                "sanctionScope", scope,
                "collapseFloor", 1e9,
                "collapseShare", 1e9);
        return ConflictModel.run(
                without.withPolicies(List.of(Lab.always("treaty", strengths, new Membership.Everyone()))),
                Lab.WORLD,
                1);
    }

    private static boolean isBanned(Operation operation) {
        return operation.type().isSabotage();
    }

    private static double count(History history, Predicate<Operation> which) {
        return history.operations().stream().filter(which).count();
    }

    private static Verification same(String what, History free, History bound, Predicate<Operation> which) {
        List<String> before = words(free, which);
        List<String> after = words(bound, which);
        return Verification.exact(
                "V18",
                CONFIGURATION,
                what + " (without the treaty → with it, word by word the same)",
                before.size(),
                before.equals(after) ? after.size() : -1);
    }

    private static List<String> words(History history, Predicate<Operation> which) {
        return history.operations().stream().filter(which).map(Words::of).toList();
    }

    @Test
    void sanctionOfBannedOperationsLeavesAllOthers() {
        Line.V18.holdsAndRefuses(.05);
    }
}
