package detente.analysis.calibration.result;

import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Evaluation;
import detente.analysis.calibration.Generations;
import detente.analysis.calibration.ProposedSet;
import detente.analysis.calibration.TargetModel;
import detente.experiment.Sweep;
import detente.io.result.OccupiedFolder;
import detente.io.table.RunRows;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A calibration as far as its rows tell: what was tried, and the sets of the generation that is under way. What a generation
 * proposes follows from the rows before it and from nothing else.
 */
final class Replay {
    private final CalibrationPlan plan;
    private final EvaluationTable table;
    private final Path folder;
    private final List<Evaluation> past = new ArrayList<>();
    private List<ProposedSet> sets;
    /** Number of the last evaluation before the generation. */
    private int before;

    /**
     * @param folder what messages name
     * @param rows its lines, as far as they go
     * @throws OccupiedFolder if one is not what follows from those before
     */
    Replay(CalibrationPlan plan, Path folder, List<String> rows) {
        this.plan = plan;
        this.folder = folder;
        table = new EvaluationTable(plan);
        sets = Generations.next(plan, past);
        rows.forEach(this::add);
    }

    /** Takes the next row. */
    void add(String row) {
        long number = past.size() + 1L;
        if (isDone()) {
            throw new OccupiedFolder(folder + ": evaluation " + number + " stands behind the last one");
        }
        past.add(table.read(row, sets.get(past.size() - before), number)
                .orElseThrow(() -> new OccupiedFolder(folder + ": evaluation " + number
                        + " is not what follows from those before: begin again in another folder with --out")));
        if (past.size() == last()) {
            before = past.size();
            sets = Generations.next(plan, past);
        }
    }

    /** Whether nothing is left to try. */
    boolean isDone() {
        return sets.isEmpty();
    }

    /** All that was tried. */
    List<Evaluation> past() {
        return Collections.unmodifiableList(past);
    }

    /** Number of the generation under way. */
    int generation() {
        return sets.get(0).generation();
    }

    /** Number of its first evaluation. */
    long first() {
        return before + 1L;
    }

    /** Number of its last evaluation. */
    long last() {
        return before + (long) sets.size();
    }

    /** Number of the next evaluation. */
    long next() {
        return past.size() + 1L;
    }

    /** Tries sets of the generation under way, by the numbers of their evaluations. */
    Sweep<RunRows> trials(TargetModel model, int threads) {
        List<ProposedSet> tried = sets;
        long first = first();
        return new Sweep<>(
                number -> table.written(
                        new EvaluationTable.Row(number, model.evaluate(tried.get((int) (number - first))))),
                threads);
    }

    /** A row that was written, as a line. */
    static String text(RunRows row) {
        return new String(row.bytes().get(0), StandardCharsets.UTF_8).strip();
    }
}
