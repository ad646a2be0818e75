package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import detente.model.operation.OperationType;
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
        for (OperationType type : OperationType.values()) {
            double stealth = 1 - life.burn().of(type);
            for (int i = 0; i < occasions.length; i++) {
                thresholds[i][type.ordinal()] = occasions[i] == 0
                        ? 0
                        : ZeroDayRules.threshold(
                                ZeroDayRules.persistence(lossRate, occasions[i]),
                                stealth,
                                ZeroDayRules.discount(parameters.discountRate(), occasions[i]));
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
     * @param stakes x, of law Exp(1)
     * @param operation key of the operation
     */
    public @Nullable Holding choose(State initiator, State target, OperationType type, double stakes, long operation) {
        Holding backdoor = null;
        Holding zeroDay = null;
        List<Holding> arsenal = arsenals.undisclosedOf(initiator.index());
        for (int n = 0; n < arsenal.size(); n++) {
            Holding holding = arsenal.get(n);
            if (holding.usableAt() <= clock.time() && isUsable(holding.vulnerability(), target)) {
                if (holding.vulnerability().mandatedBy() == initiator.index()) {
                    backdoor = morePotent(holding, backdoor);
                } else {
                    zeroDay = morePotent(holding, zeroDay);
                }
            }
        }
        if (backdoor != null) {
            return backdoor;
        } else if (zeroDay != null && stakes >= thresholds[initiator.index()][type.ordinal()]) {
            return zeroDay;
        }
        return luck.happens(parameters.nDayUse(), Purpose.TOOL, operation) ? bestNDay(initiator, target) : null;
    }

    private boolean isUsable(Vulnerability vulnerability, State target) {
        return target.platformShare(vulnerability.platform()) * vulnerability.exposureFactor(target.index())
                > parameters.usableShare();
    }

    private static Holding morePotent(Holding one, @Nullable Holding other) {
        return other == null
                        || one.vulnerability().potency() > other.vulnerability().potency()
                ? one
                : other;
    }

    /** The n-day exploit with the largest product of potency and exposure. */
    private @Nullable Holding bestNDay(State initiator, State target) {
        Holding best = null;
        double bestEffect = 0;
        List<Holding> arsenal = arsenals.disclosedOf(initiator.index());
        for (int n = 0; n < arsenal.size(); n++) {
            Holding holding = arsenal.get(n);
            Vulnerability vulnerability = holding.vulnerability();
            double share = target.platformShare(vulnerability.platform());
            if (holding.usableAt() <= clock.time()
                    && share > parameters.usableShare()
                    && vulnerability.potency() > bestEffect) {
                double exposure = arsenals.exposure(vulnerability, target);
                if (share * exposure > parameters.usableShare() && vulnerability.potency() * exposure > bestEffect) {
                    best = holding;
                    bestEffect = vulnerability.potency() * exposure;
                }
            }
        }
        return best;
    }

    /** What kind of tool an exploit is in the hands of a state. */
    public static Tool toolOf(Holding holding) {
        Vulnerability vulnerability = holding.vulnerability();
        if (!vulnerability.isUndisclosed()) {
            return Tool.N_DAY;
        }
        return vulnerability.mandatedBy() == holding.state() ? Tool.BACKDOOR : Tool.ZERO_DAY;
    }
}
