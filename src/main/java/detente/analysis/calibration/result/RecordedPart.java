package detente.analysis.calibration.result;

import detente.analysis.calibration.TargetModel;
import detente.experiment.Sweep;
import detente.io.result.Disk;
import detente.io.result.RecordedSweep.Listener;
import detente.io.result.ResultFolder;
import detente.io.table.RunRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One part of the generation that is under way, while it is tried. */
public final class RecordedPart {
    private final Disk disk;
    private final Path whole;
    private final Replay replay;
    private final Optional<CalibrationPart> part;
    private final CalibrationTask task;
    private volatile Optional<Sweep<RunRows>> sweep = Optional.empty();
    private volatile boolean stopped;

    private RecordedPart(Disk disk, Path whole, CalibrationTask task, Replay replay, int number, int parts) {
        this.disk = disk;
        this.whole = whole;
        this.task = task;
        this.replay = replay;
        part = replay.isDone() ? Optional.empty() : Optional.of(CalibrationPart.of(task, replay, number, parts));
    }

    /**
     * One part of the generation that is under way in a folder.
     *
     * @param whole folder of the calibration
     * @param number which part, from 1
     * @param parts how many there are
     */
    public static RecordedPart of(Disk disk, Path whole, CalibrationTask task, int number, int parts) {
        return new RecordedPart(disk, whole, task, replay(whole, task), number, parts);
    }

    private static Replay replay(Path whole, CalibrationTask task) {
        return new Replay(task.file().plan(), whole, ResultFolder.rows(whole, task));
    }

    /** The parts of the generation under way that are not tried; none where nothing is left to try. */
    public static List<Integer> missing(Path whole, CalibrationTask task, int parts) {
        Replay replay = replay(whole, task);
        return IntStream.rangeClosed(1, replay.isDone() ? 0 : parts)
                .filter(number ->
                        !CalibrationPart.of(task, replay, number, parts).isFinished(whole, List.of()))
                .boxed()
                .toList();
    }

    /** Whether there is something to try: a calibration may be at its end, and a generation smaller than its parts. */
    public boolean isThere() {
        return part.filter(one -> one.first() <= one.last()).isPresent();
    }

    /** Where it goes. */
    public Path folder() {
        return part.orElseThrow().folder(whole);
    }

    /**
     * Tries its sets, going on where it was interrupted.
     *
     * @param command what the user typed
     * @return whether all are tried
     */
    public boolean run(int threads, List<String> command, Listener listener) {
        CalibrationPart own = part.orElseThrow();
        disk.createFolder(whole);
        try (ResultFolder folder = new ResultFolder(disk, folder(), own, command)) {
            if (folder.isFinished()) {
                return true;
            }
            long next = folder.open();
            Sweep<RunRows> trials = replay.trials(new TargetModel(task.file().plan()), threads);
            sweep = Optional.of(trials);
            long of = own.last() - own.first() + 1;
            boolean all = !stopped
                    && trials.run(
                                    next,
                                    own.last(),
                                    (first, rows) -> {
                                        folder.write(rows);
                                        listener.done(rows.get(rows.size() - 1).number() - own.first() + 1, of);
                                    },
                                    listener::late)
                            > own.last();
            if (all) {
                folder.complete();
                folder.finish(List.of(), List.of());
            } else {
                folder.checkpoint();
            }
            return all;
        }
    }

    /** Ends after the rows that are being written. */
    public void stop() {
        stopped = true;
        sweep.ifPresent(Sweep::stop);
    }
}
