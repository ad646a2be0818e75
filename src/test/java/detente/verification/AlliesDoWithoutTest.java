package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.operation.Tool;
import detente.model.policy.Membership;
import detente.model.state.AllianceSpec;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * V23: what a circle of allies holds on a platform is a queue without waiting whose arrivals fall by the share of
 * coordination while there is something; thefts follow from what is held, and so does what a circle lends and gives up.
 */
class AlliesDoWithoutTest {
    private static final int CIRCLE = 4;
    private static final int STATES = 200;
    private static final int PLATFORMS = 4;
    private static final int RUNS = 10;
    private static final double YEARS = 40;
    /** From then on the stock at the start, which nobody coordinated, is gone. */
    private static final double SETTLED = 25;

    private static final double FINDS = .3;
    private static final double LOSS = .3;
    /** Finds on one platform by a circle for each loss. */
    private static final double LOAD = CIRCLE * FINDS / PLATFORMS / LOSS;

    private static final double THEFT = .05;
    private static final double SPYING = 10;
    /** Rate at which a thief steals what its victim holds: half of its operations succeed. */
    private static final double STOLEN = SPYING / 2 * THEFT;

    private static final double MONTH = 30 / 365.0;
    private static final double LENT = .3;
    private static final String CIRCLES = "circles of 4 allies, 4 platforms, .3 finds a year each, d = .3; ";

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        for (double coordination : new double[] {.5, 1}) {
            results.addAll(holdings(coordination));
        }
        results.addAll(thefts(.5, 0));
        results.addAll(thefts(0, 1));
        results.add(lending());
        results.add(Verification.exact(
                "V23",
                CIRCLES + "coordination 1, collisions .2 a year",
                "flaws that two allies found",
                0,
                foundTwice(1)));
        return results;
    }

    /** The chance that a circle holds nothing on a platform: a birth and death process whose births fall after the first. */
    private static double nothing(double coordination) {
        double rest = 1 - coordination;
        return 1 / (1 + (rest == 0 ? LOAD : FastMath.expm1(LOAD * rest) / rest));
    }

    /** Finds that are acquired, as a share of all. */
    private static double acquired(double coordination) {
        return 1 - coordination * (1 - nothing(coordination));
    }

    private static List<Verification> holdings(double coordination) {
        Sample held = new Sample();
        Sample without = new Sample();
        for (int run = 1; run <= RUNS; run++) {
            Probe probe = new Probe(scenario(circles(), quiet(), Map.of("coordination", coordination)), Lab.WORLD, run);
            probe.finish();
            for (int first = 0; first < STATES; first += CIRCLE) {
                double count = 0;
                for (int state = first; state < first + CIRCLE; state++) {
                    count += probe.arsenals().undisclosedOf(state).size();
                }
                held.add(count);
            }
            without.add(notAcquired(probe.history()));
        }
        String configuration = CIRCLES + "coordination " + coordination;
        double share = acquired(coordination);
        return List.of(
                held.meets("V23", configuration, "exploits of a circle", PLATFORMS * LOAD * share),
                without.meets("V23", configuration, "exploits not acquired, 1/yr", STATES * FINDS * (1 - share)));
    }

    private static double notAcquired(History history) {
        return history.doneWithout().stream()
                        .filter(exploit -> exploit.time() >= SETTLED)
                        .count()
                / (YEARS - SETTLED);
    }

    /** Every member has a thief of its own that never uses what it takes. */
    private static List<Verification> thefts(double coordination, double noticed) {
        Quiet quiet = quiet().set("conflict.rate", SPYING)
                .set("conflict.deterrence", 0)
                .only("espionage")
                .set("arsenal.usableShare", 1)
                .set("proliferation.theft", THEFT);
        Scenario scenario = scenario(victims(), quiet, Map.of("coordination", coordination, "noticed", noticed));
        Sample held = new Sample();
        Sample thefts = new Sample();
        for (int run = 1; run <= RUNS; run++) {
            Probe probe = new Probe(scenario, Lab.WORLD, run);
            probe.finish();
            for (int member = 1; member < 2 * STATES; member += 2) {
                held.add(probe.arsenals().undisclosedOf(member).size());
            }
            thefts.add(probe.history().transfers().stream()
                            .filter(transfer -> transfer.time() >= SETTLED && transfer.channel() == Origin.THEFT)
                            .count()
                    / (YEARS - SETTLED));
        }
        double rate = FINDS * acquired(coordination);
        double stolen = STOLEN / (STOLEN + LOSS);
        double disclosed = 1 / (STOLEN + LOSS) - stolen * FastMath.expm1(-LOSS * MONTH) / LOSS;
        String configuration =
                CIRCLES + "coordination " + coordination + ", each with a thief, losses noticed " + noticed;
        return List.of(
                held.meets("V23", configuration, "exploits of a member", rate * (noticed == 0 ? 1 / LOSS : disclosed)),
                thefts.meets("V23", configuration, "thefts, 1/yr", STATES * rate * stolen));
    }

    /** Lenders do nothing but find much; borrowers find nothing, act so seldom that they do not wait, and burn what they use. */
    private static Verification lending() {
        Quiet quiet = quiet().set("discovery.rate", 10)
                .set("conflict.rate", .5)
                .set("conflict.deterrence", 0)
                .set("conflict.capabilityExponent", 0)
                .set("arsenal.discountRate", 5)
                .set("arsenal.nDayUse", 0)
                .everyType("lifecycle.burn", 1);
        int pairs = 80;
        WorldSpec pairsOnly = Worlds.oneWayPairs(pairs, 1);
        List<AllianceSpec> allies = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair += 2) {
            allies.add(new AllianceSpec(Worlds.name(2 * pair), Worlds.name(2 * pair + 3)));
        }
        WorldSpec world = Worlds.withStates(
                new WorldSpec(
                        pairsOnly.kind(),
                        pairsOnly.states(),
                        pairsOnly.dyads(),
                        Optional.of(allies),
                        pairsOnly.focal()),
                name -> Someone.called(name)
                        .capability(Integer.parseInt(name.substring(1)) % 4 == 3 ? 1 : 1e-6)
                        .spec());
        Sample borrowed = new Sample();
        Lab.runs(scenario(world, quiet, Map.of("use", LENT)), 5)
                .flatMap(history -> history.operations().stream())
                .filter(operation -> operation.initiator() % 4 == 0)
                .forEach(operation -> borrowed.add(isBorrowed(operation) ? 1 : 0));
        return borrowed.meets(
                "V23", "borrowers find nothing, lenders much, every use burns; use .3", "share that borrows", LENT);
    }

    private static boolean isBorrowed(Operation operation) {
        return operation.tool() == Tool.ZERO_DAY && operation.origin() == Origin.ALLY;
    }

    private static double foundTwice(double coordination) {
        Quiet quiet = quiet().set("lifecycle.collisionRate", .2);
        Map<Long, Set<Integer>> circles = new LinkedHashMap<>();
        double twice = 0;
        for (Transfer transfer : Lab.runs(scenario(circles(), quiet, Map.of("coordination", coordination)), 1)
                .findFirst()
                .orElseThrow()
                .transfers()) {
            boolean isFirst = circles.computeIfAbsent(transfer.exploit(), key -> new LinkedHashSet<>())
                    .add(transfer.to() / CIRCLE);
            twice += isFirst ? 0 : 1;
        }
        return twice;
    }

    private static Quiet quiet() {
        return new Quiet()
                .set("discovery.rate", FINDS)
                .set("conflict.rate", 0)
                .set("world.vendors", PLATFORMS)
                .set("lifecycle.publicationRate", LOSS / 2)
                .set("lifecycle.churnRate", LOSS / 2);
    }

    /** Only these strengths are not neutral. */
    private static Scenario scenario(WorldSpec world, Quiet quiet, Map<String, Double> strengths) {
        Map<String, Double> all = new LinkedHashMap<>(Map.of("coordination", 0.0, "use", 0.0, "noticed", 0.0));
        all.putAll(strengths);
        return Lab.scenario(world, quiet.parameters(), YEARS)
                .withPolicies(List.of(Lab.always("jointArsenal", all, new Membership.Everyone())));
    }

    private static WorldSpec circles() {
        return allied(Worlds.loners(STATES), 1, 0);
    }

    /** The second of each pair is robbed by the first. */
    private static WorldSpec victims() {
        return allied(Worlds.oneWayPairs(STATES, 1), 2, 1);
    }

    /** Every so many states, from one on, are put into circles. */
    private static WorldSpec allied(WorldSpec world, int apart, int from) {
        List<AllianceSpec> allies = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            for (int j = i + 1; j < STATES && j / CIRCLE == i / CIRCLE; j++) {
                allies.add(new AllianceSpec(Worlds.name(from + apart * i), Worlds.name(from + apart * j)));
            }
        }
        return new WorldSpec(world.kind(), world.states(), world.dyads(), Optional.of(allies), world.focal());
    }

    @Test
    void aCircleHoldsWhatItNeeds() {
        Line.V23.holdsAndRefuses(.22);
    }

    @Test
    void withoutCoordinationAlliesFindTheSameFlaws() {
        assertThat(foundTwice(0)).isGreaterThan(10);
    }
}
