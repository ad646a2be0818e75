package detente.model;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Vulnerability;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import detente.model.state.World;

/** A run that a test walks through step by step, looking at what {@link History} does not keep. */
public final class Probe {
    private final ConflictModel model;

    public Probe(Scenario scenario, long worldSeed, long runSeed) {
        model = new ConflictModel(scenario, worldSeed, runSeed);
        model.start();
    }

    /** One step; false when none was left. */
    public boolean step() {
        if (!model.isUnfinished()) {
            return false;
        }
        model.schedule.step(model);
        return true;
    }

    /** All steps that are left. */
    public History finish() {
        while (step()) {
            // the step is all there is to do
        }
        return model.history();
    }

    /** A flaw that nobody knew comes into the hands of a state, usable at once. */
    public Vulnerability arm(int state, long key) {
        Vulnerability flaw = arsenals().createFlaw(key, time());
        arsenals().give(flaw, state, time(), Origin.FOUND, Transfer.NOBODY);
        return flaw;
    }

    public Arsenals arsenals() {
        return model.arsenals();
    }

    /** What an adaptive state thinks an operation is worth. */
    public double valueOfActing(int state) {
        return model.learners().valueOfActing(state);
    }

    public World world() {
        return model.world();
    }

    public History history() {
        return model.history();
    }

    /** Number of the step that was taken last. */
    public int lastStep() {
        return model.clock().step();
    }

    /** Time of the step that was taken last. */
    public double time() {
        return model.clock().time();
    }
}
