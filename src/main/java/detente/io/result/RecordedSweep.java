package detente.io.result;

import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.experiment.StopRule;
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
    private final Sweep.Work<RunRows> work;
    private final Optional<EarlierRows> earlier;
    private final int threads;
    private final Experiment experiment;
    private final long round;
    private volatile Sweep<RunRows> sweep;
    private volatile boolean stopped;
    private Optional<StopRows> rule = Optional.empty();
    /** Number of the first run that is not written. */
    private long next;

    private long of;

    /** Hears how a sweep gets on. */
    @FunctionalInterface
    public interface Listener {
        /** So many runs are written, of so many; with a stop rule, of those up to the end of the round. */
        void done(long runs, long of);

        /** A run lets wait for itself; so many seconds it has taken. */
        default void late(long run, double seconds) {}
    }

    /**
     * @param model what runs it
     * @param folder where it goes
     * @param task what the folder is for; of an experiment
     * @param threads number of threads
     */
    public RecordedSweep(Laboratory.Model model, ResultFolder folder, Task task, int threads) {
        this(model, folder, task, threads, Optional.empty());
    }

    /** @param earlier rows of runs that need not be carried out again */
    public RecordedSweep(
            Laboratory.Model model, ResultFolder folder, Task task, int threads, Optional<EarlierRows> earlier) {
        this.folder = folder;
        this.task = task;
        this.threads = threads;
        experiment = task.experiment().orElseThrow().experiment();
        this.earlier = earlier;
        RunRecorder recorder = task.recorder(model);
        work = earlier.<Sweep.Work<RunRows>>map(rows -> new Missing(recorder, rows))
                .orElse(recorder);
        round = experiment.sizeOfRound();
        sweep = new Sweep<>(work, threads);
    }

    /** Carries out only runs that are not there; of those that are, the rows are put in when they are written. */
    private record Missing(RunRecorder recorder, EarlierRows earlier) implements Sweep.Work<RunRows> {
        @Override
        public RunRows result(long number) {
            return earlier.has(number) ? new RunRows(number, false, List.of()) : recorder.result(number);
        }

        @Override
        public RunRows tooLarge(long number, OutOfMemoryError error) {
            return recorder.tooLarge(number, error);
        }
    }

    /**
     * Carries out all runs that are missing, until they are done, a stop rule ends them or {@link #stop} is called; in the
     * last case a later sweep can go on from what is in the folder. Where memory does not suffice while rows are written,
     * the sweep goes on from what is in the folder by itself, for a while one run after the other.
     *
     * @return whether all runs are done
     * @throws OutOfMemoryError if memory does not suffice for writing rows when nothing else is done
     */
    public boolean run(Listener listener) {
        next = folder.open();
        while (true) {
            long lastAlone = sweep.lastAlone();
            try {
                return goOn(listener);
            } catch (OutOfMemoryError e) {
                sweep.awaitIdle();
                next = folder.openAgain();
                if (next <= lastAlone) {
                    throw e;
                }
                sweep = new Sweep<>(work, threads).aloneUpTo(next + sweep.window());
            }
        }
    }

    private boolean goOn(Listener listener) {
        boolean done =
                experiment.stop().isPresent() ? runRounds(experiment.stop().get(), listener) : runAll(listener);
        if (!done) {
            folder.checkpoint();
        }
        return done;
    }

    private boolean runAll(Listener listener) {
        boolean done = runUpTo(task.last(), listener);
        if (done) {
            folder.complete();
        }
        return done;
    }

    /** A round that is complete already, when a sweep goes on, is decided again from the same rows. */
    private boolean runRounds(StopRule stop, Listener listener) {
        StopRows rows = new StopRows(experiment, stop);
        folder.eachRun(rows::add);
        rule = Optional.of(rows);
        for (long last = endOfRound(next - 1); runUpTo(last, listener); last += round) {
            if (last == task.last() || rows.means().isEnough()) {
                folder.stop(last, rows.found());
                return true;
            }
            sweep = new Sweep<>(work, threads).aloneUpTo(sweep.lastAlone());
        }
        return false;
    }

    /** Number of the last run of the round that a run belongs to; of the first round for none. */
    private long endOfRound(long number) {
        return Math.max(1, (number + round - 1) / round) * round;
    }

    private boolean runUpTo(long last, Listener listener) {
        of = last - task.first() + 1;
        listener.done(next - task.first(), of);
        return !stopped && sweep.run(next, last, (first, results) -> write(results, listener), listener::late) > last;
    }

    private void write(List<RunRows> found, Listener listener) {
        List<RunRows> results = earlier.map(rows -> found.stream()
                        .map(run -> run.bytes().isEmpty() ? rows.rows(run.number()) : run)
                        .toList())
                .orElse(found);
        folder.write(results);
        rule.ifPresent(
                rows -> results.forEach(run -> rows.add(new String(run.bytes().get(0), StandardCharsets.UTF_8))));
        next += results.size();
        listener.done(next - task.first(), of);
    }

    /** Ends after the rows that are being written. */
    public void stop() {
        stopped = true;
        sweep.stop();
    }
}
