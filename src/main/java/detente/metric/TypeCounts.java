package detente.metric;

import detente.model.operation.OperationType;

/** How often each state did what. */
final class TypeCounts {
    /** Of a state that did less, its types say little. */
    private static final int LEAST = 20;

    private static final int TYPES = OperationType.values().length;

    private final int[][] counts;

    TypeCounts(int states) {
        counts = new int[states][TYPES];
    }

    void add(int state, OperationType type) {
        counts[state][type.ordinal()]++;
    }

    /**
     * Chance that two operations of one state are of one type, Σ n (n − 1) / (N (N − 1)), mean over states with 20 operations
     * or more; NaN without any.
     */
    double concentration() {
        double sum = 0;
        int states = 0;
        for (int[] ofState : counts) {
            double all = 0;
            double alike = 0;
            for (int count : ofState) {
                all += count;
                alike += count * (count - 1.0);
            }
            if (all >= LEAST) {
                sum += alike / (all * (all - 1));
                states++;
            }
        }
        return sum / states;
    }
}
