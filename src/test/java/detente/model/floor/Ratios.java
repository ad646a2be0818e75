package detente.model.floor;

import com.sun.management.ThreadMXBean;
import detente.experiment.Sweep;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.state.Clock;
import detente.parameter.Edition;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how much a run costs beside the floor and beside other runs: medians over pairs in turn, with quartiles. The pairs
 * take turns too, a process each, as many rounds as are asked for. Then what a run allocates, and what a second thread brings.
 */
public final class Ratios {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Ratios() {}

    /**
     * Times and prints.
     *
     * @param args number of rounds
     */
    public static void main(String[] args) throws RunnerException {
        int rounds = Integer.parseInt(args[0]);
        Map<Ratio, List<Double>> ratios = new EnumMap<>(Ratio.class);
        Map<Ratio, List<Double>> costs = new EnumMap<>(Ratio.class);
        for (int round = 0; round < rounds; round++) {
            for (Ratio ratio : Ratio.values()) {
                for (IterationResult pair : race(ratio)) {
                    double one = score(pair, "one");
                    double other = score(pair, "other");
                    ratios.computeIfAbsent(ratio, key -> new ArrayList<>()).add(one / other);
                    costs.computeIfAbsent(ratio, key -> new ArrayList<>()).add(one);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-28s %7s %16s %6s %10s%n", "", "median", "quartiles", "target", "CPU a run");
        ratios.forEach((ratio, values) -> System.out.printf(
                Locale.ROOT,
                "%-28s %7.3f %7.3f..%7.3f %6.2f %7.2f ms%n",
                ratio,
                quantile(values, .5),
                quantile(values, .25),
                quantile(values, .75),
                ratio.most(),
                quantile(costs.getOrDefault(ratio, List.of()), .5)));
        System.out.printf(Locale.ROOT, "%-28s %7.3f MB%n", "allocated beyond the record", excess() / 1e6);
        System.out.printf(Locale.ROOT, "%-28s %7.3f%n", "two threads to one", secondThread());
    }

    private static List<IterationResult> race(Ratio ratio) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(RatioBenchmark.class.getName())
                        .param("ratio", ratio.name())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        List<IterationResult> pairs = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            pairs.addAll(fork.getIterationResults());
        }
        return pairs;
    }

    private static double score(IterationResult pair, String counter) {
        return Objects.requireNonNull(pair.getSecondaryResults().get(counter)).getScore();
    }

    private static double quantile(List<Double> values, double p) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) (p * (sorted.length - 1))];
    }

    /** Bytes that a standard run allocates, less those that it takes to write the same record down. */
    private static double excess() {
        Scenario scenario = Scenario.standard(Edition.FIRST);
        double excess = 0;
        int runs = Contestant.STANDARD.worlds();
        for (int turn = 0; turn < 5; turn++) { // the last counts: by then what does not escape is no longer allocated
            excess = 0;
            for (int world = 1; world <= runs; world++) {
                long before =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                History history = ConflictModel.run(scenario, world, world);
                long between =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                copy(history);
                long after =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                excess += 2.0 * between - before - after;
            }
        }
        return excess / runs;
    }

    private static History copy(History history) {
        Clock clock = new Clock(history.stepsPerYear(), history.burnInYears(), history.steps());
        History copy = new History(history.world(), clock);
        for (int n = 0; n < history.operationCount(); n++) {
            Operation operation = history.operation(n);
            copy.append(new Operation(
                    operation.key(),
                    operation.time(),
                    operation.initiator(),
                    operation.target(),
                    operation.type(),
                    operation.cause(),
                    operation.parent()));
        }
        for (Transfer transfer : history.transfers()) {
            copy.append(new Transfer(
                    transfer.time(),
                    transfer.exploit(),
                    transfer.platform(),
                    transfer.from(),
                    transfer.to(),
                    transfer.channel()));
        }
        for (Column column : Column.values()) {
            copy.put(column, history.at(column, 0));
        }
        return copy;
    }

    /** How many times as fast a sweep is with two threads as with one, by the clock on the wall. */
    private static double secondThread() {
        double[] ratios = new double[21];
        for (int n = -5; n < ratios.length; n++) {
            double one = seconds(1);
            ratios[Math.max(0, n)] = one / seconds(2);
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    /** Of a run only its number is kept: a sweep keeps rows, no records. */
    private static double seconds(int threads) {
        long start = System.nanoTime();
        new Sweep<>(Ratios::runOf, threads).run(1, 3L * Contestant.STANDARD.worlds(), (first, runs) -> {});
        return (System.nanoTime() - start) / 1e9;
    }

    private static Long runOf(long world) {
        Objects.requireNonNull(Contestant.STANDARD.run((int) world));
        return world;
    }
}
