package detente.cli;

import detente.analysis.validation.Validation;
import detente.model.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code validate}: the model against the figures of the incident data. */
@Command(
        sortOptions = false,
        footer = {"", "Example:", "  detente validate --worlds 200 --replications 5"})
final class ValidateCommand implements Callable<Integer> {
    private static final int MOST = 100_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            defaultValue = "40",
            description = "Number of worlds (default: ${DEFAULT-VALUE}).")
    private int worlds;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "3",
            description = "Runs in each world (default: ${DEFAULT-VALUE}).")
    private int replications;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "2019",
            description = "What all seeds are made from (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a parameter in every world that is run; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--markdown", description = "Print the table in Markdown.")
    private boolean markdown;

    @Override
    public Integer call() {
        Validation validation = Validation.run(
                this::changed,
                (int) Limits.within("--worlds", worlds, 1, MOST),
                (int) Limits.within("--replications", replications, 1, MOST),
                Limits.seed("--seed", seed),
                threads.number());
        PrintWriter out = spec.commandLine().getOut();
        out.print(markdown ? validation.markdown() : validation.text());
        return validation.misses() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Scenario changed(Scenario scenario) {
        Changes changes = new Changes(scenario);
        settings.forEach(text -> ScenarioOptions.set(text, changes));
        return changes.scenario();
    }
}
