package detente.io.scenario;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Source;
import detente.parameter.Edition;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scenarios that come with the program, and how a scenario is found by its name or path. */
public final class ShippedScenarios {
    private static final List<String> WORLDS =
            List.of("generated", "two-rivals", "three-states", "historical", "small-open-state");
    /** The default world as it was. */
    private static final String FIRST_EDITION = "edition-1";

    /** Stands before what a scenario says of itself. */
    private static final String DESCRIPTION = "\n  \"" + ScenarioWriter.DESCRIPTION + "\": \"";

    private ShippedScenarios() {}

    /** Their names. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(worlds());
        names.add(FIRST_EDITION);
        return names;
    }

    /** Names of those that are worlds of their own. */
    static List<String> worlds() {
        return WORLDS.stream().filter(name -> isThere(resource(name))).toList();
    }

    private static boolean isThere(String resource) {
        return ShippedScenarios.class.getResource(resource) != null;
    }

    /** One of them. */
    public static ScenarioFile read(String name) {
        return ScenarioReader.read(source(name));
    }

    /** One of them in an edition, unless it names another itself. */
    public static ScenarioFile read(String name, Edition edition) {
        String own = "/scenarios/edition-" + edition.number() + "/" + name + ".json";
        return ScenarioReader.read(isThere(own) ? Source.shipped(name, own) : source(name), edition);
    }

    /**
     * The historical world as figures of the record are measured in it: with the same rates at rest whatever the defaults,
     * so that a calibration comes out the same after its result has become the defaults.
     */
    public static ScenarioFile ofTargets() {
        return ScenarioReader.read(Source.shipped("historical", "/scenarios/targets/historical.json"));
    }

    /** What one of them says of itself, cut from its text: a parser takes longer to load than a whole list to print. */
    public static String description(String name) {
        String text = source(name).text();
        int begin = text.indexOf(DESCRIPTION) + DESCRIPTION.length();
        return text.substring(begin, text.indexOf('"', begin));
    }

    private static Source source(String name) {
        return Source.shipped(name, resource(name));
    }

    /**
     * The scenario that a user names.
     *
     * @param nameOrPath a shipped name, else the path of a file
     * @param folder where relative paths start; empty for the working folder
     * @param edition in which it is read; empty for the one that it is in
     * @throws BadInput if there is none, or with all that is wrong in it
     */
    public static ScenarioFile find(String nameOrPath, Optional<Path> folder, Optional<Edition> edition) {
        if (names().contains(nameOrPath)) {
            return edition.map(one -> read(nameOrPath, one)).orElseGet(() -> read(nameOrPath));
        } else if (isMissing(nameOrPath, folder)) {
            throw new BadInput(
                    "no scenario and no file is named '" + Shown.value(nameOrPath) + "'" + instead(nameOrPath));
        }
        Source file = Source.file(Source.resolve(nameOrPath, folder));
        return edition.map(one -> ScenarioReader.read(file, one)).orElseGet(() -> ScenarioReader.read(file));
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
