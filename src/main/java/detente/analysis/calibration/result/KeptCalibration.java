package detente.analysis.calibration.result;

import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Evaluation;
import detente.analysis.calibration.Generations;
import detente.analysis.calibration.ProposedSet;
import detente.analysis.calibration.TargetModel;
import detente.experiment.Sweep;
import detente.io.document.BadInput;
import detente.io.document.Section;
import detente.io.result.Findings;
import detente.io.result.OccupiedFolder;
import detente.io.result.RecordedSweep.Listener;
import detente.io.result.ResultCsv;
import detente.io.result.RunChoice;
import detente.io.result.WrittenManifest;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A calibration that is at its end, as it lies in its folder.
 *
 * @param folder where it is
 * @param task what it is
 */
public record KeptCalibration(Path folder, CalibrationTask task) {

    /**
     * That of a folder; empty where it holds something else.
     *
     * @throws OccupiedFolder if it is damaged, or not at its end
     */
    public static Optional<KeptCalibration> in(Path folder) {
        try {
            if (!WrittenManifest.tree(folder).has(CalibrationTask.KIND)) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it as another result says why it cannot
        }
        WrittenManifest manifest = WrittenManifest.read(folder);
        Optional<Section> content = manifest.section(CalibrationTask.KIND);
        String finished = manifest.text("finished");
        manifest.report();
        if (finished.isEmpty()) {
            throw new OccupiedFolder(
                    folder + ": holds an unfinished calibration; go on with it by 'calibrate --resume'");
        }
        try {
            CalibrationFile file = CalibrationReader.read(content.orElseThrow(), Optional.empty());
            return Optional.of(new KeptCalibration(folder, CalibrationTask.of(file)));
        } catch (BadInput e) {
            throw new OccupiedFolder(folder + ": the manifest cannot be used (" + e.inBrief() + ")");
        }
    }

    /** Whether a folder holds one that is at its end. */
    public static boolean isFinished(Path folder) {
        try {
            JsonNode manifest = WrittenManifest.tree(folder);
            return manifest.has(CalibrationTask.KIND)
                    && !manifest.path("finished").asString("").isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes sure that it is as it was at its end. What follows from the evaluations may be missing.
     *
     * @throws OccupiedFolder with what is not, and what to do
     */
    public void check() {
        Findings changes = WrittenManifest.read(folder).changes(folder, name -> !name.equals(EvaluationTable.FILE));
        if (changes.count() > 0) {
            throw OccupiedFolder.unanalysed(
                    changes,
                    "give the folder its files back; what is deleted is made anew but for " + EvaluationTable.FILE
                            + ", of which 'verify " + folder + " --all' says which rows differ");
        }
    }

    /**
     * All that was tried, in order.
     *
     * @throws OccupiedFolder if rows are damaged, too few or too many, or not what follows from those before
     * @throws IOException if they cannot be read
     */
    public List<Evaluation> evaluations() throws IOException {
        return evaluations(folder, task);
    }

    /** The same where the folder is not at its end. */
    static List<Evaluation> evaluations(Path folder, CalibrationTask task) throws IOException {
        CalibrationPlan plan = task.file().plan();
        EvaluationTable table = new EvaluationTable(plan);
        Path file = folder.resolve(table.form().file());
        List<Evaluation> past = new ArrayList<>();
        try (Csv csv = ResultCsv.open(file)) {
            if (!csv.header().equals(table.form().header())) {
                throw csv.problem("should have the columns of this calibration, in their order");
            }
            for (List<ProposedSet> sets = Generations.next(plan, past);
                    !sets.isEmpty();
                    sets = Generations.next(plan, past)) {
                for (ProposedSet set : sets) {
                    List<String> row = csv.next();
                    past.add(table.read(row, set, past.size() + 1L)
                            .orElseThrow(() -> csv.problem("should be evaluation " + (past.size() + 1)
                                    + ", as it follows from those before")));
                }
            }
            if (!csv.next().isEmpty()) {
                throw csv.problem("stands behind the last evaluation");
            }
        }
        return past;
    }

    /**
     * Tries some of the sets again, and says what comes out otherwise.
     *
     * @param choice numbers of evaluations
     */
    public Findings differences(RunChoice choice, int threads, Listener listener) throws IOException {
        List<Evaluation> past = evaluations();
        CalibrationPlan plan = task.file().plan();
        TargetModel model = new TargetModel(plan);
        EvaluationTable table = new EvaluationTable(plan);
        Findings findings = new Findings();
        new Sweep<>(
                        place -> model.evaluate(
                                past.get((int) choice.number(place) - 1).proposed()),
                        threads)
                .run(1, choice.size(), (first, results) -> {
                    for (int i = 0; i < results.size(); i++) {
                        long number = choice.number(first + i);
                        if (!table.text(number, results.get(i))
                                .equals(table.text(number, past.get((int) number - 1)))) {
                            findings.add(folder.resolve(EvaluationTable.FILE) + ": evaluation " + number
                                    + " comes out otherwise when it is carried out again");
                        }
                    }
                    listener.done(first + results.size() - 1, choice.size());
                });
        return findings;
    }
}
