package detente.io.result;

import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.experiment.Sweep;
import detente.io.table.RunRecorder;
import detente.io.table.RunRows;
import java.util.List;

/** A sweep that goes into a result folder. */
public final class RecordedSweep {
    private final ResultFolder folder;
    private final Task task;
    private final Sweep<RunRows> sweep;
    private long written;

    /** Hears how a sweep gets on. */
    @FunctionalInterface
    public interface Listener {
        /** So many runs are written, of so many. */
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
        RunRecorder recorder = new RunRecorder(new Laboratory(experiment, model), task.tables());
        sweep = new Sweep<>(recorder::record, threads);
    }

    /**
     * Carries out all runs that are missing, until they are done or {@link #stop} is called; either way a later sweep can
     * go on from what is in the folder.
     *
     * @return whether all runs are done
     */
    public boolean run(Listener listener) {
        long first = folder.open();
        written = folder.done();
        listener.done(written, task.size());
        long next = sweep.run(first, task.last(), (number, results) -> write(results, listener));
        if (next > task.last()) {
            folder.complete();
            return true;
        }
        folder.checkpoint();
        return false;
    }

    private void write(List<RunRows> results, Listener listener) {
        folder.write(results);
        written += results.size();
        listener.done(written, task.size());
    }

    /** Ends after the rows that are being written. */
    public void stop() {
        sweep.stop();
    }
}
