package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import detente.model.state.Bloc;
import detente.model.state.State;
import java.util.Arrays;
import java.util.List;

/** How many exploits of undisclosed flaws states have in common, inside a bloc and otherwise. */
public final class Overlap {
    private final Bloc[] blocs;
    private int holdings;
    private int within;
    private int between;

    Overlap(State[] states) {
        this.blocs = Arrays.stream(states).map(state -> state.traits().bloc()).toArray(Bloc[]::new);
    }

    /** A state comes to hold what others hold. */
    void enter(List<Holding> others, int state) {
        change(others, state, 1);
    }

    /** Nobody holds any more what some held. */
    void leave(List<Holding> holders) {
        for (int n = 0; n < holders.size(); n++) {
            change(holders.subList(0, n), holders.get(n).state(), -1);
        }
    }

    private void change(List<Holding> others, int state, int sign) {
        holdings += sign;
        for (int n = 0; n < others.size(); n++) {
            if (areOfOneBloc(others.get(n).state(), state)) {
                within += 2 * sign;
            } else {
                between += 2 * sign;
            }
        }
    }

    private boolean areOfOneBloc(int one, int other) {
        return blocs[one] == blocs[other] && blocs[one] != Bloc.NONE;
    }

    /** Of an exploit, how many others in the bloc of who holds it do too: mean over all that are held, 0 without any. */
    public double withinBlocs() {
        return holdings == 0 ? 0 : within / (double) holdings;
    }

    /** The same of those who are not in its bloc. */
    public double betweenBlocs() {
        return holdings == 0 ? 0 : between / (double) holdings;
    }
}
