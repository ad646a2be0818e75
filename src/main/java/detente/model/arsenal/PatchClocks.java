package detente.model.arsenal;

import detente.model.state.State;

/** The patch clocks of all states at the end of a step, for all patches that come out in it. */
final class PatchClocks {
    /** The clock and the speed of each in turn: they are asked for together. */
    private final double[] clocksAndSpeeds;

    /** @param speeds how many times as fast as is ordinary each state patches in the step */
    PatchClocks(State[] states, double[] speeds) {
        clocksAndSpeeds = new double[2 * states.length];
        for (int i = 0; i < states.length; i++) {
            clocksAndSpeeds[2 * i] = states[i].patchClock();
            clocksAndSpeeds[2 * i + 1] = speeds[i];
        }
    }

    /** Years of ordinary patching that a state had done so many years before the end of the step. */
    double before(double years, int state) {
        return clocksAndSpeeds[2 * state] - clocksAndSpeeds[2 * state + 1] * years;
    }
}
