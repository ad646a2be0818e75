package detente.cli;

import detente.experiment.RunSpec;
import detente.io.scenario.ScenarioFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What decides who exists and what happens in a single run. */
final class SeedOptions {
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

    /**
     * The run of a scenario that is asked for.
     *
     * @throws detente.io.document.BadInput if it cannot have such a seed
     */
    RunSpec run(ScenarioFile file) {
        long world = Limits.seed(
                "--world-seed", worldSeed != null ? worldSeed : file.worldSeed().orElse(1));
        long luck = Limits.seed("--seed", seed != null ? seed : file.runSeed().orElse(1));
        return new RunSpec(1, 1, 1, 1, world, luck);
    }
}
