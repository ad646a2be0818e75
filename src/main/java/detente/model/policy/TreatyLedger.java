package detente.model.policy;

import detente.model.state.State;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is known of breaches of the treaty, and whether it still holds. */
public final class TreatyLedger {
    /** No clause of a treaty is in force. */
    static final int NO_TREATY = -1;

    /**
     * A breach that was traced to a member, rightly or not.
     *
     * @param accused the member
     * @param time when the inquiry ended
     */
    record Breach(State accused, double time) {}

    private final Deque<Breach> reported = new ArrayDeque<>();
    private final Deque<Breach> ofTheLastYear = new ArrayDeque<>();
    private int clause = NO_TREATY;
    private boolean inForce;
    private double since;

    /** A clause of the scenario is in force now; another clause than before is a new treaty. */
    void sign(int newClause, double time) {
        if (newClause != clause) {
            clause = newClause;
            inForce = newClause != NO_TREATY;
            since = time;
            reported.clear();
            ofTheLastYear.clear();
        }
    }

    /** Whether the treaty holds. */
    public boolean isInForce() {
        return inForce;
    }

    /** When the treaty was signed that was signed last. */
    public double since() {
        return since;
    }

    /** Whether the treaty holds and held already at an earlier time: what came before it was no breach. */
    public boolean heldAt(double time) {
        return inForce && time >= since;
    }

    /** A breach was traced to a member, rightly or not. */
    public void report(State accused, double time) {
        if (inForce) {
            reported.add(new Breach(accused, time));
        }
    }

    /** Takes up what was reported in this step, with sanctions for some years. */
    void punish(double sanctionYears) {
        while (!reported.isEmpty()) {
            Breach breach = reported.remove();
            breach.accused().sanction(breach.time() + sanctionYears);
            ofTheLastYear.add(breach);
        }
    }

    /** Breaches of the year before a time. */
    int breachesBefore(double time) {
        while (!ofTheLastYear.isEmpty() && ofTheLastYear.element().time() <= time - 1) {
            ofTheLastYear.remove();
        }
        return ofTheLastYear.size();
    }

    void collapse() {
        inForce = false;
    }
}
