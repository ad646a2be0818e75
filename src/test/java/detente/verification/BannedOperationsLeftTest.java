package detente.verification;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.Words;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.Policy;
import detente.model.policy.PolicyClause;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** V11: a treaty leaves e^−θ of the banned operations between its members, and nothing else changes. */
class BannedOperationsLeftTest {
    private static final int STATES = 120;
    private static final double YEARS = 20;
    private static final String CONFIGURATION =
            "triads, half of the states members; types equally frequent; no drop, displacement, sanction or effect of the ladder";

    static List<Verification> verify() {
        Scenario without = Lab.scenario(
                Worlds.triads(STATES / 3, .5),
                new Quiet()
                        .set("conflict.rate", 60)
                        .set("operation.ladderEffect", 0)
                        .everyType("operation.mix", .25)
                        .parameters(),
                YEARS);
        History free = ConflictModel.run(without, Lab.WORLD, 1);
        History bound = run(without, .7, 1.5);
        History tight = run(without, .95, 2);
        double atRisk = count(free, BannedOperationsLeftTest::isBanned);
        return List.of(
                share(bound, atRisk, "compliance .7, verification 1.5", StrictMath.pow(.3, 1.5)),
                share(tight, atRisk, "compliance .95, verification 2", StrictMath.pow(.05, 2)),
                Verification.exact(
                        "V11",
                        CONFIGURATION,
                        "all other operations (without the treaty → with it, word by word the same)",
                        count(free, operation -> !isBanned(operation)),
                        same(free, bound)));
    }

    private static History run(Scenario without, double compliance, double verification) {
        Policy treaty = Policies.find("treaty")
                .orElseThrow()
                .build(Map.of(
                        "compliance", compliance,
                        "verification", verification,
                        "displaced", 0.0,
                        "sanction", 1.0,
                        "collapseFloor", 1e9,
                        "collapseShare", 1e9));
        PolicyClause clause = new PolicyClause(treaty, 0, Double.POSITIVE_INFINITY, members());
        return ConflictModel.run(without.withPolicies(List.of(clause)), Lab.WORLD, 1);
    }

    private static Verification share(History bound, double atRisk, String strength, double predicted) {
        double error = StrictMath.sqrt(predicted * (1 - predicted) / atRisk);
        return new Verification(
                "V11",
                CONFIGURATION + "; " + strength,
                "share of the banned operations that are left",
                predicted,
                count(bound, BannedOperationsLeftTest::isBanned) / atRisk,
                Sample.SIGMAS * error);
    }

    /** Two of each triad are members in the first half of the triads, none in the others. */
    private static Membership members() {
        return new Membership.Listed(IntStream.range(0, STATES)
                .filter(BannedOperationsLeftTest::isMember)
                .mapToObj(Worlds::name)
                .toList());
    }

    private static boolean isMember(int state) {
        return state % 3 < 2 && state < 3 * STATES / 4;
    }

    private static boolean isBanned(Operation operation) {
        return operation.type().isSabotage() && isMember(operation.initiator()) && isMember(operation.target());
    }

    private static double count(History history, Predicate<Operation> which) {
        return history.operations().stream().filter(which).count();
    }

    /** How many of the operations that the treaty does not ban are the same in both runs. */
    private static double same(History free, History bound) {
        List<String> before = unbanned(free);
        List<String> after = unbanned(bound);
        return before.equals(after) ? after.size() : -1;
    }

    private static List<String> unbanned(History history) {
        return history.operations().stream()
                .filter(operation -> !isBanned(operation))
                .map(Words::of)
                .toList();
    }

    @Test
    void treatyLeavesWhatIsWorthABreach() {
        Line.V11.holdsAndRefuses(1.1);
    }
}
