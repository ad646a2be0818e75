package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import detente.model.policy.ExportControl;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.policy.VendorIndependence;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every live vulnerability and who holds an exploit of it. Whatever is found, given, disclosed or dies passes here. */
public final class Arsenals {
    private static final int NOBODY = -1;
    /** What rounding may have added to a number of steps, or of years. */
    private static final double ROUNDING = 1e-9;
    /** Steps for which the exposure at ordinary patching is kept; from then on it is that of the last. */
    private static final int STEPS_KEPT = 512;
    /** Years of ordinary patching everywhere after which a vulnerability is old. */
    private static final double OLD_YEARS = .49;

    private final LifeCycleParameters parameters;
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final Rule<ExportControl> exportControl;
    private final Rule<VendorIndependence> vendorIndependence;
    private final History history;
    private final State[] states;
    private final Agenda agenda;
    /** For each platform, after how many years of ordinary patching too few systems are open anywhere. */
    private final double[] usableYears;

    private final double exposureScale;
    private final double deadPatching;
    private final double[] ordinaryExposure = new double[STEPS_KEPT];
    /** Years of ordinary patching that every state has done: those of whoever was slowest, step by step. */
    private double patchedEverywhere;

    private final List<Vulnerability> live = new ArrayList<>();
    private final List<Shelf<Holding>> undisclosed = new ArrayList<>();
    private final Overlap overlap;
    /** For each state, how many of those it holds, backdoors that its own law demands apart. */
    private final int[] heldBy;

    private int ownBackdoors;
    private int changes;
    private final DisclosedShelf disclosed = new DisclosedShelf();
    private final DisclosedShelf oldDisclosed = new DisclosedShelf();
    private final double mostExposedOfOld;
    private int heldUndisclosed;
    /** The state that was last found to have patched too little. */
    private int laggard;

    private int created;
    private int dead;

    /** @param usableShare share of the target's systems that must be open for an exploit to be usable */
    public Arsenals(LifeCycleParameters parameters, double usableShare, Stage stage, History history) {
        this.parameters = parameters;
        this.world = stage.world();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.exportControl = stage.rules().of(ExportControl.class);
        this.vendorIndependence = stage.rules().of(VendorIndependence.class);
        this.history = history;
        this.states = world.stateArray();
        this.agenda = new Agenda(clock);
        this.heldBy = new int[states.length];
        this.overlap = new Overlap(states);
        this.exposureScale = parameters.exposureScaleDays() / Clock.DAYS_PER_YEAR;
        this.mostExposedOfOld = ExposureRules.exposure(OLD_YEARS, exposureScale, parameters.exposureShape());
        this.deadPatching =
                ExposureRules.patchingUntil(parameters.deadExposure(), exposureScale, parameters.exposureShape());
        this.usableYears = Arrays.stream(largestShares(world))
                .map(share -> usableYears(usableShare / share))
                .toArray();
        for (int i = 0; i < states.length; i++) {
            undisclosed.add(new Shelf<>());
        }
    }

    private static double[] largestShares(World world) {
        double[] largest = new double[world.vendors().size()];
        for (State state : world.states()) {
            for (int k = 0; k < largest.length; k++) {
                largest[k] = StrictMath.max(largest[k], state.platformShare(k));
            }
        }
        return largest;
    }

    private double usableYears(double exposure) {
        return exposure >= 1 ? 0 : ExposureRules.patchingUntil(exposure, exposureScale, parameters.exposureShape());
    }

    /** Rate, per year, at which undisclosed exploits are lost to publication or a change of code. */
    double lossRate() {
        return parameters.publicationRate() + parameters.churnRate();
    }

    /** Live vulnerabilities, in no order. */
    public List<Vulnerability> live() {
        return live;
    }

    /** Exploits of undisclosed vulnerabilities that a state holds, mandated backdoors included, the most potent first. */
    public List<Holding> undisclosedOf(int state) {
        return undisclosed.get(state);
    }

    /** Exploits that a state holds of vulnerabilities that the vendor knows, the most potent first. */
    public List<Holding> disclosedOf(int state) {
        return Stream.concat(disclosed.stream(), oldDisclosed.stream())
                .filter(vulnerability -> vulnerability.isHeldBy(state))
                .sorted(Comparator.comparingDouble(Vulnerability::potency).reversed())
                .map(vulnerability -> holding(vulnerability, state))
                .toList();
    }

    /**
     * Vulnerabilities that the vendor knows and of which an exploit may be usable somewhere, the most potent first: those that
     * are not yet {@linkplain #oldDisclosed old}.
     */
    DisclosedShelf disclosed() {
        return disclosed;
    }

    /** Those that are old: hardly ever the best choice, so that most are passed over together. */
    DisclosedShelf oldDisclosed() {
        return oldDisclosed;
    }

    /** What exposure to none of the old ones exceeds anywhere. */
    double mostExposedOfOld() {
        return mostExposedOfOld;
    }

    /** A vulnerability that all have patched for long becomes an old one. */
    void age(Vulnerability vulnerability) {
        if (!vulnerability.isOld()
                && !vulnerability.isUseless()
                && vulnerability.leastPatching(patchedEverywhere) >= OLD_YEARS) {
            takeFromShelf(vulnerability);
            vulnerability.becomeOld();
            oldDisclosed.put(vulnerability, vulnerability.potency());
        }
    }

    private void takeFromShelf(Vulnerability vulnerability) {
        (vulnerability.isOld() ? oldDisclosed : disclosed).take(vulnerability, vulnerability.potency());
    }

    /** The exploit of a state that holds one. */
    private Holding holding(Vulnerability vulnerability, int state) {
        return vulnerability.hasTaught(state)
                ? new Holding(
                        vulnerability, state, vulnerability.patchedAt(), taughtAt(vulnerability, state), Origin.N_DAY)
                : vulnerability.holdingOf(state);
    }

    /** Whether a state that holds an exploit can use it by now. */
    boolean isUsable(Vulnerability vulnerability, int state) {
        if (!vulnerability.hasTaught(state)) {
            return vulnerability.usableToAll() <= clock.time()
                    || vulnerability.holdingOf(state).usableAt() <= clock.time();
        }
        double since = clock.time() - vulnerability.patchTime();
        double mean = parameters.nDayDays() / Clock.DAYS_PER_YEAR;
        return luck.isOver(since, mean, Purpose.N_DAY_TIME, vulnerability.key(), state, 0);
    }

    /** When a state can use what a patch taught it: worked out when it is asked for. */
    private double taughtAt(Vulnerability vulnerability, int state) {
        double wait = luck.exponential(Purpose.N_DAY_TIME, vulnerability.key(), state, 0);
        return vulnerability.patchTime() + wait * parameters.nDayDays() / Clock.DAYS_PER_YEAR;
    }

    /** A number that is another after every change of what {@link #undisclosedOf} lists. */
    public int changes() {
        return changes;
    }

    /** How many exploits of undisclosed vulnerabilities a state holds, backdoors that its own law demands apart. */
    public int heldBy(int state) {
        return heldBy[state];
    }

    /** Number of undisclosed backdoors that states hold which demand them by their own law. */
    public int ownBackdoors() {
        return ownBackdoors;
    }

    private void count(Holding holding, int more) {
        if (holding.isOwnBackdoor()) {
            ownBackdoors += more;
        } else {
            heldBy[holding.state()] += more;
        }
    }

    /** Number of undisclosed vulnerabilities that somebody holds an exploit of. */
    public int heldUndisclosed() {
        return heldUndisclosed;
    }

    /** What states have in common. */
    public Overlap overlap() {
        return overlap;
    }

    /** Number of vulnerabilities ever created. */
    public int created() {
        return created;
    }

    /** Number of vulnerabilities that are dead. */
    public int dead() {
        return dead;
    }

    /** A flaw comes into the world; others may publish it and a change of code may end it. */
    public Vulnerability createFlaw(long key, double time) {
        Vulnerability flaw = new Vulnerability(
                key,
                platformOf(key),
                luck.middleOfThree(Purpose.POTENCY, key),
                luck.happens(parameters.industrialShare(), Purpose.INDUSTRIAL, key),
                NOBODY,
                agenda);
        flaw.willEnd(
                time + luck.exponential(Purpose.PUBLICATION, key) / parameters.publicationRate(),
                time + luck.exponential(Purpose.CHURN, key) / parameters.churnRate());
        flaw.willCollide(time + luck.exponential(Purpose.COLLISION, key) / parameters.collisionRate());
        return add(flaw);
    }

    /** The product platform in which a flaw with a key lies. */
    int platformOf(long key) {
        return (int) (luck.uniform(Purpose.PLATFORM, key) * world.vendors().size());
    }

    /** A backdoor comes into the world; it lasts until somebody discloses it. */
    Vulnerability createBackdoor(long key, int platform, double potency, int mandatedBy) {
        return add(new Vulnerability(key, platform, potency, false, mandatedBy, agenda));
    }

    private Vulnerability add(Vulnerability vulnerability) {
        vulnerability.place(live.size());
        live.add(vulnerability);
        created++;
        return vulnerability;
    }

    /**
     * A state acquires an exploit, unless it holds one already.
     *
     * @param from index of the state that it comes from, or {@link Transfer#NOBODY}
     * @return whether it did not hold one
     */
    public boolean give(Vulnerability vulnerability, int state, double usableAt, Origin origin, int from) {
        if (vulnerability.isHeldBy(state)) {
            return false;
        }
        endow(new Holding(vulnerability, state, clock.time(), usableAt, origin));
        record(vulnerability, state, origin, from);
        return true;
    }

    /**
     * An exploit reaches another state, which can use it as soon as its holder can.
     *
     * @return whether that state did not hold one
     */
    public boolean pass(Holding holding, int taker, Origin channel) {
        double usable = StrictMath.max(clock.time(), holding.usableAt());
        return give(holding.vulnerability(), taker, usable, channel, holding.state());
    }

    /** A state holds an exploit that reached it by no transfer: from before the start, or by its own law. */
    void endow(Holding holding) {
        Vulnerability vulnerability = holding.vulnerability();
        if (vulnerability.isUndisclosed()) {
            heldUndisclosed += vulnerability.holders().isEmpty() ? 1 : 0;
            overlap.enter(vulnerability, holding.state());
            undisclosed.get(holding.state()).put(holding, vulnerability.potency());
            count(holding, 1);
            changes++;
        }
        vulnerability.hold(holding, states.length);
    }

    /** The patch is out, and teaches each state with a chance in proportion to its capability. */
    void teach(Vulnerability vulnerability) {
        double chance = parameters.nDayChance();
        long base = luck.baseOfThing(Purpose.N_DAY, vulnerability.key());
        State[] all = states;
        for (int i = 0; i < all.length; i++) {
            if (luck.happensThen(chance * all[i].capability(), base, i) && !vulnerability.isHeldBy(i)) {
                vulnerability.teach(i, all.length);
                record(vulnerability, i, Origin.N_DAY, Transfer.NOBODY);
            }
        }
    }

    private void record(Vulnerability vulnerability, int state, Origin origin, int from) {
        history.append(new Transfer(clock.time(), vulnerability.key(), vulnerability.platform(), from, state, origin));
    }

    /** The vendor learns of a vulnerability, unless it knows already, and begins to fix it. */
    public void disclose(Vulnerability vulnerability, double time) {
        if (!vulnerability.isUndisclosed()) {
            return;
        }
        int home = world.vendors().get(vulnerability.platform()).home();
        double slowness = (1 + exportControl.of(home).chill())
                / vendorIndependence.of(home).fixSpeed();
        double mean = parameters.fixDays() / Clock.DAYS_PER_YEAR * slowness;
        double fix = mean * luck.exponential(Purpose.FIX, vulnerability.key());
        double hurry = vulnerability.isPublic() ? parameters.publicFixSpeed() : 1;
        leaveUndisclosed(vulnerability);
        vulnerability.disclose(time, time + fix / hurry);
        history.disclose(vulnerability.key());
        disclosed.put(vulnerability, vulnerability.potency());
    }

    /** A vulnerability becomes public: the vendor knows it, and hurries. */
    public void publish(Vulnerability vulnerability, double time) {
        if (vulnerability.isPublic()) {
            return;
        }
        vulnerability.becomePublic();
        if (vulnerability.isUndisclosed()) {
            disclose(vulnerability, time);
        } else if (!vulnerability.isPatched()) {
            vulnerability.willBePatched(
                    time + StrictMath.max(0, vulnerability.patchTime() - time) / parameters.publicFixSpeed());
        }
    }

    /** The vulnerabilities to which something happens by the time of this step. */
    List<Vulnerability> due() {
        return agenda.due();
    }

    /** A vulnerability dies, and every exploit of it. */
    void bury(Vulnerability vulnerability) {
        Vulnerability last = live.remove(live.size() - 1);
        if (last != vulnerability) {
            live.set(vulnerability.place(), last);
            last.place(vulnerability.place());
        }
        dead++;
        if (vulnerability.isUndisclosed()) {
            leaveUndisclosed(vulnerability);
        } else if (!vulnerability.isUseless()) {
            takeFromShelf(vulnerability);
        }
        vulnerability.die();
        vulnerability.holdNoMore();
    }

    private void leaveUndisclosed(Vulnerability vulnerability) {
        heldUndisclosed -= vulnerability.holders().isEmpty() ? 0 : 1;
        overlap.leave(vulnerability);
        for (Holding holding : vulnerability.holders()) {
            undisclosed.get(holding.state()).take(holding, vulnerability.potency());
            count(holding, -1);
        }
        changes++;
    }

    /** Share u of a state's systems on the platform that are open to a vulnerability now. */
    public double exposure(Vulnerability vulnerability, State state) {
        double patching = vulnerability.patchingSince(state.index(), state.patchClock());
        if (!vulnerability.remembers(patching)) {
            vulnerability.remember(
                    patching, ExposureRules.exposure(patching, exposureScale, parameters.exposureShape()));
        }
        return vulnerability.exposureFactor(state.index()) * vulnerability.rememberedExposure();
    }

    /** What exposure does not exceed in a state, by what was last found where patching had gone no further. */
    double mostExposed(Vulnerability vulnerability, State state) {
        return vulnerability.mostExposedAfter(vulnerability.patchingSince(state.index(), state.patchClock()));
    }

    /** Every state patches, nobody less than so many years of ordinary patching. */
    void patchEverywhere(double years) {
        patchedEverywhere += years;
    }

    /** Years of ordinary patching that every state has done: those of whoever was slowest, step by step. */
    double patchedEverywhere() {
        return patchedEverywhere;
    }

    /** What exposure does not exceed in any state: nobody patches more slowly than the slowest of each step. */
    double mostExposed(Vulnerability vulnerability) {
        if (!vulnerability.isPatched()) {
            return 1;
        }
        double steps = vulnerability.leastPatching(patchedEverywhere) * clock.stepsPerYear();
        int whole = (int) StrictMath.min(steps - ROUNDING, ordinaryExposure.length - 1.0);
        if (ordinaryExposure[whole] == 0) {
            ordinaryExposure[whole] =
                    ExposureRules.exposure(whole * clock.stepYears(), exposureScale, parameters.exposureShape());
        }
        return ordinaryExposure[whole];
    }

    /** When, at ordinary patching, a vulnerability patched now becomes useless: nowhere are enough systems open. */
    double uselessTime(Vulnerability vulnerability) {
        return vulnerability.patchTime() + usableYears[vulnerability.platform()];
    }

    /** Takes useless exploits out of the arsenals; the vulnerability lives on until it is closed. */
    void shelve(Vulnerability vulnerability) {
        takeFromShelf(vulnerability);
        vulnerability.becomeUseless();
        vulnerability.holdNoMore();
    }

    /** Whether patching has closed a vulnerability everywhere. */
    boolean isClosedEverywhere(Vulnerability vulnerability) {
        if (vulnerability.leastPatching(patchedEverywhere) > deadPatching + ROUNDING) {
            return true;
        } else if (isOpen(vulnerability, laggard)) {
            return false;
        }
        for (int i = 0; i < states.length; i++) {
            if (isOpen(vulnerability, i)) {
                laggard = i;
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(Vulnerability vulnerability, int state) {
        return vulnerability.patchingSince(state, states[state].patchClock()) < deadPatching;
    }

    /** The state, drawn in proportion to capability, that comes to hold an exploit which it does not hold; null if all do. */
    public @Nullable State newcomer(Vulnerability vulnerability, Purpose purpose, long when) {
        double total = 0;
        for (State state : states) {
            total += vulnerability.isHeldBy(state.index()) ? 0 : state.capability();
        }
        double rest = luck.uniform(purpose, vulnerability.key(), when, 0) * total;
        State last = null;
        for (State state : states) {
            if (!vulnerability.isHeldBy(state.index())) {
                last = state;
                rest -= state.capability();
                if (rest < 0) {
                    return state;
                }
            }
        }
        return last;
    }
}
