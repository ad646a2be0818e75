package detente.model.arsenal;

import detente.model.state.Bloc;
import detente.model.state.State;
import java.util.Arrays;

/** How many exploits of undisclosed flaws states have in common, inside a bloc and otherwise. */
public final class Overlap {
    private static final Bloc[] BLOCS = Bloc.values();

    private final Bloc[] blocs;
    private int holdings;
    private int within;
    private int between;

    Overlap(State[] states) {
        this.blocs = Arrays.stream(states).map(state -> state.traits().bloc()).toArray(Bloc[]::new);
    }

    /** A state comes to hold what others may hold already. */
    void enter(Vulnerability vulnerability, int state) {
        int[] ofBloc = vulnerability.holdersOfBloc();
        Bloc bloc = blocs[state];
        int same = bloc == Bloc.NONE ? 0 : ofBloc[bloc.ordinal()];
        holdings++;
        within += 2 * same;
        between += 2 * (vulnerability.holders().size() - same);
        ofBloc[bloc.ordinal()]++;
    }

    /** Nobody holds any more what some held. */
    void leave(Vulnerability vulnerability) {
        int all = vulnerability.holders().size();
        int same = 0;
        for (Bloc bloc : BLOCS) {
            int ofBloc = vulnerability.holdersOfBloc()[bloc.ordinal()];
            same += bloc == Bloc.NONE ? 0 : ofBloc * (ofBloc - 1);
        }
        holdings -= all;
        within -= same;
        between -= all * (all - 1) - same;
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
