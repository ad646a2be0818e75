package detente.analysis.sample;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/** Numbers of which none is missing. The same numbers in another order are the same sample, to the last bit. */
public final class Sample {
    private final double[] sorted;
    private final double mean;

    private Sample(double[] sorted, double mean) {
        this.sorted = sorted;
        this.mean = mean;
    }

    /** The numbers among some that are not NaN. */
    public static Sample of(double[] values) {
        double[] present = present(values);
        Arrays.sort(present);
        return new Sample(present, Sum.of(present).getAsDouble() / present.length);
    }

    /** A copy without the missing ones. */
    public static double[] present(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    public int size() {
        return sorted.length;
    }

    /** NaN of nothing. */
    public double mean() {
        return mean;
    }

    /** Standard deviation (n − 1); exactly 0 for numbers that {@link Rounding} cannot tell apart, NaN for fewer than two. */
    public double spread() {
        int n = sorted.length;
        if (n > 1 && Rounding.difference(sorted[n - 1], sorted[0]) == 0) {
            return 0;
        }
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        return n > 1 ? StrictMath.sqrt(squares / (n - 1)) : Double.NaN;
    }

    /** Skewness of a law of which these are a sample (G1 of Joanes &amp; Gill 1998); 0 where nothing varies. */
    public double skewness() {
        int n = sorted.length;
        double deviation = spread();
        double cubes = 0;
        for (double value : sorted) {
            double step = (value - mean) / deviation;
            cubes += step * step * step;
        }
        return deviation > 0 ? cubes * n / ((n - 1.) * (n - 2.)) : 0;
    }

    /** The largest number of values that {@link Rounding} cannot tell from their neighbours. */
    public int mostAlike() {
        int most = 0;
        int alike = 0;
        for (int i = 0; i < sorted.length; i++) {
            alike = i > 0 && Rounding.difference(sorted[i], sorted[i - 1]) == 0 ? alike + 1 : 1;
            most = StrictMath.max(most, alike);
        }
        return most;
    }

    /** How many values are exactly 0, which {@link Rounding#difference} makes of rounding. */
    int zeros() {
        return (int) Arrays.stream(sorted).filter(value -> value == 0).count();
    }

    /** The quantile, by linear interpolation between order statistics (R's type 7, NumPy's default); NaN of nothing. */
    public double quantile(double probability) {
        return quantile(sorted, probability);
    }

    public static double quantile(double[] sorted, double probability) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = (sorted.length - 1) * probability;
        int below = (int) place;
        int above = StrictMath.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
