package detente.model.regime;

import detente.model.arsenal.Arsenals;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.operation.OperationParameters;
import detente.model.policy.Stage;
import detente.model.policy.TreatyLedger;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.Relations;
import detente.model.state.State;
import detente.model.state.World;

/** Phase OBSERVATION: writes one row of state down; it changes nothing. */
public final class ObservationProcess {
    private final double logOfWar;
    private final World world;
    private final State[] states;
    private final Clock clock;
    private final Arsenals arsenals;
    private final TreatyLedger treaty;
    private final History history;
    private final Relations relations;
    private final RegimeWatch watch;
    private final double[] burdens;
    /** Sums of the burdens up to each, as far as this year has gone: those after it are added anew. */
    private final double[] burdensThrough;

    private double burden;
    private int seen;
    private int changesSeen = -1;
    private int arsenalTotal;
    private int largestArsenal;

    public ObservationProcess(
            OperationParameters parameters, Stage stage, Arsenals arsenals, TreatyLedger treaty, History history) {
        this.world = stage.world();
        this.logOfWar = RegimeRules.logOfWar(world.meanVulnerability(), parameters.harmGrowth());
        this.states = world.stateArray();
        this.clock = stage.clock();
        this.arsenals = arsenals;
        this.treaty = treaty;
        this.history = history;
        this.relations = world.relations();
        this.watch = new RegimeWatch(world, parameters.warSeverity(), clock.stepsPerYear());
        this.burdens = new double[clock.stepsPerYear()];
        this.burdensThrough = new double[burdens.length];
    }

    /** One step. */
    public void step() {
        watchOperations();
        observeArsenals();
        observeMinds();
        observeRegimes();
        history.put(Column.TREATY_IN_FORCE, treaty.isInForce() ? 1 : 0);
    }

    private void watchOperations() {
        double ofThisStep = 0;
        for (; seen < history.operationCount(); seen++) {
            Operation operation = history.operation(seen);
            Dyad dyad = world.dyad(operation.initiator(), operation.target());
            if (dyad != null) {
                watch.see(operation, dyad.index() / 2, clock.step());
            }
            ofThisStep += operation.harm() + operation.trustLoss();
        }
        int slot = clock.step() % burdens.length;
        burdens[slot] = ofThisStep;
        burdensThrough[slot] = (slot == 0 ? 0 : burdensThrough[slot - 1]) + ofThisStep;
        burden = burdensThrough[slot];
        for (int n = slot + 1; n < burdens.length; n++) {
            burden += burdens[n];
        }
    }

    private void observeArsenals() {
        if (arsenals.changes() != changesSeen) {
            changesSeen = arsenals.changes();
            countArsenals();
        }
        history.put(Column.ARSENAL_TOTAL, arsenalTotal);
        history.put(Column.ARSENAL_LARGEST, largestArsenal);
        history.put(Column.BACKDOORS, arsenals.ownBackdoors());
        int held = arsenals.heldUndisclosed();
        history.put(Column.ARSENAL_OVERLAP, held == 0 ? 0 : (arsenalTotal + arsenals.ownBackdoors()) / (double) held);
        history.put(Column.OVERLAP_WITHIN_BLOCS, arsenals.overlap().withinBlocs());
        history.put(Column.OVERLAP_BETWEEN_BLOCS, arsenals.overlap().betweenBlocs());
    }

    private void countArsenals() {
        arsenalTotal = 0;
        largestArsenal = 0;
        for (int state = 0; state < states.length; state++) {
            int held = arsenals.heldBy(state);
            history.putArsenal(state, held);
            arsenalTotal += held;
            largestArsenal = StrictMath.max(largestArsenal, held);
        }
    }

    private void observeMinds() {
        double trust = 0;
        for (State state : states) {
            trust += state.trust();
        }
        history.put(Column.TRUST, trust / world.states().size());
        int dyads = relations.dyads();
        history.put(Column.GRIEVANCE, dyads == 0 ? 0 : relations.totalGrievance() / dyads);
        history.put(Column.HIGHEST_RUNG, relations.highestRung());
    }

    private void observeRegimes() {
        int peace = 0;
        int war = 0;
        int quiet = 0;
        for (int pair = 0; pair < watch.pairs(); pair++) {
            Regime regime = watch.regime(pair, clock.step());
            peace += regime == Regime.PEACE ? 1 : 0;
            war += regime == Regime.WAR ? 1 : 0;
            quiet += regime == Regime.PEACE && !watch.hasEspionage(pair, clock.step()) ? 1 : 0;
        }
        double all = StrictMath.max(1, watch.pairs());
        history.put(Column.PEACE_SHARE, peace / all);
        history.put(Column.PEACE_STRICT_SHARE, quiet / all);
        history.put(Column.WAR_SHARE, war / all);
        history.put(Column.CONFLICT_SHARE, (watch.pairs() - peace - war) / all);
        history.put(Column.POSITION, RegimeRules.position(burden / all, logOfWar));
    }
}
