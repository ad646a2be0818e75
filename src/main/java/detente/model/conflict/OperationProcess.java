package detente.model.conflict;

import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Strategy;
import detente.model.strategy.Learners;
import detente.random.Luck;
import detente.random.Purpose;

/** Phase OPERATION: a Poisson count of base operations for each ordered dyad. */
public final class OperationProcess {
    private final double gain;
    private final double saturation;
    private final Dyad[] dyads;
    private final State[] states;
    private final Clock clock;
    private final Luck luck;
    private final Drives drives;
    private final Conduct conduct;
    private final Learners learners;
    private final double[] driveInStep;

    /**
     * @param gain η, effect of grievance on the rate
     * @param saturation τ_sat, grievance at which that effect is half of what it would be unsaturated
     */
    public OperationProcess(
            double gain, double saturation, Stage stage, Drives drives, Conduct conduct, Learners learners) {
        this.gain = gain;
        this.saturation = saturation;
        this.dyads = stage.world().dyadArray();
        this.states = stage.world().stateArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.drives = drives;
        this.conduct = conduct;
        this.learners = learners;
        this.driveInStep = new double[states.length];
    }

    /** One step. */
    public void step() {
        for (State state : states) {
            driveInStep[state.index()] = drives.driveNow(state) * clock.stepYears();
        }
        long arrivals = luck.baseOf(Purpose.ARRIVAL, clock.step());
        for (Dyad dyad : dyads) {
            double motive = RateRules.motive(dyad.hostility(), gain, dyad.grievance(), saturation);
            double mean = driveInStep[dyad.from().index()] * motive;
            int count = luck.poisson(mean, arrivals, dyad.nameOf());
            for (int n = 0; n < count; n++) {
                act(dyad, luck.key(Purpose.OPERATION, dyad.nameOf(), clock.step(), n));
            }
        }
    }

    private void act(Dyad dyad, long key) {
        boolean learns = dyad.from().strategy() == Strategy.ADAPTIVE;
        if (learns && !learners.acts(dyad.from(), key)) {
            return;
        }
        Operation operation = conduct.carryOut(key, dyad, conduct.chooseType(key, dyad), Cause.BASE, null);
        if (learns && operation != null) {
            learners.remember(operation);
        }
    }
}
