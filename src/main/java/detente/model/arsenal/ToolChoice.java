package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import detente.model.operation.OperationType;
import detente.model.operation.StakesRules;
import detente.model.operation.Tool;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which exploit a state spends on a target, if any (model section 7.5). */
public final class ToolChoice {
    private final ArsenalParameters parameters;
    private final Clock clock;
    private final Luck luck;
    private final Arsenals arsenals;
    private final double[][] thresholds;
    private final double[][] patience;

    /** @param occasions for each state the operations in a year that it has use for, at rest and without policies */
    public ToolChoice(
            ArsenalParameters parameters,
            LifeCycleParameters life,
            double[] occasions,
            World world,
            Clock clock,
            Luck luck,
            Arsenals arsenals) {
        this.parameters = parameters;
        this.clock = clock;
        this.luck = luck;
        this.arsenals = arsenals;
        double lossRate = life.publicationRate() + life.churnRate();
        this.thresholds = new double[world.states().size()][OperationType.values().length];
        this.patience = new double[thresholds.length][OperationType.values().length];
        for (OperationType type : OperationType.values()) {
            double stealth = 1 - life.burn().of(type);
            for (int i = 0; i < occasions.length; i++) {
                thresholds[i][type.ordinal()] = occasions[i] == 0
                        ? 0
                        : ZeroDayRules.threshold(
                                ZeroDayRules.persistence(lossRate, occasions[i]),
                                stealth,
                                ZeroDayRules.discount(parameters.discountRate(), occasions[i]));
                patience[i][type.ordinal()] = StakesRules.chanceBelow(thresholds[i][type.ordinal()]);
            }
        }
    }

    /** Stakes from which a state spends a zero-day on an operation of a type. */
    public double threshold(int state, OperationType type) {
        return thresholds[state][type.ordinal()];
    }

    /**
     * The exploit chosen: a backdoor of the state's own first, then the most potent zero-day if the stakes reach the
     * threshold, then, with a certain chance, the best n-day; null for none.
     *
     * @param stakes share of operations with lower stakes
     * @param operation key of the operation
     */
    public @Nullable Holding choose(State initiator, State target, OperationType type, double stakes, long operation) {
        Holding backdoor = initiator.traits().mandate() ? backdoor(initiator, target) : null;
        if (backdoor != null) {
            return backdoor;
        }
        Holding zeroDay = zeroDay(initiator, target);
        if (zeroDay != null && stakes >= patience[initiator.index()][type.ordinal()]) {
            return zeroDay;
        }
        return luck.happens(parameters.nDayUse(), Purpose.TOOL, operation) ? bestNDay(initiator, target) : null;
    }

    /** The first usable backdoor of the state's own. */
    private @Nullable Holding backdoor(State initiator, State target) {
        for (Holding holding : arsenals.undisclosedOf(initiator.index())) {
            if (isOwnBackdoor(holding) && isUsable(holding, target)) {
                return holding;
            }
        }
        return null;
    }

    /** The most potent usable zero-day. */
    private @Nullable Holding zeroDay(State initiator, State target) {
        List<Holding> mostPotentFirst = arsenals.undisclosedOf(initiator.index());
        for (int n = 0; n < mostPotentFirst.size(); n++) {
            Holding holding = mostPotentFirst.get(n);
            if (isUsable(holding, target) && !isOwnBackdoor(holding)) {
                return holding;
            }
        }
        return null;
    }

    private static boolean isOwnBackdoor(Holding holding) {
        return holding.vulnerability().mandatedBy() == holding.state();
    }

    private boolean isUsable(Holding holding, State target) {
        Vulnerability vulnerability = holding.vulnerability();
        return holding.usableAt() <= clock.time()
                && target.platformShare(vulnerability.platform()) * vulnerability.exposureFactor(target.index())
                        > parameters.usableShare();
    }

    /** The usable n-day exploit with the largest product of potency and exposure. */
    private @Nullable Holding bestNDay(State initiator, State target) {
        Shelf shelf = arsenals.disclosedShelf(initiator.index());
        Holding best = null;
        double bestEffect = 0;
        for (int n = 0; n < shelf.size(); n++) {
            if (shelf.promise(n) > bestEffect) {
                Holding holding = shelf.get(n);
                Vulnerability vulnerability = holding.vulnerability();
                shelf.promise(n, vulnerability.potency() * vulnerability.exposureBound());
                if (shelf.promise(n) > bestEffect && holding.usableAt() <= clock.time()) {
                    double effect = effect(holding, target);
                    best = effect > bestEffect ? holding : best;
                    bestEffect = StrictMath.max(effect, bestEffect);
                }
            }
        }
        return best;
    }

    /** Potency times exposure; 0 where too few of the target's systems are open. */
    private double effect(Holding holding, State target) {
        Vulnerability vulnerability = holding.vulnerability();
        double share = target.platformShare(vulnerability.platform());
        if (share * vulnerability.exposureBound() <= parameters.usableShare()) {
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
        return isOwnBackdoor(holding) ? Tool.BACKDOOR : Tool.ZERO_DAY;
    }
}
