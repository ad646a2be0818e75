package detente.cli;

import detente.experiment.Experiment;
import detente.experiment.SetsOfWorlds;
import detente.io.result.Task;
import detente.io.table.RunRecorder;
import detente.io.table.RunRows;
import detente.metric.GroupMetric;
import detente.model.ConflictModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;

/**
 * How large a sweep is.
 *
 * @param experiment the sweep
 * @param task which part of it is run
 * @param threads that will work on it
 * @param measured number of runs that were measured
 * @param seconds mean time of a run
 * @param bytes mean length of a run's rows
 * @param analysis what is added at the end of all runs
 */
record CostEstimate(
        Experiment experiment,
        Task task,
        int threads,
        int measured,
        double seconds,
        double bytes,
        AnalysisCost analysis) {
    private static final double MEGABYTE = 1e6;
    /** CPU time of one measurement. */
    private static final double MEASURED_SECONDS = .5;

    /** From so much on of the time of the measurement before, the program is in its stride. */
    private static final double STEADY = .95;

    private static final int MOST_MEASUREMENTS = 10;

    /**
     * Measures runs of the first and the last point in turn, and small sweeps to their end.
     *
     * @param charts whether they are drawn
     */
    static CostEstimate of(Task task, int threads, boolean charts) throws IOException {
        AnalysisCost analysis = task.shard().isEmpty()
                ? AnalysisCost.of(task.experiment().orElseThrow(), threads, charts)
                : AnalysisCost.NONE; // a part has none
        CostEstimate before = measured(task, threads, analysis);
        CostEstimate last = measured(task, threads, analysis);
        for (int n = 2; n < MOST_MEASUREMENTS && last.seconds() < STEADY * before.seconds(); n++) {
            before = last;
            last = measured(task, threads, analysis);
        }
        return last;
    }

    private static CostEstimate measured(Task task, int threads, AnalysisCost analysis) {
        Experiment experiment = task.experiment().orElseThrow().experiment();
        RunRecorder recorder = task.recorder(ConflictModel::run);
        double begin = CpuTime.seconds();
        int runs = 0;
        long bytes = 0;
        double seconds = 0;
        while (runs < 2 || seconds < MEASURED_SECONDS) {
            RunRows rows = recorder.result(runs % 2 == 0 ? 1 : experiment.size());
            bytes += rows.bytes().stream().mapToLong(table -> table.length).sum();
            runs++;
            seconds = CpuTime.seconds() - begin;
        }
        return new CostEstimate(experiment, task, threads, runs, seconds / runs, bytes / (double) runs, analysis);
    }

    void print(PrintWriter out) {
        boolean open = task.isOpenEnded();
        long least = open ? experiment.sizeOfRound() : task.size();
        out.printf(
                Locale.ROOT,
                "%s: %,d design points x %s worlds x %,d replications = %s runs%n",
                experiment.name(),
                experiment.design().size(),
                upTo(
                        open,
                        number(experiment.round().worlds()),
                        number((long) experiment.round().worlds() * experiment.rounds())),
                experiment.round().replications(),
                upTo(open, number(experiment.sizeOfRound()), number(experiment.size())));
        experiment.round().sets().ifPresent(sets -> printSets(sets, open, out));
        Set<String> groups = experiment.outputs().own().groups().keySet();
        if (!groups.isEmpty()) {
            out.println("groups: " + String.join(", ", groups) + " (up to " + GroupMetric.values().length
                    + " metrics each)");
        }
        task.shard().ifPresent(part -> out.println("shard " + part.label() + ": " + number(task.size()) + " of them"));
        out.printf(
                Locale.ROOT,
                "time: about %s on %d threads (%.1f ms a run, measured on %d runs of the first and the last point;"
                        + " %s of it for tables, charts and report)%n",
                upTo(open, time(least), time(task.size())),
                threads,
                seconds * 1000,
                measured,
                Duration.text(analysis.seconds()));
        out.printf(
                Locale.ROOT,
                "disk: about %s MB, %,.1f of it tables, charts and report%s%n",
                upTo(open, megabytes(least), megabytes(task.size())),
                analysis.bytes() / MEGABYTE,
                experiment.outputs().compress() ? "; rows of runs before compression" : "");
        if (open) {
            out.println("The stop rule decides after every round of " + number(experiment.sizeOfRound()) + " runs.");
        }
        out.println("Nothing was written.");
    }

    private void printSets(SetsOfWorlds sets, boolean open, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "ensemble: %s of the %,d sets of %s, each in %,d worlds%n",
                upTo(
                        open,
                        number(sets.different(experiment.round().worlds())),
                        number(sets.different(experiment.round().worlds() * experiment.rounds()))),
                sets.ensemble().sets().size(),
                sets.ensemble().name(),
                sets.each());
    }

    /** A figure, or with a stop rule the least and the largest one. */
    private static String upTo(boolean open, String least, String most) {
        return open ? least + " to " + most : most;
    }

    private String time(long runs) {
        return Duration.text(runs * seconds / threads + analysis.seconds());
    }

    private String megabytes(long runs) {
        return String.format(Locale.ROOT, "%,.1f", (runs * bytes + analysis.bytes()) / MEGABYTE);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
