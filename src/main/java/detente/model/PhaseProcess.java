package detente.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** What MASON steps: the process of one phase. */
record PhaseProcess(Runnable process) implements Steppable {
    @Override
    public void step(SimState state) {
        process.run();
    }
}
