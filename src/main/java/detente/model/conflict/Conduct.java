package detente.model.conflict;

import detente.model.arsenal.ToolChoice;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.operation.Tool;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.random.Luck;
import detente.random.Purpose;
import org.jspecify.annotations.Nullable;

/** How one operation is carried out: type, sector, stakes, treaty, foothold, tool, drop; then its {@link Aftermath}. */
public final class Conduct {
    private final int mostOperations;
    private final TargetChoice targets;
    private final SeverityNoise noise;
    private final Restraint restraint;
    private final ToolChoice tools;
    private final Aftermath aftermath;
    private final Clock clock;
    private final Luck luck;
    private final History history;

    /** @param mostOperations a run with more operations has run away and fails */
    public Conduct(
            int mostOperations,
            TargetChoice targets,
            SeverityNoise noise,
            Restraint restraint,
            ToolChoice tools,
            Aftermath aftermath,
            Stage stage,
            History history) {
        this.mostOperations = mostOperations;
        this.targets = targets;
        this.noise = noise;
        this.restraint = restraint;
        this.tools = tools;
        this.aftermath = aftermath;
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.history = history;
    }

    /** The type of an operation, drawn by mix, rung, repertoire and strategy. */
    public OperationType chooseType(long key, Dyad dyad) {
        return targets.type(key, dyad);
    }

    /** A state acts of its own accord: what its dyad keeps goes on, whatever becomes of the operation. */
    @Nullable
    Operation begin(long key, Dyad dyad) {
        noise.advance(key, dyad);
        return carryOut(key, dyad, targets.baseType(key, dyad), Cause.BASE, null);
    }

    /**
     * Carries an operation out.
     *
     * @param key its identity
     * @param parent the operation that it answers, or null
     * @return what happened; null when nothing did, because of a treaty or its sanction, or for want of a tool
     */
    public @Nullable Operation carryOut(
            long key, Dyad dyad, OperationType type, Cause cause, @Nullable Operation parent) {
        Sector sector = targets.sector(key, type, dyad);
        if (cause == Cause.BASE && restraint.isPunished(key, dyad.from(), type, sector)) {
            return null;
        }
        double stakes = luck.uniform(Purpose.STAKES, key);
        if (restraint.complies(stakes, dyad, type, sector)) {
            history.comply(dyad.from().index());
            return restraint.isDisplaced(key) ? displace(key, stakes, dyad, type, parent) : null;
        }
        return go(key, stakes, dyad, targets.withFoothold(key, dyad, type), sector, cause, parent);
    }

    /** A private actor of a state strikes with a commodity tool; no treaty binds it and it needs nothing else. */
    public Operation strikePrivately(long key, Dyad dyad, Operation parent) {
        OperationType type = OperationType.DISRUPTION;
        Sector sector = targets.sector(key, type, dyad);
        return conclude(key, dyad, type, sector, Cause.PRIVATE, parent, null);
    }

    /**
     * A state strikes at the means of a rival before that strikes again. What a treaty holds back is not sought elsewhere,
     * for there it would prevent nothing.
     */
    public @Nullable Operation strikeFirst(long key, Dyad dyad) {
        OperationType type = OperationType.DISRUPTION;
        Sector sector = targets.sectorOfState(key);
        double stakes = luck.uniform(Purpose.STAKES, key);
        if (restraint.complies(stakes, dyad, type, sector)) {
            history.add(Column.OPERATIONS_COMPLIED, 1);
            return null;
        }
        return go(key, stakes, dyad, type, sector, Cause.PREVENTION, null);
    }

    /** The same stakes are sought elsewhere or otherwise. */
    private @Nullable Operation displace(
            long key, double stakes, Dyad dyad, OperationType type, @Nullable Operation parent) {
        long newKey = luck.key(Purpose.DISPLACEMENT, key, 2, 0);
        Dyad outside = restraint.outsider(dyad, key);
        if (outside != null) {
            Sector sector = targets.sector(newKey, type, outside);
            OperationType possible = targets.withFoothold(newKey, outside, type);
            return go(newKey, stakes, outside, possible, sector, Cause.DISPLACED, parent);
        }
        Sector sector = targets.sector(newKey, OperationType.ESPIONAGE, dyad);
        if (restraint.bansEspionage(sector)) {
            return null;
        }
        return go(newKey, stakes, dyad, OperationType.ESPIONAGE, sector, Cause.DISPLACED, parent);
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
        if (exploit == null && tools.drops(type, key)) {
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
        noise.give(operation, dyad);
        operation.strike(sector, targets.theme(key, type));
        if (exploit != null) {
            Tool tool = ToolChoice.toolOf(exploit);
            Vulnerability vulnerability = exploit.vulnerability();
            operation.use(
                    tool,
                    vulnerability.key(),
                    exploit.origin(),
                    vulnerability.lossOf(dyad.to().index()));
            if (vulnerability.hasLeaked()) {
                operation.useLeaked();
            }
        }
        history.append(operation);
        if (history.operationCount() > mostOperations) {
            throw new IllegalStateException("runaway escalation: more than " + mostOperations + " operations by year "
                    + clock.time() + " (conflict.mostOperations)");
        }
        aftermath.follow(operation, dyad, exploit == null ? null : exploit.vulnerability());
        return operation;
    }
}
