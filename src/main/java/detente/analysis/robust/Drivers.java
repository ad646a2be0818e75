package detente.analysis.robust;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Holm;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Ranks;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * On which factors of the futures effects depend: rank correlations, and first-order indices from the given futures
 * (Plischke, Borgonovo &amp; Smith 2013), whose variance by chance and by luck is taken out.
 */
final class Drivers {
    /** A class of futures with neighbouring values of a factor has so many at least. */
    private static final int FEWEST_IN_CLASS = 16;

    private static final int FEWEST_CLASSES = 4;
    private static final int MOST_CLASSES = 16;
    private static final int FEWEST = 4;

    private final Map<String, double[]> factors;
    private final Intervals intervals;

    /** @param factors those whose levels have an order: by name a value in each future */
    Drivers(Map<String, double[]> factors, Intervals intervals) {
        this.factors = new LinkedHashMap<>(factors);
        this.intervals = intervals;
    }

    /** What the effects of arms on a metric depend on; the first arm, which has none, has no rows. */
    List<Driver> of(List<ArmResult> arms) {
        List<Driver> found = new ArrayList<>();
        List<Boolean> told = new ArrayList<>();
        for (ArmResult arm : arms.subList(1, arms.size())) {
            factors.forEach((factor, values) -> {
                found.add(driver(arm, factor, values));
                told.add(arm.hasSpread());
            });
        }
        double[] adjusted = Holm.adjusted(found.stream().mapToDouble(Driver::p).toArray());
        return IntStream.range(0, adjusted.length)
                .mapToObj(i -> found.get(i).adjusted(adjusted[i], told.get(i)))
                .toList();
    }

    private Driver driver(ArmResult arm, String factor, double[] values) {
        double[] raw = arm.over().raw();
        int[] counted = IntStream.range(0, raw.length)
                .filter(future -> !Double.isNaN(raw[future]))
                .toArray();
        double[] effects = Arrays.stream(counted).mapToDouble(i -> raw[i]).toArray();
        double[] ranks =
                Ranks.of(Arrays.stream(counted).mapToDouble(i -> values[i]).toArray());
        Estimate rank = correlation(ranks, Ranks.of(effects));
        double first = arm.hasSpread() ? first(ranks, effects) / arm.over().between() : Double.NaN;
        return new Driver(
                arm.arm(), factor, counted.length, rank, p(rank.value(), counted.length), Double.NaN, first, false);
    }

    /** With the interval of the mean of what each future moves, in linear terms. */
    private Estimate correlation(double[] ranks, double[] others) {
        double[] one = standardized(ranks);
        double[] other = standardized(others);
        double[] products = new double[one.length];
        Arrays.setAll(products, i -> one[i] * other[i]);
        double rho = Arrays.stream(products).sum() / products.length;
        double[] moves = new double[one.length];
        Arrays.setAll(moves, i -> products[i] - rho * (one[i] * one[i] + other[i] * other[i]) / 2);
        if (Double.isNaN(rho) || one.length < FEWEST) {
            return Estimate.NONE;
        }
        Bounds about = intervals.mean(moves);
        return new Bounds(StrictMath.max(-1, rho + about.low()), StrictMath.min(1, rho + about.high())).around(rho);
    }

    /** With a mean of 0 and a mean square of 1; NaN where nothing varies. */
    private static double[] standardized(double[] ranks) {
        double mean = Arrays.stream(ranks).sum() / ranks.length;
        double square =
                Arrays.stream(ranks).map(rank -> (rank - mean) * (rank - mean)).sum() / ranks.length;
        double deviation = square > 0 ? StrictMath.sqrt(square) : Double.NaN;
        return Arrays.stream(ranks).map(rank -> (rank - mean) / deviation).toArray();
    }

    private static double p(double rho, int futures) {
        double left = 1 - rho * rho;
        if (Double.isNaN(rho)) {
            return Double.NaN;
        }
        double t = left > 0 ? StrictMath.abs(rho) * StrictMath.sqrt((futures - 2) / left) : Double.POSITIVE_INFINITY;
        return 2 * new TDistribution(futures - 2.).cumulativeProbability(-t);
    }

    /** Variance of the means of classes of futures with neighbouring values, less what chance makes of it. */
    private static double first(double[] ranks, double[] effects) {
        int n = ranks.length;
        int classes = StrictMath.min(MOST_CLASSES, n / FEWEST_IN_CLASS);
        if (classes < FEWEST_CLASSES) {
            return Double.NaN;
        }
        Map<Integer, List<Double>> byClass = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            byClass.computeIfAbsent((int) ((ranks[i] - 1) * classes / n), key -> new ArrayList<>())
                    .add(effects[i]);
        }
        double within = byClass.values().stream()
                .mapToDouble(
                        some -> squares(some.stream().mapToDouble(one -> one).toArray()))
                .sum();
        double all = squares(effects) / (n - 1);
        return byClass.size() < 2 ? Double.NaN : all - within / (n - byClass.size());
    }

    private static double squares(double[] values) {
        double spread = Sample.of(values).spread();
        return values.length > 1 ? spread * spread * (values.length - 1) : 0;
    }
}
