package detente.cli;

import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.io.result.Task;
import detente.io.table.RunRecorder;
import detente.io.table.RunRows;
import detente.model.ConflictModel;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * How large a sweep is.
 *
 * @param experiment the sweep
 * @param threads that will work on it
 * @param measured number of runs that were measured
 * @param seconds mean time of a run
 * @param bytes mean length of a run's rows
 */
record Estimate(Experiment experiment, int threads, int measured, double seconds, double bytes) {
    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1e6;
    /** First the program has to get into its stride. */
    private static final double WARM_UP_SECONDS = 2;

    private static final double MEASURED_SECONDS = 1;

    /** Measures runs of the first and the last point in turn. */
    static Estimate of(Experiment experiment, Task task, int threads) {
        RunRecorder recorder = new RunRecorder(new Laboratory(experiment, ConflictModel::run), task.tables());
        measured(experiment, recorder, threads, WARM_UP_SECONDS);
        return measured(experiment, recorder, threads, MEASURED_SECONDS);
    }

    private static Estimate measured(Experiment experiment, RunRecorder recorder, int threads, double least) {
        long begin = System.nanoTime();
        int runs = 0;
        long bytes = 0;
        double seconds = 0;
        while (runs < 2 || seconds < least) {
            RunRows rows = recorder.record(runs % 2 == 0 ? 1 : experiment.size());
            bytes += rows.bytes().stream().mapToLong(table -> table.length).sum();
            runs++;
            seconds = (System.nanoTime() - begin) / NANOSECONDS;
        }
        return new Estimate(experiment, threads, runs, seconds / runs, bytes / (double) runs);
    }

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %,d design points x %,d worlds x %,d replications = %,d runs%n",
                experiment.name(),
                experiment.design().size(),
                experiment.worlds(),
                experiment.replications(),
                experiment.size());
        out.printf(
                Locale.ROOT,
                "time: about %s on %d threads (%.1f ms a run, measured on %d runs of the first and the last point)%n",
                Duration.text(experiment.size() * seconds / threads),
                threads,
                seconds * 1000,
                measured);
        out.printf(
                Locale.ROOT,
                "disk: about %,.1f MB%s%n",
                experiment.size() * bytes / MEGABYTE,
                experiment.outputs().compress() ? " before compression" : "");
        out.println("Nothing was written.");
    }
}
