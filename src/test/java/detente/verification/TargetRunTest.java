package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.policy.PolicyClause;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What operations want, where they strike and how often they succeed. */
class TargetRunTest {
    private static final int PAIRS = 50;
    private static final double YEARS = 10;

    private static Quiet quiet() {
        return new Quiet()
                .set("operation.ladderEffect", 0)
                .set("conflict.rate", 20)
                .set("world.democraticShareOffensive", 0);
    }

    private static List<Operation> run(Quiet quiet, PolicyClause... policies) {
        Scenario scenario = Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), quiet.parameters(), YEARS);
        return ConflictModel.run(scenario.withPolicies(List.of(policies)), Lab.WORLD, 1)
                .operations();
    }

    private static void assertShare(double expected, List<Operation> operations, Predicate<Operation> kind) {
        Sample sample = new Sample();
        operations.forEach(operation -> sample.add(kind.test(operation) ? 1 : 0));
        assertThat(sample.mean()).isCloseTo(expected, within(4 * sample.meanError()));
        assertThat(sample.meanError()).isLessThan(.01);
    }

    @Test
    void coerciveStatesPreferSabotage() {
        double sabotage = .063 + .067;
        assertShare(sabotage, run(quiet()), operation -> operation.type().isSabotage());
        Quiet coercive = quiet().set("world.offensiveShare", 0).set("world.coerciveShare", 1);
        assertShare(3 * sabotage / (1 - sabotage + 3 * sabotage), run(coercive), operation -> operation
                .type()
                .isSabotage());
    }

    @Test
    void sabotageMeetsCriticalInfrastructureWithTheTargetsShare() {
        Quiet critical =
                quiet().only("disruption").set("world.criticalShareMin", .8).set("world.criticalShareMax", .8);
        List<Operation> operations = run(critical);
        assertShare(.8, operations, operation -> operation.sector().isCritical());
        for (Sector sector : List.of(Sector.HOSPITAL, Sector.ENERGY, Sector.BANK, Sector.TRANSPORT, Sector.WATER)) {
            assertShare(.8 / 5, operations, operation -> operation.sector() == sector);
        }
    }

    @Test
    void everythingElseFallsOnOrdinarySectors() {
        List<Operation> operations = run(quiet().only("espionage"));
        assertShare(.47, operations, operation -> operation.sector() == Sector.GOVERNMENT);
        assertShare(.32, operations, operation -> operation.sector() == Sector.PRIVATE);
        assertShare(.21, operations, operation -> operation.sector() == Sector.MILITARY);
        assertThat(operations).allMatch(operation -> operation.theme() == null);
        List<Operation> lies = run(quiet().only("disinformation"));
        assertShare(.5, lies, operation -> operation.theme() == Sector.ELECTION);
        assertShare(.5, lies, operation -> operation.theme() == Sector.MEDIA);
    }

    /** All are of capability and defence 1: success is an even bet, and one in three against twice the defence. */
    @Test
    void exercisesProtectThoseWhoTakePart() {
        assertShare(.5, run(quiet().only("espionage")), Operation::isSuccess);
        assertShare(1.0 / 3, run(quiet().only("espionage"), exercises(1)), Operation::isSuccess);
        assertShare(.5, run(quiet().only("espionage"), exercises(0)), Operation::isSuccess);
    }

    private static PolicyClause exercises(int parity) {
        return clause("patchSharing", Map.of("exercises", 1.0), parity);
    }

    private static PolicyClause clause(String policy, Map<String, Double> strengths, int side) {
        return Lab.always(policy, strengths, Worlds.side(PAIRS, side));
    }

    /** Resilience .3, and .5 with a debate: 1 / (1 + .5 + R). */
    @Test
    void citizensDefendThemselvesAgainstDisinformation() {
        assertShare(1 / 1.8, run(quiet().only("disinformation")), Operation::isSuccess);
        PolicyClause debate = clause("publicDebate", Map.of("resilience", .2), 1);
        assertShare(1 / 2.0, run(quiet().only("disinformation"), debate), Operation::isSuccess);
    }

    @Test
    void debateHoldsBackDemocraciesThatTakePart() {
        for (int democratic : new int[] {0, 1}) {
            Quiet quiet = quiet().set("world.democraticShareOffensive", democratic);
            double without = run(quiet).size();
            double members = run(quiet, clause("publicDebate", Map.of("restraint", .2), 0))
                    .size();
            double others = run(quiet, clause("publicDebate", Map.of("restraint", .2), 1))
                    .size();
            double expected = democratic == 1 ? .8 : 1;
            assertThat(members / without).isCloseTo(expected, within(5 / StrictMath.sqrt(without)));
            assertThat(others).isEqualTo(without);
        }
    }

    /** A third of the severity, rung for rung: weights of what the ladder favours grow by a quarter for each rung. */
    @Test
    void rungsFavourSabotageAndDisinformation() {
        Quiet atRungFour = quiet().set("operation.ladderEffect", .25).set("escalation.rungOne", 0);
        atRungFour.set("escalation.rungTwo", 0).set("escalation.rungThree", 0).set("escalation.rungFour", 0);
        atRungFour.set("operation.firebreak", 0);
        double total = .763 + 2 * .107 + 2 * .063 + 3 * .067;
        List<Operation> operations = run(atRungFour);
        assertShare(.763 / total, operations, operation -> operation.type() == OperationType.ESPIONAGE);
        assertShare(3 * .067 / total, operations, operation -> operation.type() == OperationType.DEGRADATION);
    }
}
