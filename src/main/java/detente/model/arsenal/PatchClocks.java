package detente.model.arsenal;

import detente.model.state.State;

/** The patch clocks of all states at the end of a step, for all patches that come out in it. */
final class PatchClocks {
    private final double[] clocks;
    private final double[] speeds;

    /** @param speeds how many times as fast as is ordinary each state patches in the step */
    PatchClocks(State[] states, double[] speeds) {
        this.speeds = speeds.clone();
        clocks = new double[states.length];
        for (int i = 0; i < clocks.length; i++) {
            clocks[i] = states[i].patchClock();
        }
    }

    /** Years of ordinary patching that a state had done so many years before the end of the step. */
    double before(double years, int state) {
        return clocks[state] - speeds[state] * years;
    }
}
