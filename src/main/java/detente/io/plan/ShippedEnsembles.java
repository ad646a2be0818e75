package detente.io.plan;

import detente.experiment.Ensemble;
import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Source;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The ensembles that come with the program, and how an ensemble is found by its name or path. */
public final class ShippedEnsembles {
    /** A jar cannot be asked what it holds; one whose file is not in it is not shipped. */
    private static final List<String> KNOWN = List.of("default");

    private ShippedEnsembles() {}

    /** Their names. */
    public static List<String> names() {
        return KNOWN.stream()
                .filter(name -> ShippedEnsembles.class.getResource(resource(name)) != null)
                .toList();
    }

    /** One of them. */
    public static Ensemble read(String name) {
        return EnsembleTable.read(name, source(name));
    }

    /** What a list of them says of one: its first line, and how many stand below. Reading all of it takes far longer. */
    public static Outline outline(String name) {
        List<String> lines = source(name).text().lines().toList();
        List<String> keys = Arrays.stream(lines.get(0).split(",", -1))
                .filter(column -> !column.equals(EnsembleTable.WEIGHT.key()))
                .toList();
        return new Outline(keys, lines.size() - 1);
    }

    /**
     * What an ensemble is, at a glance.
     *
     * @param keys what every set sets
     * @param sets how many there are
     */
    public record Outline(List<String> keys, int sets) {}

    /**
     * The ensemble that a user names.
     *
     * @param nameOrPath a shipped name, else the path of a table
     * @param folder where relative paths start; empty for the working folder
     * @throws BadInput if there is none, or with all that is wrong in it
     */
    public static Ensemble find(String nameOrPath, Optional<Path> folder) {
        if (names().contains(nameOrPath)) {
            return read(nameOrPath);
        } else if (isMissing(nameOrPath, folder)) {
            throw new BadInput(
                    "no ensemble and no file is named '" + Shown.value(nameOrPath) + "'" + instead(nameOrPath));
        }
        Path file = FilePath.of(Source.resolve(nameOrPath, folder));
        return EnsembleTable.read(String.valueOf(file.getFileName()), Source.rows(file.toString()));
    }

    /** Whether a word names neither a shipped ensemble nor a file. */
    static boolean isMissing(String nameOrPath, Optional<Path> folder) {
        return !names().contains(nameOrPath)
                && Source.isBareWord(nameOrPath)
                && !Files.exists(FilePath.of(Source.resolve(nameOrPath, folder)));
    }

    /** What may be meant by a word that names nothing, to be read after it. */
    static String instead(String wrong) {
        List<String> names = names();
        String shipped = names.isEmpty() ? "none" : String.join(", ", names);
        return Names.suggestion(wrong, names) + " (shipped: " + shipped + "; or the path of a CSV file)";
    }

    private static Source source(String name) {
        return Source.shipped(name, resource(name));
    }

    private static String resource(String name) {
        return "/ensembles/" + name + ".csv";
    }
}
