package detente.io.plan;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Source;
import detente.io.scenario.ShippedScenarios;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The experiments that come with the program, and how an experiment is found by its name or path. */
public final class ShippedExperiments {
    private static final String FOLDER = "experiments";
    /** A jar cannot be asked what it holds; a test compares with the folder. */
    private static final List<String> KNOWN = List.of(
            "baseline",
            "coalitions",
            "coverage",
            "critical-gain",
            "five-actions",
            "futures-2026",
            "leak",
            "mandates",
            "robust",
            "screening",
            "secrecy",
            "sensitivity",
            "strike",
            "structures",
            "treaty");

    private ShippedExperiments() {}

    /** Names of those in the working folder's {@code experiments} and of those inside the program. */
    public static List<String> names() {
        Path folder = Path.of(FOLDER);
        try (Stream<Path> entries = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return Stream.concat(
                            entries.map(entry -> entry.getFileName().toString())
                                    .filter(name -> Files.exists(Path.of(file(name)))),
                            KNOWN.stream())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The experiment that a user names.
     *
     * @param nameOrPath a name in the working folder's {@code experiments}, a shipped name, or the path of a file
     * @throws BadInput if there is none, or with all that is wrong in it
     */
    public static ExperimentFile find(String nameOrPath) {
        return ExperimentReader.read(source(nameOrPath));
    }

    private static Source source(String nameOrPath) {
        if (!names().contains(nameOrPath)) {
            String path = Source.resolve(nameOrPath, Optional.empty());
            if (ShippedScenarios.names().contains(nameOrPath)) {
                throw new BadInput("'" + nameOrPath + "' is a scenario: use 'run " + nameOrPath + "'");
            } else if (Source.isBareWord(nameOrPath) && !Files.exists(FilePath.of(path))) {
                throw new BadInput("no experiment and no file is named '" + Shown.value(nameOrPath) + "'"
                        + Names.suggestion(nameOrPath, names()) + " (shipped: " + String.join(", ", names()) + ")");
            }
            return Source.file(path);
        } else if (Files.exists(Path.of(file(nameOrPath)))) {
            return Source.file(file(nameOrPath));
        }
        return Source.shipped(file(nameOrPath), "/" + file(nameOrPath));
    }

    private static String file(String name) {
        return FOLDER + "/" + name + "/experiment.json";
    }
}
