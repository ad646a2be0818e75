package detente.analysis.calibration.result;

import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Evaluation;
import detente.analysis.calibration.Generations;
import detente.analysis.calibration.ProposedSet;
import detente.analysis.calibration.TargetModel;
import detente.experiment.Sweep;
import detente.io.document.Tree;
import detente.io.result.OccupiedFolder;
import detente.io.result.RecordedSweep.Listener;
import detente.io.result.ResultFolder;
import detente.io.table.RunRows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A calibration that goes into a result folder, generation by generation. What a generation proposes follows from the rows
 * that are written and from nothing else, so that one that goes on from a file decides as one that was never interrupted.
 */
public final class RecordedCalibration {
    private final ResultFolder folder;
    private final CalibrationPlan plan;
    private final EvaluationTable table;
    private final TargetModel model;
    private final int threads;
    private final List<Evaluation> past = new ArrayList<>();
    private volatile Sweep<RunRows> sweep;
    private volatile boolean stopped;

    /** @param threads how many sets are tried at once; the result does not depend on it */
    public RecordedCalibration(ResultFolder folder, CalibrationTask task, int threads) {
        this.folder = folder;
        this.threads = threads;
        plan = task.file().plan();
        table = new EvaluationTable(plan);
        model = new TargetModel(plan);
        sweep = over(List.of(), 0);
    }

    /**
     * Tries all sets that are missing, until enough are accepted or {@link #stop} is called; in the last case a later one can
     * go on from what is in the folder.
     *
     * @return whether it is at its end
     */
    public boolean run(Listener listener) {
        folder.open();
        List<String> there = new ArrayList<>();
        folder.eachRun(there::add);
        for (List<ProposedSet> sets = Generations.next(plan, past); !sets.isEmpty(); ) {
            int first = past.size();
            sets.stream()
                    .limit(StrictMath.max(0, there.size() - (long) first))
                    .forEach(set -> past.add(read(there.get(past.size()), set)));
            listener.done(past.size(), first + sets.size());
            if (stopped || !isTried(sets, first, listener)) {
                folder.checkpoint();
                return false;
            }
            sets = Generations.next(plan, past);
        }
        folder.stop(past.size(), new Tree().with("evaluations", past.size()));
        return true;
    }

    private Evaluation read(String line, ProposedSet set) {
        long number = past.size() + 1L;
        return table.read(line, set, number)
                .orElseThrow(() -> new OccupiedFolder(folder.path() + ": evaluation " + number
                        + " is not what follows from those before: begin again in another folder with --out"));
    }

    /** Tries what is left of a generation that begins behind some evaluations, and says whether all of it is tried. */
    private boolean isTried(List<ProposedSet> sets, int first, Listener listener) {
        int last = first + sets.size();
        sweep = over(sets, first);
        return !stopped
                && sweep.run(
                                past.size() + 1L,
                                last,
                                (number, rows) -> {
                                    folder.write(rows);
                                    rows.forEach(row -> past.add(read(text(row), sets.get(past.size() - first))));
                                    listener.done(past.size(), last);
                                },
                                listener::late)
                        > last;
    }

    private Sweep<RunRows> over(List<ProposedSet> sets, int first) {
        return new Sweep<>(
                number -> table.written(
                        new EvaluationTable.Row(number, model.evaluate(sets.get((int) number - first - 1)))),
                threads);
    }

    private static String text(RunRows row) {
        return new String(row.bytes().get(0), StandardCharsets.UTF_8).strip();
    }

    /** Number of sets that were tried. */
    public long done() {
        return past.size();
    }

    /** Ends after the rows that are being written. */
    public void stop() {
        stopped = true;
        sweep.stop();
    }
}
