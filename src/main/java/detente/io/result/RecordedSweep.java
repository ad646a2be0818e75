package detente.io.result;

import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.experiment.Sweep;
import detente.io.table.RunRecorder;
import detente.io.table.RunRows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A sweep that goes into a result folder. */
public final class RecordedSweep {
    private final ResultFolder folder;
    private final Task task;
    private final RunRecorder recorder;
    private final int threads;
    private final Optional<StopRows> rule;
    private final long round;
    private volatile Sweep<RunRows> sweep;
    private volatile boolean stopped;
    private long written;
    private long of;

    /** Hears how a sweep gets on. */
    @FunctionalInterface
    public interface Listener {
        /** So many runs are written, of so many; with a stop rule, of those up to the end of the round. */
        void done(long runs, long of);
    }

    /**
     * @param experiment what is run
     * @param task the same, as it is written
     * @param model what runs it
     * @param folder where it goes
     * @param threads number of threads
     */
    public RecordedSweep(Experiment experiment, Task task, Laboratory.Model model, ResultFolder folder, int threads) {
        this.folder = folder;
        this.task = task;
        this.threads = threads;
        recorder = new RunRecorder(new Laboratory(experiment, model), task.tables());
        rule = experiment.stop().map(stop -> new StopRows(experiment, stop));
        round = experiment.sizeOfRound();
        sweep = new Sweep<>(recorder::record, threads);
    }

    /**
     * Carries out all runs that are missing, until they are done, a stop rule ends them or {@link #stop} is called; in the
     * last case a later sweep can go on from what is in the folder.
     *
     * @return whether all runs are done
     */
    public boolean run(Listener listener) {
        long first = folder.open();
        written = folder.done();
        if (rule.isEmpty()) {
            if (runUpTo(first, task.last(), listener)) {
                folder.complete();
                return true;
            }
        } else if (runRounds(first, rule.get(), listener)) {
            return true;
        }
        folder.checkpoint();
        return false;
    }

    /** A round that is complete already, when a sweep goes on, is decided again from the same rows. */
    private boolean runRounds(long first, StopRows rows, Listener listener) {
        folder.eachRun(rows::add);
        long next = first;
        for (long last = endOfRound(first - 1); runUpTo(next, last, listener); last += round) {
            next = last + 1;
            if (last == task.last() || rows.means().isEnough()) {
                folder.stop(last, rows.found());
                return true;
            }
            sweep = new Sweep<>(recorder::record, threads);
        }
        return false;
    }

    /** Number of the last run of the round that a run belongs to; of the first round for none. */
    private long endOfRound(long number) {
        return Math.max(1, (number + round - 1) / round) * round;
    }

    private boolean runUpTo(long first, long last, Listener listener) {
        of = last - task.first() + 1;
        listener.done(written, of);
        return !stopped && sweep.run(first, last, (number, results) -> write(results, listener)) > last;
    }

    private void write(List<RunRows> results, Listener listener) {
        folder.write(results);
        rule.ifPresent(
                rows -> results.forEach(run -> rows.add(new String(run.bytes().get(0), StandardCharsets.UTF_8))));
        written += results.size();
        listener.done(written, of);
    }

    /** Ends after the rows that are being written. */
    public void stop() {
        stopped = true;
        sweep.stop();
    }
}
