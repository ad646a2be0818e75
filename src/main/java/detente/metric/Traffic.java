package detente.metric;

import java.util.Arrays;

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
        int active = 0;
        for (int a = 0; a < states; a++) {
            for (int b = 0; b < a; b++) {
                active += between(a, b) + between(b, a) > 0 ? 1 : 0;
            }
        }
        return active;
    }

    /** Share of active pairs in which only one side ever strikes; NaN without any. */
    public double oneWayShare() {
        int active = 0;
        int oneWay = 0;
        for (int a = 0; a < states; a++) {
            for (int b = 0; b < a; b++) {
                boolean there = between(a, b) > 0;
                boolean back = between(b, a) > 0;
                active += there || back ? 1 : 0;
                oneWay += there != back ? 1 : 0;
            }
        }
        return oneWay / (double) active;
    }

    /** Weighted reciprocity 2 Σ min(n_ab, n_ba) / Σ (n_ab + n_ba) over pairs; NaN without operations. */
    public double reciprocity() {
        double returned = 0;
        double all = 0;
        for (int a = 0; a < states; a++) {
            for (int b = 0; b < a; b++) {
                returned += 2.0 * StrictMath.min(between(a, b), between(b, a));
                all += between(a, b) + between(b, a);
            }
        }
        return returned / all;
    }

    /** Gini coefficient of how often states strike, over all states, 0 (equal) to 1 − 1/states; NaN without operations. */
    public double gini() {
        int[] sorted = sortedInitiations();
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < states; i++) {
            sum += sorted[i];
            ranked += (i + 1.0) * sorted[i];
        }
        return 2 * ranked / (states * sum) - (states + 1.0) / states;
    }

    /** Share of operations by the states that strike most; NaN without operations. */
    public double shareOfTop(int number) {
        int[] sorted = sortedInitiations();
        double all = 0;
        double top = 0;
        for (int i = 0; i < states; i++) {
            all += sorted[i];
            top += i >= states - number ? sorted[i] : 0;
        }
        return top / all;
    }

    /** Share of operations against the state that is struck most; NaN without operations. */
    public double shareOfMostStruck() {
        double all = 0;
        double most = 0;
        for (int to = 0; to < states; to++) {
            int struck = 0;
            for (int from = 0; from < states; from++) {
                struck += between(from, to);
            }
            all += struck;
            most = StrictMath.max(most, struck);
        }
        return most / all;
    }

    private int[] sortedInitiations() {
        int[] initiated = new int[states];
        for (int state = 0; state < states; state++) {
            initiated[state] = initiated(state);
        }
        Arrays.sort(initiated);
        return initiated;
    }
}
