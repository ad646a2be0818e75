package detente.cli;

import detente.experiment.RunSpec;
import detente.gui.Explorer;
import detente.io.document.FilePath;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ShippedScenarios;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gui}: one run in a window. */
@Command(
        sortOptions = false,
        footer = {"", "Examples:", "  detente gui", "  detente gui historical --seed 3"})
final class GuiCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "generated",
            description = "A shipped name (see 'describe scenarios'), a JSON or YAML file, or - for standard input"
                    + " (default: ${DEFAULT-VALUE}).")
    private String scenario = "";

    @Mixin
    private SetOption set = new SetOption();

    @Mixin
    private SeedOptions seeds;

    @Override
    public Integer call() {
        ScenarioFile given = ScenarioOptions.file(scenario);
        ScenarioFile file = set.read()
                .map(chosen -> ScenarioOptions.told(given, chosen).withScenario(chosen.in(given.scenario())))
                .orElse(given);
        RunSpec run = seeds.run(file);
        Explorer.explore(file.withSeeds(run.worldSeed(), run.runSeed()), path());
        return ExitCode.DONE;
    }

    /** The file that it can be saved to. */
    private Optional<Path> path() {
        boolean named = scenario.equals("-") || ShippedScenarios.names().contains(scenario);
        return named ? Optional.empty() : Optional.of(FilePath.of(scenario));
    }
}
