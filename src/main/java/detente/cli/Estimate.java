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
            RunRows rows = recorder.result(runs % 2 == 0 ? 1 : experiment.size());
            bytes += rows.bytes().stream().mapToLong(table -> table.length).sum();
            runs++;
            seconds = (System.nanoTime() - begin) / NANOSECONDS;
        }
        return new Estimate(experiment, threads, runs, seconds / runs, bytes / (double) runs);
    }

    void print(PrintWriter out) {
        boolean open = experiment.stop().isPresent();
        out.printf(
                Locale.ROOT,
                "%s: %,d design points x %s worlds x %,d replications = %s runs%n",
                experiment.name(),
                experiment.design().size(),
                upTo(open, number(experiment.worlds()), number((long) experiment.worlds() * experiment.rounds())),
                experiment.replications(),
                upTo(open, number(experiment.sizeOfRound()), number(experiment.size())));
        out.printf(
                Locale.ROOT,
                "time: about %s on %d threads (%.1f ms a run, measured on %d runs of the first and the last point)%n",
                upTo(open, time(experiment.sizeOfRound()), time(experiment.size())),
                threads,
                seconds * 1000,
                measured);
        out.printf(
                Locale.ROOT,
                "disk: about %s MB%s%n",
                upTo(open, megabytes(experiment.sizeOfRound()), megabytes(experiment.size())),
                experiment.outputs().compress() ? " before compression" : "");
        if (open) {
            out.println("The stop rule decides after every round of " + number(experiment.sizeOfRound()) + " runs.");
        }
        out.println("Nothing was written.");
    }

    /** A figure, or with a stop rule the least and the largest one. */
    private static String upTo(boolean open, String least, String most) {
        return open ? least + " to " + most : most;
    }

    private String time(long runs) {
        return Duration.text(runs * seconds / threads);
    }

    private String megabytes(long runs) {
        return String.format(Locale.ROOT, "%,.1f", runs * bytes / MEGABYTE);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
