package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Origin;
import detente.model.policy.ArsenalManagement;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.policy.VendorIndependence;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import detente.model.state.YearlyArrivals;
import detente.model.state.YearlyArrivals.Arrival;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;
import java.util.List;

/** Phase DISCOVERY: states find vulnerabilities, and keep or disclose them; old exploits are retired. */
public final class DiscoveryProcess {
    private static final int QUARTERS = 4;
    /** A larger stock would fill the memory before the first step. */
    private static final double LARGEST_STOCK = 1e6;

    private final World world;
    private final State[] states;
    private final Clock clock;
    private final Luck luck;
    private final Rule<VendorIndependence> vendorIndependence;
    private final Rule<ArsenalManagement> arsenalManagement;
    private final Arsenals arsenals;
    private final Armoury armoury;
    private final History history;
    private final YearlyArrivals arrivals;
    private final double rate;
    private final double[] finds;
    private final double lossRate;
    private int quarter;

    /** @param effort for each state how hard it searches */
    public DiscoveryProcess(
            DiscoveryParameters parameters, double[] effort, Stage stage, Armoury armoury, History history) {
        this.world = stage.world();
        this.states = world.stateArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.vendorIndependence = stage.rules().of(VendorIndependence.class);
        this.arsenalManagement = stage.rules().of(ArsenalManagement.class);
        this.arsenals = armoury.arsenals();
        this.armoury = armoury;
        this.history = history;
        this.lossRate = arsenals.lossRate();
        this.arrivals = new YearlyArrivals(Purpose.DISCOVERY, clock, luck);
        this.rate = parameters.rate();
        this.finds = Arrays.stream(effort).map(own -> rate * own).toArray();
    }

    /**
     * The stationary stock at the start: Poisson(ν/d) exploits of exponential ages (none where nothing is ever lost).
     *
     * @throws IllegalStateException if hardly anything is ever lost, so that there would be more than anyone can count
     */
    public void stock() {
        if (lossRate == 0) {
            return;
        }
        double expected = 0;
        for (State state : states) {
            expected += finds[state.index()] * state.capability() / lossRate;
        }
        if (expected > LARGEST_STOCK) {
            throw new IllegalStateException("states would begin with " + expected + " exploits, more than "
                    + LARGEST_STOCK + ": discovery.rate is too large for lifecycle.publicationRate and"
                    + " lifecycle.churnRate, at which so few are lost");
        }
        double start = clock.time();
        for (State state : states) {
            double mean = finds[state.index()] * state.capability() / lossRate;
            int count = luck.poisson(mean, Purpose.STOCK, state.index(), 0);
            for (int n = 1; n <= count; n++) {
                Vulnerability flaw = arsenals.createFlaw(luck.key(Purpose.STOCK, state.index(), 1, n), start);
                double acquired = start - luck.exponential(Purpose.STOCK_AGE, flaw.key()) / lossRate;
                double usable = acquired + armoury.weapons().years(flaw, state.index());
                arsenals.endow(new Holding(flaw, state.index(), acquired, usable, Origin.FOUND));
            }
        }
    }

    /** A state searches harder, or less, from the next year of the run on. */
    public void search(State state, double effort) {
        finds[state.index()] = rate * effort;
    }

    /** One step. */
    public void step() {
        if (arrivals.isNewYear()) {
            for (State state : states) {
                arrivals.draw(state, finds[state.index()] * state.capability());
            }
        }
        List<Arrival> now = arrivals.now();
        for (int n = 0; n < now.size(); n++) {
            find(now.get(n).state(), now.get(n).key());
        }
        if (clock.step() * QUARTERS / clock.stepsPerYear() != quarter) {
            quarter = clock.step() * QUARTERS / clock.stepsPerYear();
            retireOld();
        }
    }

    private void find(State state, long key) {
        int platform = arsenals.platformOf(key);
        int home = world.vendors().get(platform).home();
        if (!luck.happens(vendorIndependence.of(home).finds(), Purpose.VENDOR_SUPPORT, key)) {
            return;
        }
        boolean forgoes = luck.happens(arsenalManagement.of(state.index()).disclose(), Purpose.DISCLOSURE, key);
        Coordination coordination = armoury.coordination();
        boolean doesWithout = !forgoes && coordination.doesWithout(state, key, 0);
        if (doesWithout && !coordination.discloses(state)) {
            return;
        }
        Vulnerability flaw = arsenals.createFlaw(key, clock.time());
        if (forgoes || doesWithout) {
            arsenals.disclose(flaw, clock.time());
            history.add(Column.EXPLOITS_FORGONE, forgoes ? 1 : 0);
        } else {
            armoury.weaponise(flaw, state, clock.time(), Origin.FOUND);
            history.add(Column.DISCOVERIES, 1);
        }
    }

    private void retireOld() {
        for (State state : states) {
            if (!arsenalManagement.binds(state.index())) {
                continue;
            }
            double oldest = clock.time() - arsenalManagement.of(state.index()).maximumAge();
            var arsenal = arsenals.undisclosedOf(state.index());
            for (int n = arsenal.size() - 1; n >= 0; n--) {
                Holding holding = arsenal.get(n);
                if (holding.acquired() < oldest && !holding.isOwnBackdoor()) {
                    arsenals.disclose(holding.vulnerability(), clock.time());
                    history.add(Column.EXPLOITS_FORGONE, 1);
                }
            }
        }
    }
}
