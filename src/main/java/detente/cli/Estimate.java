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
    private static final int WARM_UP = 4;
    private static final int MEASURED = 10;
    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1e6;

    /** Measures some runs at the first and at the last point. */
    static Estimate of(Experiment experiment, Task task, int threads) {
        RunRecorder recorder = new RunRecorder(new Laboratory(experiment, ConflictModel::run), task.tables());
        long bytes = 0;
        long begin = 0;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            if (i == WARM_UP) {
                begin = System.nanoTime();
                bytes = 0;
            }
            RunRows rows = recorder.record(i % 2 == 0 ? 1 : task.runs());
            bytes += rows.bytes().stream().mapToLong(table -> table.length).sum();
        }
        double seconds = (System.nanoTime() - begin) / NANOSECONDS / MEASURED;
        return new Estimate(experiment, threads, MEASURED, seconds, bytes / (double) MEASURED);
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
