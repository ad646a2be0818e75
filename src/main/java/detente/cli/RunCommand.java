package detente.cli;

import detente.experiment.Laboratory;
import detente.experiment.Outcome;
import detente.experiment.RunSpec;
import detente.io.result.Disk;
import detente.io.result.OccupiedFolder;
import detente.io.result.ResultFolder;
import detente.io.result.Task;
import detente.io.scenario.ScenarioFile;
import detente.io.table.RunRows;
import detente.model.ConflictModel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: one run. */
@Command(
        name = "run",
        header = "One run: a summary on standard output, all of it as tables with --out.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  detente run two-rivals",
            "  detente run generated --policy treaty:5-15 --set policy.treaty.compliance=0.9",
            "  detente run north-sea.yaml --seed 3 --out results/north-sea-3"
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions options;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Decides what happens (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--world-seed",
            paramLabel = "SEED",
            description = "Decides who exists (default: that of the scenario, else 1).")
    private @Nullable Long worldSeed;

    @Option(names = "--out", paramLabel = "DIR", description = "Write all tables into this folder.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        ScenarioFile file = options.read();
        long world = Limits.seed(
                "--world-seed", worldSeed != null ? worldSeed : file.worldSeed().orElse(1));
        RunSpec run = new RunSpec(1, 1, 1, 1, world, Limits.seed("--seed", seed));
        WorldCheck.check("scenario", file.scenario(), run);
        if (out == null) {
            return print(outcome(file, run));
        }
        Task task = Task.of(file, run);
        try (ResultFolder folder = new ResultFolder(
                new Disk(), out, task, spec.commandLine().getParseResult().originalArgs())) {
            if (folder.isFinished()) {
                throw new OccupiedFolder(out + ": holds this run already");
            }
            Outcome outcome = outcome(file, run);
            folder.open();
            folder.write(List.of(RunRows.of(outcome, task.tables())));
            folder.complete();
            folder.finish(List.of());
            return print(outcome);
        }
    }

    private static Outcome outcome(ScenarioFile file, RunSpec run) {
        return Laboratory.run(run, List.of(), file::scenario, ConflictModel::run);
    }

    private int print(Outcome outcome) {
        if (outcome instanceof Outcome.Finished finished) {
            RunSummary.print(finished, spec.commandLine().getOut());
            return ExitCode.DONE;
        } else if (outcome instanceof Outcome.Failed failed) {
            spec.commandLine().getErr().println("detente: the run failed: " + failed.cause());
        }
        return ExitCode.FAILED;
    }
}
