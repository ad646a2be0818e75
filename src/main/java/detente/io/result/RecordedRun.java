package detente.io.result;

import detente.experiment.Laboratory;
import detente.experiment.Outcome;
import detente.experiment.RunPlan;
import detente.experiment.RunSpec;
import detente.io.scenario.ScenarioFile;
import detente.io.table.RunRows;
import detente.model.ConflictModel;
import java.nio.file.Path;
import java.util.List;

/** A single run with all its tables. */
public final class RecordedRun {
    private RecordedRun() {}

    /** Carries out a run. */
    public static Outcome outcome(ScenarioFile file, RunSpec run) {
        return new Laboratory(new RunPlan.Single(run, file.scenario()), ConflictModel::run).run(run.number());
    }

    /**
     * Carries out a run and leaves its tables in a folder.
     *
     * @param arguments what was typed, for the manifest
     * @throws OccupiedFolder if the folder holds something else, or this run already
     */
    public static Outcome write(Path target, ScenarioFile file, RunSpec run, List<String> arguments) {
        Task task = Task.of(file, run);
        try (ResultFolder folder = new ResultFolder(new Disk(), target, task, arguments)) {
            if (folder.isFinished()) {
                throw new OccupiedFolder(target + ": holds this run already");
            }
            Outcome outcome = outcome(file, run);
            folder.open();
            folder.write(List.of(RunRows.of(outcome, task.tables())));
            folder.complete();
            folder.finish(List.of(), List.of());
            return outcome;
        }
    }
}
