package detente.model.conflict;

import detente.model.history.History;
import detente.model.history.Prevented;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import java.util.Arrays;

/** How far the means of states that were struck are down: what they begin of their own accord is less until they are back. */
public final class Suppression {
    private final double atFirst;
    private final double recovery;
    private final Clock clock;
    private final History history;
    /** For each state, the time of the latest successful strike at its means; minus infinity where there was none. */
    private final double[] since;

    private boolean begun;

    /**
     * @param effect ε, share of base operations that a strike stops at first
     * @param recovery h, in years
     */
    public Suppression(double effect, double recovery, Stage stage, History history) {
        this.recovery = recovery;
        this.clock = stage.clock();
        this.atFirst = RateRules.stoppedAtFirst(effect, recovery, clock.stepYears());
        this.history = history;
        this.since = new double[stage.world().states().size()];
        Arrays.fill(since, Double.NEGATIVE_INFINITY);
    }

    /** A strike at the means of a state succeeds. */
    public void begin(int state) {
        since[state] = clock.time();
        begun = true;
    }

    /** Whether any state was struck so far. */
    boolean hasBegun() {
        return begun;
    }

    /** So many base operations do not happen in this step, as far as may be expected. */
    void prevent(double operations) {
        history.append(new Prevented(clock.time(), operations));
    }

    /** Share of its base operations in this step that a state cannot carry out, 0 to 1. */
    double stopped(int state) {
        return since[state] == Double.NEGATIVE_INFINITY
                ? 0
                : RateRules.stopped(atFirst, recovery, clock.time() - since[state]);
    }
}
