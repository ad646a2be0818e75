package detente.cli;

import detente.experiment.Draft;
import detente.experiment.Levers;
import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.plan.ShippedExperiments;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ShippedScenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, and what is changed in it. */
final class ScenarioOptions {
    @Parameters(
            paramLabel = "SCENARIO",
            description = "A shipped name (see 'describe scenarios'), a JSON or YAML file, or - for standard input.")
    private String scenario = "";

    @Option(names = "--years", paramLabel = "YEARS", description = "Years of observation.")
    private @Nullable String years;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a parameter, or a policy's strength, time or members; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "NAME[:FROM[-UNTIL]]",
            description =
                    "Switch a policy on, from the beginning of the observation or between two years; may be repeated.")
    private List<String> policies = new ArrayList<>();

    /**
     * The scenario with all changes.
     *
     * @throws BadInput if there is none, or a change is not allowed
     */
    ScenarioFile read() {
        if (Source.isBareWord(scenario) && ShippedExperiments.names().contains(scenario) && !isScenario(scenario)) {
            throw new BadInput("'" + scenario + "' is an experiment: use 'sweep " + scenario + "'");
        }
        ScenarioFile file = scenario.equals("-")
                ? ScenarioReader.read(Source.stream("standard input", System.in, Format.EITHER))
                : ShippedScenarios.find(scenario, Optional.empty());
        Draft draft = new Draft(file.scenario());
        policies.forEach(text -> allowed("--policy " + text, () -> draft.add(PolicyText.parse(text))));
        settings.forEach(text -> allowed("--set " + text, () -> set(text, draft)));
        if (years != null) {
            String text = years;
            allowed("--years " + text, () -> Levers.get("years").set(draft, text));
        }
        try {
            return file.withScenario(draft.scenario());
        } catch (IllegalArgumentException e) {
            throw new BadInput("detente: " + e.getMessage());
        }
    }

    private static boolean isScenario(String name) {
        return ShippedScenarios.names().contains(name) || Files.exists(Path.of(name));
    }

    private static void set(String text, Draft draft) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("must be KEY=VALUE");
        }
        Levers.get(text.substring(0, equals)).set(draft, text.substring(equals + 1));
    }

    private static void allowed(String option, Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException e) {
            throw new BadInput(option + ": " + e.getMessage());
        }
    }
}
