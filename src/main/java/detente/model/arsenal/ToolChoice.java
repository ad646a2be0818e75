package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.operation.StakesRules;
import detente.model.operation.Tool;
import detente.model.policy.JointArsenal;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.parameter.Table;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which exploit a state spends on a target, if any (model section 7.5). */
public final class ToolChoice {
    private static final int ANY = -1;
    private static final OperationType[] TYPES = OperationType.values();

    private final ArsenalParameters parameters;
    private final Clock clock;
    private final Luck luck;
    private final Rule<JointArsenal> jointArsenal;
    private final Arsenals arsenals;
    private final double[] dropChance;
    private final Table<OperationType> burn;
    private final double[][] patience;
    private final @Nullable Vulnerability[] lastNDay;
    /** The platform that the operation at hand meets. */
    private int met = ANY;

    /** @param occasions for each state the operations in a year that it has use for, at rest and without policies */
    public ToolChoice(
            ArsenalParameters parameters,
            LifeCycleParameters life,
            double[] occasions,
            Stage stage,
            Arsenals arsenals) {
        this.parameters = parameters;
        this.dropChance = parameters.drop().toArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.jointArsenal = stage.rules().of(JointArsenal.class);
        this.arsenals = arsenals;
        this.patience = new double[occasions.length][TYPES.length];
        this.lastNDay = new Vulnerability[occasions.length];
        this.burn = life.burn();
        for (int i = 0; i < occasions.length; i++) {
            reckon(i, occasions[i]);
        }
    }

    /** A state reckons with so many operations a year from now on. */
    public void reckon(int state, double occasions) {
        for (OperationType type : TYPES) {
            double stealth = 1 - burn.of(type);
            patience[state][type.ordinal()] = StakesRules.chanceBelow(threshold(occasions, stealth));
        }
    }

    /** Stakes from which a state with so many occasions a year spends a zero-day. */
    private double threshold(double occasions, double stealth) {
        return occasions == 0
                ? 0
                : ZeroDayRules.threshold(
                        ZeroDayRules.persistence(arsenals.lossRate(), occasions),
                        stealth,
                        ZeroDayRules.discount(parameters.discountRate(), occasions));
    }

    /**
     * The exploit chosen: a backdoor of the state's own first, then the most potent zero-day if the stakes reach the
     * threshold, its own before one of its circle, then, with a certain chance, the best n-day; null for none.
     *
     * @param stakes share of operations with lower stakes
     * @param operation key of the operation
     */
    public @Nullable Holding choose(State initiator, State target, OperationType type, double stakes, long operation) {
        if (parameters.oneTarget()) {
            met = target.platformAt(luck.uniform(Purpose.PLATFORM_MET, operation));
        }
        Holding backdoor = initiator.traits().mandate() ? backdoor(initiator, target) : null;
        if (backdoor != null) {
            return backdoor;
        }
        if (stakes >= patience[initiator.index()][type.ordinal()]) {
            Holding own = zeroDay(initiator.index(), target);
            Holding zeroDay = own == null ? borrowed(initiator, target, operation) : own;
            if (zeroDay != null) {
                return zeroDay;
            }
        }
        return luck.happens(parameters.nDayUse(), Purpose.TOOL, operation) ? bestNDay(initiator, target) : null;
    }

    /** Whether an operation for which no exploit was chosen is dropped. */
    public boolean drops(OperationType type, long operation) {
        return luck.happens(dropChance[type.ordinal()] * parameters.substitution(), Purpose.DROP, operation);
    }

    /** The first usable backdoor of the state's own. */
    private @Nullable Holding backdoor(State initiator, State target) {
        for (Holding holding : arsenals.undisclosedOf(initiator.index())) {
            if (holding.isOwnBackdoor() && isUsable(holding, target)) {
                return holding;
            }
        }
        return null;
    }

    /** The most potent usable zero-day. */
    private @Nullable Holding zeroDay(int holder, State target) {
        List<Holding> mostPotentFirst = arsenals.undisclosedOf(holder);
        for (int n = 0; n < mostPotentFirst.size(); n++) {
            Holding holding = mostPotentFirst.get(n);
            if (isUsable(holding, target) && !holding.isOwnBackdoor()) {
                return holding;
            }
        }
        return null;
    }

    /** The most potent that allied members lend, of which the borrower keeps a copy; that of the first ally among equals. */
    private @Nullable Holding borrowed(State borrower, State target, long operation) {
        if (!luck.happens(jointArsenal.of(borrower.index()).use(), Purpose.BORROWING, operation)) {
            return null;
        }
        Holding lent = null;
        for (int n = 0; n < borrower.allyCount(); n++) {
            Holding best = jointArsenal.binds(borrower.ally(n)) ? zeroDay(borrower.ally(n), target) : null;
            if (best != null
                    && (lent == null
                            || best.vulnerability().potency()
                                    > lent.vulnerability().potency())) {
                lent = best;
            }
        }
        if (lent == null) {
            return null;
        }
        arsenals.pass(lent, borrower.index(), Origin.ALLY);
        return new Holding(lent.vulnerability(), borrower.index(), clock.time(), clock.time(), Origin.ALLY);
    }

    private boolean fits(Vulnerability vulnerability) {
        return met == ANY || met == vulnerability.platform();
    }

    private boolean isUsable(Holding holding, State target) {
        Vulnerability vulnerability = holding.vulnerability();
        return fits(vulnerability)
                && holding.usableAt() <= clock.time()
                && target.platformShare(vulnerability.platform()) * vulnerability.exposureFactor(target.index())
                        > parameters.usableShare();
    }

    /** The usable n-day exploit with the largest product of potency and exposure. */
    private @Nullable Holding bestNDay(State initiator, State target) {
        int holder = initiator.index();
        Vulnerability best = lastChoice(holder, target);
        best = better(arsenals.disclosed(), 1, best, holder, target);
        best = better(arsenals.oldDisclosed(), arsenals.mostExposedOfOld(), best, holder, target);
        lastNDay[holder] = best;
        return best == null ? null : inHand(best, holder);
    }

    /** What the state chose last, if it works now: most of the others do less than that, at a glance. */
    private @Nullable Vulnerability lastChoice(int holder, State target) {
        Vulnerability last = lastNDay[holder];
        return last != null && !last.isUseless() && last.isHeldBy(holder) && fits(last) && effect(last, target, 0) > 0
                ? last
                : null;
    }

    /** The exploit of a holder that can use it by now; since when it can is not worked out. */
    private Holding inHand(Vulnerability vulnerability, int holder) {
        return vulnerability.hasTaught(holder)
                ? new Holding(vulnerability, holder, vulnerability.patchedAt(), clock.time(), Origin.N_DAY)
                : vulnerability.holdingOf(holder);
    }

    /**
     * The usable exploit with the largest effect on a shelf, or the best so far if none has a larger one.
     *
     * @param mostExposed what exposure to none of those on the shelf exceeds anywhere
     */
    private @Nullable Vulnerability better(
            DisclosedShelf mostPotentFirst,
            double mostExposed,
            @Nullable Vulnerability soFar,
            int holder,
            State target) {
        Vulnerability best = soFar;
        double bestEffect = soFar == null ? 0 : effect(soFar, target, 0);
        for (int n = 0; n < mostPotentFirst.size() && mostPotentFirst.potency(n) * mostExposed > bestEffect; n++) {
            if (mostPotentFirst.promise(n) > bestEffect) {
                Vulnerability vulnerability = mostPotentFirst.get(n);
                mostPotentFirst.promise(n, vulnerability.potency() * arsenals.mostExposed(vulnerability));
                if (mostPotentFirst.promise(n) > bestEffect && vulnerability.isHeldBy(holder) && fits(vulnerability)) {
                    double effect = effect(vulnerability, target, bestEffect);
                    if (effect > bestEffect && arsenals.isUsable(vulnerability, holder)) {
                        best = vulnerability;
                        bestEffect = effect;
                    }
                }
            }
        }
        return best;
    }

    /** Potency times exposure; 0 where too few of the target's systems are open, or where it cannot exceed the least. */
    private double effect(Vulnerability vulnerability, State target, double least) {
        double share = target.platformShare(vulnerability.platform());
        if (share * arsenals.mostExposed(vulnerability) <= parameters.usableShare()
                || vulnerability.potency() * arsenals.mostExposed(vulnerability, target) <= least) {
            return 0;
        }
        double exposure = arsenals.exposure(vulnerability, target);
        return share * exposure > parameters.usableShare() ? vulnerability.potency() * exposure : 0;
    }

    /** What kind of tool an exploit is in the hands of a state. */
    public static Tool toolOf(Holding holding) {
        Vulnerability vulnerability = holding.vulnerability();
        if (!vulnerability.isUndisclosed()) {
            return Tool.N_DAY;
        }
        return holding.isOwnBackdoor() ? Tool.BACKDOOR : Tool.ZERO_DAY;
    }
}
