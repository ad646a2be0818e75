package detente.metric;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How often each state struck each other one. */
public final class Traffic {
    private final int states;
    private final int[] between;

    Traffic(int states) {
        this.states = states;
        this.between = new int[states * states];
    }

    void add(int from, int to) {
        between[from * states + to]++;
    }

    /** How often one state struck another, by their indices. */
    public int between(int from, int to) {
        return between[from * states + to];
    }

    /** How often a state struck. */
    public int initiated(int state) {
        int sum = 0;
        for (int to = 0; to < states; to++) {
            sum += between(state, to);
        }
        return sum;
    }

    /** How often a state was struck. */
    public int suffered(int state) {
        int sum = 0;
        for (int from = 0; from < states; from++) {
            sum += between(from, state);
        }
        return sum;
    }

    /** Number of unordered pairs with an operation in either direction. */
    public int activePairs() {
        return pairs().active();
    }

    /** Share of active pairs in which only one side ever strikes; NaN without any. */
    public double oneWayShare() {
        return pairs().oneWayShare();
    }

    /** Weighted reciprocity over pairs; NaN without operations. */
    public double reciprocity() {
        return pairs().reciprocity();
    }

    private PairCounts pairs() {
        PairCounts pairs = new PairCounts();
        for (int a = 0; a < states; a++) {
            for (int b = 0; b < a; b++) {
                pairs.add(between(a, b), between(b, a));
            }
        }
        return pairs;
    }

    /** Gini coefficient of how often states strike, over all states; NaN without operations. */
    public double gini() {
        return Concentration.gini(ofStates(this::initiated));
    }

    /** Share of operations by the states that strike most; NaN without operations. */
    public double shareOfTop(int number) {
        return Concentration.shareOfTop(ofStates(this::initiated), number);
    }

    /** Share of operations against the state that is struck most; NaN without operations. */
    public double shareOfMostStruck() {
        return Concentration.shareOfTop(ofStates(this::suffered), 1);
    }

    private int[] ofStates(IntUnaryOperator counted) {
        return IntStream.range(0, states).map(counted).toArray();
    }
}
