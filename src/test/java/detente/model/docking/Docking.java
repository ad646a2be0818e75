package detente.model.docking;

import detente.model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Runs of the program and of the re-implementation in one configuration, and how far they are apart. */
final class Docking {
    private final List<Map<String, Double>> originals;
    private final List<Map<String, Double>> copies;

    private Docking(List<Map<String, Double>> originals, List<Map<String, Double>> copies) {
        this.originals = originals;
        this.copies = copies;
    }

    /** Runs both, in a world of its own each time. */
    static Docking of(Setting setting, int runs) {
        Scenario scenario = setting.scenario();
        List<Map<String, Double>> originals = IntStream.rangeClosed(1, runs)
                .mapToObj(run -> Original.run(scenario, run))
                .toList();
        return new Docking(originals, copies(setting, runs));
    }

    /** The same runs of the program beside a re-implementation that was told something else. */
    Docking beside(Setting other, int runs) {
        return new Docking(originals, copies(other, runs));
    }

    private static List<Map<String, Double>> copies(Setting setting, int runs) {
        Table table = new Table(setting.values());
        return IntStream.rangeClosed(1, runs)
                .mapToObj(run -> Duel.run(setting.camps(), table, setting.policies(), run)
                        .figures())
                .toList();
    }

    /** What both know, and what varies. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(copies.get(0).keySet());
        copies.forEach(figures -> names.addAll(figures.keySet()));
        names.retainAll(originals.get(0).keySet());
        return names;
    }

    /** Difference of means in standard errors: of the re-implementation from the program. */
    double distance(String name) {
        double[] original = values(originals, name);
        double[] copy = values(copies, name);
        double error = StrictMath.sqrt(variance(original) / original.length + variance(copy) / copy.length);
        double difference = mean(copy) - mean(original);
        return difference == 0 ? 0 : difference / error;
    }

    /** The two means. */
    String describe(String name) {
        return String.format(
                Locale.ROOT, "%s: %.5f, anew %.5f", name, mean(values(originals, name)), mean(values(copies, name)));
    }

    /** The statistic of Kolmogorov and Smirnov for two samples, times the root of the size that they have together. */
    double kolmogorov(String name) {
        double[] first = values(originals, name);
        double[] second = values(copies, name);
        Arrays.sort(first);
        Arrays.sort(second);
        double largest = 0;
        for (double value : first) {
            largest = StrictMath.max(largest, StrictMath.abs(upTo(first, value) - upTo(second, value)));
        }
        double both = (double) first.length * second.length / (first.length + second.length);
        return largest * StrictMath.sqrt(both);
    }

    private static double upTo(double[] values, double limit) {
        return (double) Arrays.stream(values).filter(value -> value <= limit).count() / values.length;
    }

    private static double[] values(List<Map<String, Double>> runs, String name) {
        List<Double> values = new ArrayList<>();
        for (Map<String, Double> run : runs) {
            double value = run.getOrDefault(name, 0.);
            if (!Double.isNaN(value)) {
                values.add(value);
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
