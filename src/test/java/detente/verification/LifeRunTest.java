package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.history.History;
import detente.model.operation.Origin;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.State;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The life of flaws in runs: find, weapon, notice, publication, fix, patch and n-day, each with its closed form. */
class LifeRunTest {
    private static final int FLAWS = 1200;
    private static final long FIRST_KEY = 5000;
    private static final double DAY = 1 / 365.0;
    private static final double MEAN_FIX = 52 * DAY;

    private static Scenario quiet(int states, Quiet quiet, double years, PolicyClause... policies) {
        return Lab.scenario(Worlds.loners(states), quiet.parameters(), years).withPolicies(List.of(policies));
    }

    /** Flaws in the hands of the first state, after one step. */
    private static List<Vulnerability> arm(Probe probe) {
        probe.step();
        return IntStream.range(0, FLAWS)
                .mapToObj(n -> probe.arm(0, FIRST_KEY + n))
                .toList();
    }

    private static void assertMean(Sample sample, double expected, double precision) {
        assertThat(sample.mean()).isCloseTo(expected, within(4 * sample.meanError()));
        assertThat(sample.meanError()).isLessThan(precision * expected);
    }

    private static Sample fixTimes(List<Vulnerability> flaws) {
        Sample times = new Sample();
        flaws.forEach(flaw -> times.add(flaw.patchTime() - flaw.vendorKnewAt()));
        return times;
    }

    private static Sample fixTimes(PolicyClause... policies) {
        Probe probe = new Probe(quiet(2, new Quiet(), 1, policies), Lab.WORLD, 1);
        List<Vulnerability> flaws = arm(probe);
        flaws.forEach(flaw -> probe.arsenals().disclose(flaw, probe.time()));
        return fixTimes(flaws);
    }

    /** The one vendor is at home in one of two states, which are members both. */
    @Test
    void vendorsFixInExponentialTime() {
        Membership all = new Membership.Everyone();
        assertMean(fixTimes(), MEAN_FIX, .04);
        assertMean(fixTimes(Lab.always("vendorIndependence", Map.of("fixSpeed", 3.0), all)), MEAN_FIX / 3, .04);
        assertMean(fixTimes(Lab.always("exportControl", Map.of("chill", .5), all)), MEAN_FIX * 1.5, .04);
    }

    @Test
    void vendorsHurryWhereTheFlawIsPublic() {
        Probe probe = new Probe(quiet(2, new Quiet(), 1), Lab.WORLD, 1);
        List<Vulnerability> flaws = arm(probe);
        flaws.forEach(flaw -> probe.arsenals().publish(flaw, probe.time()));
        assertMean(fixTimes(flaws), MEAN_FIX / 2.4, .04);
    }

    @Test
    void whatIsLeftToFixIsDividedWhenTheFlawBecomesPublic() {
        Probe probe = new Probe(quiet(2, new Quiet(), 1), Lab.WORLD, 1);
        for (Vulnerability flaw : arm(probe)) {
            probe.arsenals().disclose(flaw, probe.time());
            double left = flaw.patchTime() - probe.time();
            probe.arsenals().publish(flaw, probe.time());
            assertThat(flaw.patchTime() - probe.time()).isCloseTo(left / 2.4, within(1e-12));
        }
    }

    /** At release a state of capability K makes an n-day with chance .25 K, usable after 32 days in the mean. */
    @Test
    void statesMakeNDaysByCapability() {
        double[] capabilities = {1, .4, 2, 9};
        List<StateSpec> states = IntStream.range(0, capabilities.length)
                .mapToObj(i -> Someone.called(Worlds.name(i))
                        .capability(capabilities[i])
                        .spec())
                .toList();
        WorldSpec world =
                new WorldSpec(WorldSpec.Kind.LISTED, states, List.of(), Optional.of(List.of()), Optional.empty());
        Quiet quiet = new Quiet().set("lifecycle.nDayChance", .25).set("lifecycle.fixDays", 0);
        Probe probe = new Probe(Lab.scenario(world, quiet.parameters(), 1), Lab.WORLD, 1);
        List<Vulnerability> flaws = arm(probe);
        flaws.forEach(flaw -> probe.arsenals().disclose(flaw, probe.time()));
        probe.step();
        Sample waits = new Sample();
        for (int state = 1; state < capabilities.length; state++) {
            Sample made = new Sample();
            for (Vulnerability flaw : flaws) {
                int taker = state;
                List<Holding> nDays = probe.arsenals().disclosedOf(taker).stream()
                        .filter(holding -> holding.vulnerability() == flaw && holding.origin() == Origin.N_DAY)
                        .toList();
                made.add(nDays.size());
                nDays.forEach(holding -> waits.add(holding.usableAt() - flaw.patchTime()));
            }
            double chance = StrictMath.min(1, .25 * capabilities[state]);
            assertThat(made.mean()).isCloseTo(chance, within(4 * made.meanError() + 1e-12));
        }
        assertMean(waits, 32 * DAY, .04);
    }

    /** Half of the finds are usable after 22 days; finds spread evenly over the year. */
    @Test
    void findsAreWeaponisedInTime() {
        Quiet finding = new Quiet().set("discovery.rate", 10).set("discovery.weaponisationDays", 22);
        Probe probe = new Probe(quiet(40, finding, 4), Lab.WORLD, 1);
        List<Holding> finds = new ArrayList<>();
        History history = probe.finish();
        for (State state : probe.world().states()) {
            probe.arsenals().undisclosedOf(state.index()).stream()
                    .filter(holding -> holding.acquired() >= 0)
                    .forEach(finds::add);
        }
        Sample early = new Sample();
        finds.forEach(holding -> early.add(holding.usableAt() - holding.acquired() < 22 * DAY ? 1 : 0));
        assertMean(early, .5, .04);
        Sample half = new Sample();
        history.transfers().forEach(find -> half.add(find.time() - StrictMath.floor(find.time()) < .5 ? 1 : 0));
        assertMean(half, .5, .04);
    }

    /** The stock at the start has the ages of a stationary arsenal: exponential with the mean life 1/d. */
    @Test
    void stockIsAsOldAsExploitsLive() {
        Probe probe = new Probe(quiet(60, new Quiet().set("discovery.rate", 5), 1), Lab.WORLD, 1);
        Sample ages = new Sample();
        for (State state : probe.world().states()) {
            probe.arsenals().undisclosedOf(state.index()).forEach(holding -> ages.add(-holding.acquired()));
        }
        assertMean(ages, 1 / (.0587 + .0862), .04);
        assertThat(ages.count() / 60.0).isCloseTo(5 / (.0587 + .0862), within(4 * StrictMath.sqrt(34.5 / 60)));
    }

    /** Collisions come at their rate, to a state drawn by capability among those that do not hold the flaw. */
    @Test
    void collisionsFavourCapableStates() {
        List<StateSpec> states = List.of(
                Someone.called("S0").capability(1).spec(),
                Someone.called("S1").capability(3).spec(),
                Someone.called("S2").capability(1).spec());
        WorldSpec world =
                new WorldSpec(WorldSpec.Kind.LISTED, states, List.of(), Optional.of(List.of()), Optional.empty());
        Quiet colliding = new Quiet()
                .set("lifecycle.collisionRate", .2)
                .set("lifecycle.publicationRate", 0)
                .set("lifecycle.churnRate", 0);
        Probe probe = new Probe(Lab.scenario(world, colliding.parameters(), 2), Lab.WORLD, 1);
        arm(probe);
        History history = probe.finish();
        Sample second = new Sample();
        Map<Long, Boolean> seen = new LinkedHashMap<>();
        history.transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.COLLISION)
                .filter(transfer -> seen.put(transfer.exploit(), true) == null)
                .forEach(transfer -> second.add(transfer.to() == 1 ? 1 : 0));
        assertMean(second, .75, .04);
        double expected = FLAWS * -StrictMath.expm1(-.2 * 2);
        assertThat((double) second.count()).isCloseTo(expected, within(4 * StrictMath.sqrt(expected)));
    }

    /** Supported vendors' products hold fewer finds. */
    @Test
    void supportedVendorsLeaveLessToFind() {
        Quiet finding = new Quiet().set("discovery.rate", 10);
        PolicyClause support = Lab.always("vendorIndependence", Map.of("finds", .4), new Membership.Everyone());
        double without = new Probe(quiet(20, finding, 4), Lab.WORLD, 1)
                .finish()
                .transfers()
                .size();
        double with = new Probe(quiet(20, finding, 4, support), Lab.WORLD, 1)
                .finish()
                .transfers()
                .size();
        assertThat(with / without).isCloseTo(.4, within(4 * StrictMath.sqrt(.24 / without)));
    }
}
