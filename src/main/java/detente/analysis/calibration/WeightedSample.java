package detente.analysis.calibration;

import java.util.Arrays;
import java.util.Comparator;

/** Numbers with weights. */
public final class WeightedSample {
    private final double[] values;
    private final double[] weights;
    private final double sum;

    /**
     * Those that are not missing.
     *
     * @param values NaN: missing
     * @param weights one for each, 0 or more
     */
    WeightedSample(double[] values, double[] weights) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Integer[] present = Arrays.stream(order)
                .filter(i -> !Double.isNaN(values[i]) && weights[i] > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> values[i]))
                .toArray(Integer[]::new);
        this.values = Arrays.stream(present).mapToDouble(i -> values[i]).toArray();
        this.weights = Arrays.stream(present).mapToDouble(i -> weights[i]).toArray();
        sum = Arrays.stream(this.weights).sum();
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /** The number of equal weights that would tell as much (Kish 1965): (Σ w)² / Σ w². */
    public double effectiveSize() {
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        return values.length == 0 ? 0 : sum * sum / squares;
    }

    /**
     * A quantile: each number stands at the middle of its weight, and between two of them the quantile is interpolated.
     *
     * @return NaN of nothing
     */
    public double quantile(double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double below = 0;
        double before = 0;
        for (int i = 0; i < values.length; i++) {
            double place = (below + weights[i] / 2) / sum;
            if (place >= share) {
                return i == 0
                        ? values[0]
                        : values[i - 1] + (values[i] - values[i - 1]) * (share - before) / (place - before);
            }
            before = place;
            below += weights[i];
        }
        return values[values.length - 1];
    }

    /** The weight of numbers below another, as a share of all. */
    public double below(double value) {
        double below = 0;
        for (int i = 0; i < values.length && values[i] < value; i++) {
            below += weights[i];
        }
        return below / sum;
    }
}
