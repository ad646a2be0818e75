package detente.cli;

import detente.experiment.Outcome;
import detente.experiment.RunSpec;
import detente.io.result.RecordedRun;
import detente.io.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code run}: one run. */
@Command(
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

    @ParentCommand
    private Detente detente;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private SeedOptions seeds;

    @Option(names = "--out", paramLabel = "DIR", description = "Write all tables into this folder.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        ScenarioFile file = options.read(spec.commandLine().getErr()::println);
        RunSpec run = seeds.run(file);
        WorldCheck.check("scenario", file.scenario(), run);
        if (out == null) {
            return print(RecordedRun.outcome(file, run));
        }
        return print(RecordedRun.write(
                out, file, run, spec.commandLine().getParseResult().originalArgs()));
    }

    private int print(Outcome outcome) {
        if (outcome instanceof Outcome.Finished finished) {
            RunSummary.print(finished, spec.commandLine().getOut());
            return ExitCode.DONE;
        } else if (outcome instanceof Outcome.Failed failed) {
            FailureReport.failedRun(failed.cause(), spec.commandLine().getErr(), detente.isTrace());
        }
        return ExitCode.FAILED;
    }
}
