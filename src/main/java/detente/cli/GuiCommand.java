package detente.cli;

import detente.gui.Explorer;
import detente.io.document.FilePath;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ShippedScenarios;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "Decides what happens (default: that of the scenario, else 1).")
    private @Nullable Long seed;

    @Option(
            names = "--world-seed",
            paramLabel = "SEED",
            description = "Decides who exists (default: that of the scenario, else 1).")
    private @Nullable Long worldSeed;

    @Override
    public Integer call() {
        ScenarioFile file = scenario.equals("-")
                ? ScenarioReader.read(Source.stream("standard input", System.in, Format.EITHER))
                : ShippedScenarios.find(scenario, Optional.empty());
        long world = Limits.seed(
                "--world-seed", worldSeed != null ? worldSeed : file.worldSeed().orElse(1));
        long luck = Limits.seed("--seed", seed != null ? seed : file.runSeed().orElse(1));
        Explorer.explore(file.withSeeds(world, luck), path());
        return ExitCode.DONE;
    }

    /** The file that it can be saved to. */
    private Optional<Path> path() {
        boolean named = scenario.equals("-") || ShippedScenarios.names().contains(scenario);
        return named ? Optional.empty() : Optional.of(FilePath.of(scenario));
    }
}
