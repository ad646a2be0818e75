package detente.model.conflict;

import detente.model.operation.Operation;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.Relations;
import detente.model.state.Strategy;
import detente.model.strategy.Learners;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;

/** Phase OPERATION: a Poisson count of base operations for each ordered dyad. */
public final class OperationProcess {
    private final double gain;
    private final double saturation;
    private final Relations relations;
    private final Dyad[] dyads;
    // What each dyad is, side by side: the loop over all of them is the innermost of a run.
    private final double[] hostility;
    private final int[] from;
    private final long[] names;
    private final Clock clock;
    private final Luck luck;
    private final Drives drives;
    private final Crises crises;
    private final Suppression suppression;
    private final Conduct conduct;
    private final Learners learners;
    private final double[] driveInStep;
    private final double[] stopped;

    /**
     * @param gain η, effect of grievance on the rate
     * @param saturation τ_sat, grievance at which that effect is half of what it would be unsaturated
     */
    public OperationProcess(
            double gain,
            double saturation,
            Stage stage,
            Drives drives,
            Crises crises,
            Suppression suppression,
            Conduct conduct,
            Learners learners) {
        this.gain = gain;
        this.saturation = saturation;
        this.dyads = stage.world().dyadArray();
        this.relations = stage.world().relations();
        this.hostility = relations.hostilities();
        this.from = Arrays.stream(dyads).mapToInt(dyad -> dyad.from().index()).toArray();
        this.names = Arrays.stream(dyads).mapToLong(Dyad::nameOf).toArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.drives = drives;
        this.crises = crises;
        this.suppression = suppression;
        this.conduct = conduct;
        this.learners = learners;
        this.driveInStep = new double[stage.world().states().size()];
        this.stopped = new double[driveInStep.length];
    }

    /** One step. */
    public void step() {
        drives.inStep(driveInStep);
        double[] hostilityNow = crises.raise(hostility);
        if (suppression.hasBegun()) {
            suppress(hostilityNow);
        }
        long arrivals = luck.baseOf(Purpose.ARRIVAL, clock.step());
        for (int i = 0; i < dyads.length; i++) {
            double motive = motive(i, hostilityNow);
            int count = luck.poisson(driveInStep[from[i]] * motive, arrivals, names[i]);
            for (int n = 0; n < count; n++) {
                act(dyads[i], luck.key(Purpose.OPERATION, names[i], clock.step(), n));
            }
        }
    }

    private double motive(int dyad, double[] hostilityNow) {
        return RateRules.motive(hostilityNow[dyad], gain, relations.grievance(dyad), saturation);
    }

    /** States whose means were struck act less; what may be expected not to happen is written down. */
    private void suppress(double[] hostilityNow) {
        for (int state = 0; state < stopped.length; state++) {
            stopped[state] = driveInStep[state] * suppression.stopped(state);
            driveInStep[state] -= stopped[state];
        }
        double prevented = 0;
        for (int i = 0; i < dyads.length; i++) {
            prevented += stopped[from[i]] == 0 ? 0 : stopped[from[i]] * motive(i, hostilityNow);
        }
        suppression.prevent(prevented);
    }

    private void act(Dyad dyad, long key) {
        boolean learns = dyad.from().strategy() == Strategy.ADAPTIVE;
        if (learns && !learners.acts(dyad.from(), key)) {
            return;
        }
        Operation operation = conduct.begin(key, dyad);
        if (learns && operation != null) {
            learners.remember(operation);
        }
    }
}
