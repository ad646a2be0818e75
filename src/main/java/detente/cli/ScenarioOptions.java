package detente.cli;

import detente.experiment.Levers;
import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.plan.ShippedExperiments;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ShippedScenarios;
import detente.parameter.Shown;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private SetOption set = new SetOption();

    @Option(
            names = "--policy",
            paramLabel = "NAME[:FROM[-UNTIL]][@MEMBERS]",
            description =
                    "Switch a policy on, from the beginning of the observation or between two years, for all or some"
                            + " states (such as @bloc:A+mostCapableOutside); may be repeated.")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = "--event",
            paramLabel = "KIND:AT[:...]",
            description = "Have something happen at a date: leak:5:mostCapable:15, crisis:8:S1+S5:4:1, detection:6:1.2;"
                    + " may be repeated (see 'describe events').")
    private List<String> events = new ArrayList<>();

    /**
     * The scenario with all changes.
     *
     * @param advice takes what does nothing in it, sentence by sentence
     * @throws BadInput if there is none, or a change is not allowed
     */
    ScenarioFile read(Consumer<String> advice) {
        if (Source.isBareWord(scenario) && ShippedExperiments.names().contains(scenario) && !isScenario(scenario)) {
            throw new BadInput("'" + scenario + "' is an experiment: use 'sweep " + scenario + "'");
        }
        ScenarioFile file = file(scenario);
        Changes changes = new Changes(file.scenario());
        Optional<SetOption.Chosen> chosen = set.read();
        chosen.ifPresent(one -> changes.take(one.set()));
        policies.forEach(text -> allowed("--policy " + Shown.value(text), option -> changes.add(option, text)));
        events.forEach(text -> allowed("--event " + Shown.value(text), option -> changes.add(EventText.parse(text))));
        settings.forEach(text -> set(text, changes));
        if (years != null) {
            String text = years;
            allowed("--years " + Shown.value(text), option -> changes.set(option, Levers.YEARS.key(), text));
        }
        try {
            ScenarioFile changed =
                    chosen.map(one -> told(file, one)).orElse(file).withScenario(changes.scenario());
            changes.advice().forEach(advice);
            return changed;
        } catch (IllegalArgumentException e) {
            throw new BadInput("detente: " + e.getMessage());
        }
    }

    /** The scenario that a user names. */
    static ScenarioFile file(String name) {
        return name.equals("-")
                ? ScenarioReader.read(Source.stream("standard input", System.in, Format.EITHER))
                : ShippedScenarios.find(name, Optional.empty(), Optional.empty());
    }

    /** The same, saying that it has the parameters of a set. */
    static ScenarioFile told(ScenarioFile file, SetOption.Chosen chosen) {
        return file.withDescription((file.description() + " " + chosen.words()).strip());
    }

    private static boolean isScenario(String name) {
        return ShippedScenarios.names().contains(name) || Files.exists(FilePath.of(name));
    }

    /** {@code --set KEY=VALUE}. */
    static void set(String text, Changes changes) {
        allowed("--set " + Shown.value(text), option -> {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("must be KEY=VALUE");
            }
            changes.set(option, text.substring(0, equals), text.substring(equals + 1));
        });
    }

    private static void allowed(String option, Consumer<String> change) {
        try {
            change.accept(option);
        } catch (IllegalArgumentException e) {
            throw new BadInput(option + ": " + e.getMessage());
        }
    }
}
