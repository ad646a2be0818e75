package detente.gui.play;

import detente.model.history.History;
import detente.model.operation.Operation;
import java.util.function.ToDoubleFunction;

/**
 * What a run and its shadow without policies come to, and how far they are apart. All of it is the truth: only the
 * truth may judge a policy.
 */
public final class Counterfactual {
    private static final int MEASURES = Measure.values().length;

    private final double[][] run;
    private final double[][] shadow;
    private final int[] counted = {0, 0};

    /** What is compared. */
    public enum Measure {
        /** Operations. */
        FREQUENCY("operations", "operations_per_year", operation -> 1),
        /** Operations, each counted by its severity. */
        SEVERITY("severity points", "severity_weighted_frequency", Operation::severity),
        /** Civilian harm of operations. */
        HARM("harm", "harm_per_year", Operation::harm);

        private final String unit;
        private final String metric;
        private final ToDoubleFunction<Operation> amount;

        Measure(String unit, String metric, ToDoubleFunction<Operation> amount) {
            this.unit = unit;
            this.metric = metric;
            this.amount = amount;
        }

        /** What is counted; rates are in this unit per year. */
        public String unit() {
            return unit;
        }

        /** The metric that is its rate. */
        public String metric() {
            return metric;
        }
    }

    Counterfactual(int steps) {
        this.run = new double[MEASURES][steps];
        this.shadow = new double[MEASURES][steps];
    }

    /** A step was carried out in both. */
    void count(History ofRun, History ofShadow, int step) {
        count(ofRun, run, 0, step);
        count(ofShadow, shadow, 1, step);
    }

    private void count(History history, double[][] sums, int side, int step) {
        for (double[] sum : sums) {
            sum[step] = step == 0 ? 0 : sum[step - 1];
        }
        for (; counted[side] < history.operationCount(); counted[side]++) {
            Operation operation = history.operation(counted[side]);
            for (Measure measure : Measure.values()) {
                sums[measure.ordinal()][step] += measure.amount.applyAsDouble(operation);
            }
        }
    }

    /** What the shadow came to from the beginning to the end of a step. */
    public double shadowSum(Measure measure, int step) {
        return shadow[measure.ordinal()][step];
    }

    /** The running difference: all of the run less all of the shadow, from the beginning to the end of a step. */
    public double difference(Measure measure, int step) {
        return run[measure.ordinal()][step] - shadow[measure.ordinal()][step];
    }
}
