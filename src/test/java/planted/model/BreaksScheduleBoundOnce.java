package planted.model;

import sim.engine.SimState;
import sim.engine.Steppable;

class BreaksScheduleBoundOnce {
    static class Steps implements Steppable {
        @Override
        public void step(SimState state) {}
    }
}
