package detente.verification;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Tool;
import detente.model.state.State;
import detente.model.state.Strategy;
import detente.model.state.WorldSpec;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * V26: a state that rebuilds exploits, each of which it can use before the patch with a known chance, is active for a known
 * share of the time, and acts then as often as the propensity says that loot gives.
 */
class LootEnablesTest {
    private static final int USERS = 20;
    private static final int LOOTERS = 60;
    private static final int RUNS = 40;
    private static final double YEARS = 22;
    /** From then on everybody has had two years to become active, and some time to rebuild. */
    private static final double SETTLED = 4;

    private static final double REBUILT = .05;
    private static final double REBUILD_YEARS = .2;
    private static final double FIX_YEARS = 52 / 365.0;
    private static final double ENABLING = .5;
    private static final double OWN = .02;
    private static final double ENABLED = .4;
    private static final String CONFIGURATION =
            "20 users, 60 states that may rebuild what is used; every use is seen and burns; e = .5";

    static List<Verification> verify() {
        Scenario scenario = Lab.scenario(world(), parameters(), YEARS);
        Sample newly = new Sample();
        Sample active = new Sample();
        Sample operations = new Sample();
        Sample uses = new Sample();
        Lab.runs(scenario, RUNS).forEach(history -> {
            newly.add(newlyEnabled(history));
            active.add(activeShare(history));
            operations.add(operationsOfLooters(history));
            uses.add(uses(history));
        });
        double rate = uses.mean() * REBUILT * usableBeforePatch() * ENABLING;
        double share = 1 - FastMath.exp(-2 * rate);
        return List.of(
                active.meets("V26", CONFIGURATION, "share of time in which loot makes a state act more", share),
                newly.meets("V26", CONFIGURATION, "times that a state begins to, 1/yr", rate * (1 - share)),
                operations.meets(
                        "V26",
                        CONFIGURATION + ", q = .02, with loot .4",
                        "operations of such a state, 1/yr",
                        OWN + share * (ENABLED - OWN)));
    }

    /** Users strike all the time, looters now and then; who is struck never strikes back. */
    private static WorldSpec world() {
        WorldSpec pairs = Worlds.oneWayPairs(USERS + LOOTERS, 1);
        return Worlds.withStates(pairs, name -> Someone.called(name)
                .strategy(indexOf(name) < 2 * USERS ? Strategy.OFFENSIVE : Strategy.DEFENSIVE)
                .capability(1)
                .spec());
    }

    private static int indexOf(String name) {
        return Integer.parseInt(name.substring(1));
    }

    /** So impatient that zero-days are used whenever there are any, and there always are. */
    private static ModelParameters parameters() {
        return new Quiet()
                .allIsSeen()
                .set("conflict.rate", 1)
                .set("conflict.propensity.defensive", OWN)
                .set("conflict.deterrence", 0)
                .set("discovery.rate", 10)
                .set("arsenal.discountRate", 5)
                .everyType("lifecycle.burn", 1)
                .set("proliferation.captureByVictim", REBUILT)
                .set("proliferation.captureByObserver", REBUILT)
                .set("proliferation.rebuildYears", REBUILD_YEARS)
                .set("proliferation.enabling", ENABLING)
                .set("proliferation.enabledPropensity", ENABLED)
                .parameters();
    }

    /** Of two exponential waits the one ends first with a chance in proportion to its rate, whatever the step. */
    private static double usableBeforePatch() {
        return FIX_YEARS / (FIX_YEARS + REBUILD_YEARS);
    }

    private static boolean isLooter(State state) {
        return state.strategy() == Strategy.DEFENSIVE;
    }

    private static double newlyEnabled(History history) {
        return history.activations().stream()
                        .filter(activation -> activation.time() >= SETTLED && activation.isNew())
                        .count()
                / (YEARS - SETTLED)
                / (2.0 * LOOTERS);
    }

    private static double activeShare(History history) {
        return history.activations().stream()
                        .mapToDouble(activation -> activation.yearsWithin(SETTLED, YEARS))
                        .sum()
                / (YEARS - SETTLED)
                / (2.0 * LOOTERS);
    }

    private static double operationsOfLooters(History history) {
        return history.operations().stream()
                        .filter(operation -> operation.time() >= SETTLED)
                        .filter(operation -> isLooter(history.world().state(operation.initiator())))
                        .count()
                / (YEARS - SETTLED)
                / LOOTERS;
    }

    /** A year, of those in time to make somebody active in the settled years. */
    private static double uses(History history) {
        return history.operations().stream()
                        .filter(operation -> operation.time() >= SETTLED - 2 && operation.tool() == Tool.ZERO_DAY)
                        .count()
                / (YEARS - SETTLED + 2);
    }

    @Test
    void lootMakesAStateActAsOftenAsSaid() {
        Line.V26.holdsAndRefuses(.15);
    }
}
