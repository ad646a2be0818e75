package detente.analysis.calibration.result;

import detente.analysis.calibration.TargetModel;
import detente.experiment.Sweep;
import detente.io.document.Tree;
import detente.io.result.OccupiedFolder;
import detente.io.result.RecordedSweep.Listener;
import detente.io.result.ResultFolder;
import detente.io.result.Shards;
import detente.io.table.RunRows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A calibration that goes into a result folder, generation by generation. It reads what it writes, so that one that goes on
 * from a file decides as one that was never interrupted.
 */
public final class RecordedCalibration {
    private final ResultFolder folder;
    private final CalibrationTask task;
    private final int threads;
    private volatile Optional<Sweep<RunRows>> sweep = Optional.empty();
    private volatile boolean stopped;
    private long done;

    /** @param threads how many sets are tried at once; the result does not depend on it */
    public RecordedCalibration(ResultFolder folder, CalibrationTask task, int threads) {
        this.folder = folder;
        this.task = task;
        this.threads = threads;
    }

    /**
     * Tries all sets that are missing, until enough are accepted or {@link #stop} is called; in the last case a later one can
     * go on from what is in the folder.
     *
     * @return whether it is at its end
     */
    public boolean run(Listener listener) {
        TargetModel model = new TargetModel(task.file().plan());
        Replay replay = opened();
        while (!replay.isDone()) {
            long last = replay.last();
            Sweep<RunRows> trials = replay.trials(model, threads);
            sweep = Optional.of(trials);
            listener.done(done, last);
            boolean all = !stopped
                    && trials.run(
                                    replay.next(),
                                    last,
                                    (first, rows) -> write(rows, replay, last, listener),
                                    listener::late)
                            > last;
            if (!all) {
                folder.checkpoint();
                return false;
            }
        }
        return ended(replay);
    }

    private Replay opened() {
        folder.open();
        List<String> rows = new ArrayList<>();
        folder.eachRun(rows::add);
        done = rows.size();
        return new Replay(task.file().plan(), folder.path(), rows);
    }

    private void write(List<RunRows> rows, Replay replay, long last, Listener listener) {
        folder.write(rows);
        rows.forEach(row -> replay.add(Replay.text(row)));
        done += rows.size();
        listener.done(done, last);
    }

    private boolean ended(Replay replay) {
        int evaluations = replay.past().size();
        folder.stop(evaluations, new Tree().with("evaluations", evaluations));
        return true;
    }

    /**
     * Takes over what the parts of the generation under way have found.
     *
     * @param parts how many there are
     * @param command what the user typed
     * @return whether it is at its end
     * @throws OccupiedFolder if a part is missing, unfinished or damaged; nothing was taken then
     */
    public boolean join(int parts, List<String> command, Listener listener) {
        Replay replay = opened();
        if (!replay.isDone()) {
            long last = replay.last();
            List<RunRows> rows = found(replay, parts, command);
            write(rows.subList((int) (replay.next() - replay.first()), rows.size()), replay, last, listener);
        }
        if (replay.isDone()) {
            return ended(replay);
        }
        folder.checkpoint();
        return false;
    }

    private List<RunRows> found(Replay replay, int parts, List<String> command) {
        List<CalibrationPart> all = IntStream.rangeClosed(1, parts)
                .mapToObj(number -> CalibrationPart.of(task, replay, number, parts))
                .toList();
        List<Integer> missing = all.stream()
                .filter(part -> !part.isFinished(folder.path(), command))
                .map(part -> part.part().number())
                .toList();
        if (!missing.isEmpty()) {
            throw new OccupiedFolder(folder.path() + ": parts " + Shards.ranges(missing) + " of " + parts
                    + " of generation " + replay.generation()
                    + " are missing or unfinished: run them with 'calibrate CALIBRATION --shard " + missing.get(0) + "/"
                    + parts + " --resume' and so on");
        }
        List<RunRows> rows = new ArrayList<>();
        for (CalibrationPart part : all) {
            for (String line : ResultFolder.rows(part.folder(folder.path()), part)) {
                byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
                rows.add(new RunRows(replay.first() + rows.size(), false, List.of(bytes)));
            }
        }
        return rows;
    }

    /** Number of sets that were tried. */
    public long done() {
        return done;
    }

    /** Ends after the rows that are being written. */
    public void stop() {
        stopped = true;
        sweep.ifPresent(Sweep::stop);
    }
}
