package detente.model;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.history.Activation;
import detente.model.history.Column;
import detente.model.history.DoneWithout;
import detente.model.history.Prevented;
import detente.model.history.SpillOver;
import detente.model.history.Transfer;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.operation.Sector;
import detente.model.operation.Tool;
import detente.model.state.Bloc;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Strategy;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;

/** What must hold after every step, whatever the parameters. */
final class Invariants {
    private static final List<Column> SHARES = List.of(
            Column.TRUST,
            Column.PEACE_SHARE,
            Column.PEACE_STRICT_SHARE,
            Column.CONFLICT_SHARE,
            Column.WAR_SHARE,
            Column.POSITION,
            Column.TREATY_IN_FORCE);

    private final Probe probe;
    private final Map<Long, Vulnerability> seen = new LinkedHashMap<>();
    private int operationsSeen;
    private int transfersSeen;
    private int spillOversSeen;
    private int activationsSeen;
    private int preventedSeen;
    private int doneWithoutSeen;
    private double harmLogged;
    private double entrants;
    private double consultations;

    Invariants(Probe probe) {
        this.probe = probe;
    }

    void check() {
        checkArsenals();
        probe.world().states().forEach(Invariants::checkState);
        probe.world().dyads().forEach(Invariants::checkDyad);
        checkColumns();
        checkNewTransfers();
        checkNewOperations();
        checkNewSpillOvers();
        checkNewActivations();
        checkNewPrevented();
        checkNewDoneWithout();
    }

    private void checkArsenals() {
        Arsenals arsenals = probe.arsenals();
        assertThat(arsenals.created())
                .as("created = live + dead")
                .isEqualTo(arsenals.live().size() + arsenals.dead());
        int held = 0;
        int holdings = 0;
        for (Vulnerability flaw : arsenals.live()) {
            seen.put(flaw.key(), flaw);
            held += flaw.isUndisclosed() && !flaw.holders().isEmpty() ? 1 : 0;
            holdings += heldBy(flaw);
            checkHolders(flaw);
        }
        assertThat(arsenals.heldUndisclosed()).as("undisclosed flaws held").isEqualTo(held);
        checkOverlap();
        int listed = 0;
        for (State state : probe.world().states()) {
            listed += checkList(state, arsenals.undisclosedOf(state.index()), true);
            listed += checkList(state, arsenals.disclosedOf(state.index()), false);
        }
        assertThat(listed).as("every holding is in one list").isEqualTo(holdings);
    }

    /** Of an exploit that a state holds, how many others hold it, counted anew. */
    private void checkOverlap() {
        int holdings = 0;
        int within = 0;
        int between = 0;
        for (Vulnerability flaw : probe.arsenals().live()) {
            for (Holding one : flaw.isUndisclosed() ? flaw.holders() : List.<Holding>of()) {
                holdings++;
                for (Holding other : flaw.holders()) {
                    boolean allied = areOfOneBloc(one.state(), other.state());
                    within += one.state() != other.state() && allied ? 1 : 0;
                    between += one.state() != other.state() && !allied ? 1 : 0;
                }
            }
        }
        assertThat(at(Column.OVERLAP_WITHIN_BLOCS) * holdings).as("in a bloc").isCloseTo(within, within());
        assertThat(at(Column.OVERLAP_BETWEEN_BLOCS) * holdings).as("outside it").isCloseTo(between, within());
    }

    private boolean areOfOneBloc(int one, int other) {
        Bloc bloc = probe.world().state(one).traits().bloc();
        return bloc != Bloc.NONE && bloc == probe.world().state(other).traits().bloc();
    }

    private int heldBy(Vulnerability flaw) {
        return (int) probe.world().states().stream()
                .filter(state -> flaw.isHeldBy(state.index()))
                .count();
    }

    private void checkHolders(Vulnerability flaw) {
        Set<Integer> holders = new LinkedHashSet<>();
        for (Holding holding : flaw.holders()) {
            assertThat(holders.add(holding.state())).as("one holding a state").isTrue();
            assertThat(holding.vulnerability()).isSameAs(flaw);
            assertThat(holding.origin()).isNotNull();
            assertThat(holding.acquired()).isLessThanOrEqualTo(probe.time() + 1e-9);
        }
        assertThat(flaw.potency()).isBetween(0.0, 1.0);
        for (int i = probe.lastStep() % 8; i < probe.world().states().size(); i += 8) {
            assertThat(probe.arsenals().exposure(flaw, probe.world().state(i))).isBetween(0.0, 1.0);
        }
    }

    private static int checkList(State state, List<Holding> list, boolean undisclosed) {
        double potency = 1;
        for (Holding holding : list) {
            assertThat(holding.state()).isEqualTo(state.index());
            assertThat(holding.vulnerability().isUndisclosed()).isEqualTo(undisclosed);
            assertThat(holding.vulnerability().holders().contains(holding) || holding.origin() == Origin.N_DAY)
                    .as("listed, or made of a patch")
                    .isTrue();
            assertThat(holding.vulnerability().isHeldBy(state.index())).isTrue();
            assertThat(holding.vulnerability().potency())
                    .as("most potent first")
                    .isLessThanOrEqualTo(potency);
            potency = holding.vulnerability().potency();
        }
        return list.size();
    }

    private static void checkState(State state) {
        assertThat(state.capability()).isPositive().isFinite();
        assertThat(state.trust()).as("trust").isBetween(0.0, 1.0);
        assertThat(state.resilience()).as("resilience").isBetween(0.0, 1.0);
        assertThat(state.expectedNaming()).isBetween(0.0, 1.0);
        assertThat(state.expectedAnswer()).isBetween(0.0, 1.0);
        assertThat(state.harm()).isNotNegative().isFinite();
        assertThat(state.reputation()).isNotNegative().isFinite();
    }

    /** A state keeps its strategy, but for DEFENSIVE ones that enter. */
    private static boolean hasEntered(State state) {
        boolean changed = state.strategy() != state.traits().strategy();
        if (changed) {
            assertThat(state.traits().strategy()).isEqualTo(Strategy.DEFENSIVE);
            assertThat(state.strategy()).isEqualTo(Strategy.RETALIATORY);
        }
        return changed;
    }

    private static void checkDyad(Dyad dyad) {
        assertThat(dyad.rung()).isBetween(0, Dyad.WAR_RUNG);
        assertThat(dyad.grievance()).isNotNegative().isFinite();
        assertThat(dyad.profiledShare()).isBetween(0.0, 1.0);
        assertThat(dyad.hostility()).isNotNegative().isFinite();
        assertThat(dyad.hostilityNow()).isNotNegative().isFinite();
        assertThat(dyad.hostilityNow() == 0).as("never hostile, in no campaign").isEqualTo(dyad.hostility() == 0);
        assertThat(dyad.from().isAlly(dyad.to().index()))
                .as("rivals are no allies")
                .isFalse();
    }

    private void checkColumns() {
        for (Column column : Column.values()) {
            assertThat(at(column)).as(column.name()).isNotNegative().isFinite();
        }
        for (Column column : SHARES) {
            assertThat(at(column)).as(column.name()).isBetween(0.0, 1.0);
        }
        if (!probe.world().pairs().isEmpty()) {
            double all = at(Column.PEACE_SHARE) + at(Column.CONFLICT_SHARE) + at(Column.WAR_SHARE);
            assertThat(all).as("every pair is in one regime").isCloseTo(1, within());
        }
        consultations += at(Column.CONSULTATIONS) - at(Column.CONSULTATIONS_SETTLED) - at(Column.NAMINGS_CLARIFIED);
        assertThat(consultations)
                .as("a consultation settles, clarifies or fails")
                .isNotNegative();
        entrants += at(Column.ENTRANTS);
        assertThat(probe.world().states().stream()
                        .filter(Invariants::hasEntered)
                        .count())
                .as("who entered")
                .isEqualTo((long) entrants);
        assertThat(at(Column.PEACE_STRICT_SHARE)).isLessThanOrEqualTo(at(Column.PEACE_SHARE));
        assertThat(at(Column.ARSENAL_TOTAL) + at(Column.BACKDOORS))
                .isEqualTo(probe.world().states().stream()
                        .mapToInt(state ->
                                probe.arsenals().undisclosedOf(state.index()).size())
                        .sum());
    }

    private void checkNewTransfers() {
        List<Transfer> transfers = probe.history().transfers();
        int finds = 0;
        for (; transfersSeen < transfers.size(); transfersSeen++) {
            Transfer transfer = transfers.get(transfersSeen);
            if (transfer.channel() != Origin.MARKET) { // a broker may be at home where its buyer is
                assertThat(transfer.from()).as("nobody gives to itself").isNotEqualTo(transfer.to());
            }
            Vulnerability flaw = seen.get(transfer.exploit());
            if (flaw != null && !flaw.holders().isEmpty()) {
                assertThat(flaw.isHeldBy(transfer.to())).as("%s", transfer).isTrue();
            }
            if (flaw != null && transfer.channel() != Origin.N_DAY) {
                assertThat(flaw.vendorKnewAt())
                        .as("only undisclosed exploits spread otherwise than as n-days: %s", transfer)
                        .isGreaterThan(transfer.time() - 1.0 / probe.history().stepsPerYear());
            }
            boolean isNew =
                    probe.lastStep() > 0 || transfer.time() > -probe.history().burnInYears();
            finds += isNew && transfer.channel() == Origin.FOUND ? 1 : 0;
        }
        if (probe.lastStep() > 0) {
            assertThat(at(Column.DISCOVERIES)).as("finds").isEqualTo(finds);
        }
    }

    private void checkNewOperations() {
        List<Operation> operations = probe.history().operations();
        for (; operationsSeen < operations.size(); operationsSeen++) {
            checkOperation(operations.get(operationsSeen));
            harmLogged += operations.get(operationsSeen).harm();
        }
        double suffered =
                probe.world().states().stream().mapToDouble(State::harm).sum();
        assertThat(suffered).as("harm suffered = harm logged").isCloseTo(harmLogged, within());
    }

    private void checkOperation(Operation operation) {
        Dyad dyad = probe.world().dyad(operation.initiator(), operation.target());
        assertThat(dyad).as("between rivals: %s", operation).isNotNull();
        assertThat(operation.initiator()).isNotEqualTo(operation.target());
        assertThat(operation.severity()).isBetween(0.0, 10.0);
        assertThat(operation.harm()).isNotNegative();
        assertThat(operation.trustLoss()).isBetween(0.0, 1.0);
        assertThat(operation.spillOver()).isNotNegative();
        assertThat(operation.spillOver() == 0
                        || (operation.isSuccess() && operation.type().isSabotage()))
                .as("only successful sabotage spreads: %s", operation)
                .isTrue();
        assertThat(operation.tool() == Tool.COMMODITY).isEqualTo(operation.origin() == null);
        if (operation.isAttributed()) {
            assertThat(operation.isDetected()).isTrue();
            assertThat(operation.delay()).isNotNegative();
            assertThat(probe.world().dyad(operation.target(), operation.attributedTo()))
                    .as("the accused is a rival of the target")
                    .isNotNull();
        } else {
            assertThat(operation.delay()).isNaN();
            assertThat(operation.isPublic() || operation.isAnsweredPolitically())
                    .isFalse();
        }
        assertThat(operation.isSuccess() || !operation.isConceded())
                .as("only a success is conceded to")
                .isTrue();
        if (operation.cause() == Cause.PREVENTION) {
            assertThat(operation.type()).isEqualTo(OperationType.DISRUPTION);
            assertThat(operation.sector()).isIn(Sector.GOVERNMENT, Sector.MILITARY);
        } else {
            assertThat(operation.isAtInnocent()).isFalse();
        }
        if (operation.cause() == Cause.BASE || operation.cause() == Cause.PREVENTION) {
            assertThat(operation.parent()).isNull();
        } else if (operation.cause() != Cause.DISPLACED) {
            assertThat(operation.parent()).isNotNull();
        }
    }

    private void checkNewSpillOvers() {
        List<SpillOver> spillOvers = probe.history().spillOvers();
        for (; spillOversSeen < spillOvers.size(); spillOversSeen++) {
            SpillOver spillOver = spillOvers.get(spillOversSeen);
            assertThat(spillOver.time()).isEqualTo(probe.time());
            double expected = 0;
            for (State state : probe.world().states()) {
                assertThat(spillOver.expectedOf(state.index())).isNotNegative();
                expected += spillOver.expectedOf(state.index());
            }
            assertThat(spillOver.expected()).as("what states may expect").isCloseTo(expected, within());
            if (spillOver.operation() != null) {
                assertThat(spillOver.expectedOf(spillOver.operation().target()))
                        .as("the target suffers nothing more")
                        .isZero();
                assertThat(spillOver.operation().spillOver()).isEqualTo(spillOver.harm());
            }
        }
    }

    private void checkNewActivations() {
        List<Activation> activations = probe.history().activations();
        for (; activationsSeen < activations.size(); activationsSeen++) {
            Activation activation = activations.get(activationsSeen);
            assertThat(activation.time()).isEqualTo(probe.time());
            assertThat(activation.until()).isGreaterThanOrEqualTo(Math.max(activation.time(), activation.before()));
            assertThat(activation.yearsWithin(-1e9, 1e9))
                    .as("no time is counted twice")
                    .isLessThanOrEqualTo(activation.until() - activation.time());
        }
    }

    private void checkNewPrevented() {
        List<Prevented> all = probe.history().prevented();
        for (; preventedSeen < all.size(); preventedSeen++) {
            assertThat(all.get(preventedSeen).time()).isEqualTo(probe.time());
            assertThat(all.get(preventedSeen).operations()).isNotNegative().isFinite();
        }
    }

    private void checkNewDoneWithout() {
        List<DoneWithout> all = probe.history().doneWithout();
        for (; doneWithoutSeen < all.size(); doneWithoutSeen++) {
            assertThat(all.get(doneWithoutSeen).time()).isEqualTo(probe.time());
            assertThat(all.get(doneWithoutSeen).platform())
                    .isBetween(0, probe.world().vendors().size() - 1);
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }

    private double at(Column column) {
        return probe.history().at(column, probe.lastStep());
    }
}
