package detente.model.conflict;

import detente.model.arsenal.ArsenalParameters;
import detente.model.arsenal.Arsenals;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.MandateParameters;
import detente.model.arsenal.ToolChoice;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.arsenal.Weaponisation;
import detente.model.attribution.AttributionParameters;
import detente.model.attribution.Inquiries;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.information.InformationParameters;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationParameters;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.operation.Tool;
import detente.model.policy.RulesInForce;
import detente.model.policy.TreatyLedger;
import detente.model.proliferation.Proliferation;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * How one operation is carried out: type, sector, stakes, treaty, foothold, tool, drop; then its {@link Outcome}
 * (success, severity, harm) and its {@link Aftermath} (detection, capture, theft, burn, inquiry).
 */
public final class Conduct {
    private final OperationParameters parameters;
    private final ArsenalParameters arsenal;
    private final double[] dropChance;
    private final Clock clock;
    private final Luck luck;
    private final History history;
    private final int mostOperations;
    private final TargetChoice targets;
    private final Restraint restraint;
    private final ToolChoice tools;
    private final Outcome outcome;
    private final Aftermath aftermath;

    private Conduct(
            OperationParameters parameters,
            ArsenalParameters arsenal,
            int mostOperations,
            Clock clock,
            Luck luck,
            History history,
            TargetChoice targets,
            Restraint restraint,
            ToolChoice tools,
            Outcome outcome,
            Aftermath aftermath) {
        this.parameters = parameters;
        this.arsenal = arsenal;
        this.dropChance = arsenal.drop().toArray();
        this.mostOperations = mostOperations;
        this.clock = clock;
        this.luck = luck;
        this.history = history;
        this.targets = targets;
        this.restraint = restraint;
        this.tools = tools;
        this.outcome = outcome;
        this.aftermath = aftermath;
    }

    /** The conduct of operations in a run, bound to all that an operation touches. */
    public static Conduct of(
            ConflictParameters conflict,
            OperationParameters operations,
            ArsenalParameters arsenal,
            InformationParameters information,
            AttributionParameters attribution,
            LifeCycleParameters life,
            MandateParameters mandate,
            World world,
            Clock clock,
            Luck luck,
            History history,
            RulesInForce rules,
            TreatyLedger treaty,
            Arsenals arsenals,
            Weaponisation weaponisation,
            ToolChoice tools,
            Proliferation proliferation,
            Inquiries inquiries) {
        Aftermath aftermath = new Aftermath(
                operations,
                information,
                attribution,
                life,
                mandate.dataFactor(),
                conflict.estimateRate(),
                world,
                clock,
                luck,
                rules,
                arsenals,
                weaponisation,
                proliferation,
                inquiries);
        return new Conduct(
                operations,
                arsenal,
                conflict.mostOperations(),
                clock,
                luck,
                history,
                new TargetChoice(operations, luck),
                new Restraint(world, luck, rules, treaty),
                tools,
                new Outcome(operations, information, luck, rules, arsenals),
                aftermath);
    }

    /** The type of an operation, drawn by mix, rung and strategy. */
    public OperationType chooseType(long key, Dyad dyad) {
        return targets.type(key, dyad);
    }

    /**
     * Carries an operation out.
     *
     * @param key its identity
     * @param parent the operation that it answers, or null
     * @return what happened; null when nothing did, because of a treaty or for want of a tool
     */
    public @Nullable Operation carryOut(
            long key, Dyad dyad, OperationType type, Cause cause, @Nullable Operation parent) {
        Sector sector = targets.sector(key, type, dyad.to());
        double stakes = luck.uniform(Purpose.STAKES, key);
        if (restraint.complies(stakes, dyad, type, sector)) {
            history.add(Column.OPERATIONS_COMPLIED, 1);
            return restraint.isDisplaced(key) ? displace(key, stakes, dyad, type, parent) : null;
        }
        return go(key, stakes, dyad, withFoothold(key, dyad, type), sector, cause, parent);
    }

    /** A private actor of a state strikes with a commodity tool; no treaty binds it and it needs nothing else. */
    public Operation strikePrivately(long key, Dyad dyad, Operation parent) {
        OperationType type = OperationType.DISRUPTION;
        Sector sector = targets.sector(key, type, dyad.to());
        return conclude(key, dyad, type, sector, Cause.PRIVATE, parent, null);
    }

    /** The same stakes are sought elsewhere or otherwise. */
    private @Nullable Operation displace(
            long key, double stakes, Dyad dyad, OperationType type, @Nullable Operation parent) {
        long newKey = luck.key(Purpose.DISPLACEMENT, key, 2, 0);
        Dyad outside = restraint.outsider(dyad, key);
        if (outside != null) {
            Sector sector = targets.sector(newKey, type, outside.to());
            OperationType possible = withFoothold(newKey, outside, type);
            return go(newKey, stakes, outside, possible, sector, Cause.DISPLACED, parent);
        }
        Sector sector = targets.sector(newKey, OperationType.ESPIONAGE, dyad.to());
        if (restraint.bansEspionage(sector)) {
            return null;
        }
        return go(newKey, stakes, dyad, OperationType.ESPIONAGE, sector, Cause.DISPLACED, parent);
    }

    /** A degradation that needs a foothold and has none becomes espionage. */
    private OperationType withFoothold(long key, Dyad dyad, OperationType type) {
        boolean lacksIt = type == OperationType.DEGRADATION
                && luck.happens(parameters.footholdNeed(), Purpose.FOOTHOLD, key)
                && !dyad.hasFoothold(clock.time());
        return lacksIt ? OperationType.ESPIONAGE : type;
    }

    private @Nullable Operation go(
            long key,
            double stakes,
            Dyad dyad,
            OperationType type,
            Sector sector,
            Cause cause,
            @Nullable Operation parent) {
        Holding exploit = tools.choose(dyad.from(), dyad.to(), type, stakes, key);
        if (exploit == null && luck.happens(dropChance[type.ordinal()] * arsenal.substitution(), Purpose.DROP, key)) {
            history.add(Column.OPERATIONS_DROPPED, 1);
            return null;
        }
        return conclude(key, dyad, type, sector, cause, parent, exploit);
    }

    private Operation conclude(
            long key,
            Dyad dyad,
            OperationType type,
            Sector sector,
            Cause cause,
            @Nullable Operation parent,
            @Nullable Holding exploit) {
        Operation operation =
                new Operation(key, clock.time(), dyad.from().index(), dyad.to().index(), type, cause, parent);
        operation.strike(sector, targets.theme(key, type));
        if (exploit != null) {
            Tool tool = ToolChoice.toolOf(exploit);
            Vulnerability vulnerability = exploit.vulnerability();
            operation.use(tool, vulnerability.key(), exploit.origin(), isBoomerang(vulnerability, dyad.to()));
        }
        history.append(operation);
        if (history.operationCount() > mostOperations) {
            throw new IllegalStateException("runaway escalation: more than " + mostOperations + " operations by year "
                    + clock.time() + " (conflict.mostOperations)");
        }
        outcome.decide(operation, dyad, exploit == null ? null : exploit.vulnerability());
        aftermath.follow(operation, dyad, exploit);
        return operation;
    }

    /** Whether the target, or an ally of it, once held the exploit and lost it. */
    private static boolean isBoomerang(Vulnerability vulnerability, State target) {
        if (!vulnerability.wasLost()) {
            return false;
        }
        boolean lost = vulnerability.wasLostBy(target.index());
        for (int n = 0; n < target.allyCount() && !lost; n++) {
            lost = vulnerability.wasLostBy(target.ally(n));
        }
        return lost;
    }
}
