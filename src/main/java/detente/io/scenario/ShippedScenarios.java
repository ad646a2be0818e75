package detente.io.scenario;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Source;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The scenarios that come with the program, and how a scenario is found by its name or path. */
public final class ShippedScenarios {
    private static final List<String> KNOWN =
            List.of("generated", "two-rivals", "three-states", "historical", "small-open-state");

    private ShippedScenarios() {}

    /** Their names. */
    public static List<String> names() {
        return KNOWN.stream()
                .filter(name -> ShippedScenarios.class.getResource(resource(name)) != null)
                .toList();
    }

    /** One of them. */
    public static ScenarioFile read(String name) {
        return ScenarioReader.read(source(name));
    }

    /** What one of them says of itself. */
    public static String description(String name) {
        return ScenarioReader.description(source(name));
    }

    private static Source source(String name) {
        return Source.shipped(name, resource(name));
    }

    /**
     * The scenario that a user names.
     *
     * @param nameOrPath a shipped name, else the path of a file
     * @param folder where relative paths start; empty for the working folder
     * @throws BadInput if there is none, or with all that is wrong in it
     */
    public static ScenarioFile find(String nameOrPath, Optional<Path> folder) {
        if (names().contains(nameOrPath)) {
            return read(nameOrPath);
        } else if (isMissing(nameOrPath, folder)) {
            throw new BadInput(
                    "no scenario and no file is named '" + Shown.value(nameOrPath) + "'" + instead(nameOrPath));
        }
        return ScenarioReader.read(Source.file(Source.resolve(nameOrPath, folder)));
    }

    /** Whether a word names neither a shipped scenario nor a file. */
    public static boolean isMissing(String nameOrPath, Optional<Path> folder) {
        return !names().contains(nameOrPath)
                && Source.isBareWord(nameOrPath)
                && !Files.exists(FilePath.of(Source.resolve(nameOrPath, folder)));
    }

    /** What may be meant by a word that names nothing, to be read after it. */
    public static String instead(String wrong) {
        return Names.suggestion(wrong, names()) + " (shipped: " + String.join(", ", names()) + ")";
    }

    private static String resource(String name) {
        return "/scenarios/" + name + ".json";
    }
}
