package detente.analysis.calibration.result;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The calibration that comes with the program, and how one is found by its name or path. */
public final class ShippedCalibrations {
    private static final List<String> KNOWN = List.of("calibration");

    private ShippedCalibrations() {}

    /**
     * The calibration that a user names.
     *
     * @param nameOrPath a name in the working folder's {@code experiments}, a shipped name, or the path of a file
     * @throws BadInput if there is none, or with all that is wrong in it
     */
    public static CalibrationFile find(String nameOrPath) {
        return CalibrationReader.read(source(nameOrPath));
    }

    /** Whether a name or a path is that of a calibration and not of an experiment. */
    public static boolean isOne(String nameOrPath) {
        boolean bare = Source.isBareWord(nameOrPath);
        if (bare && !Files.exists(FilePath.of(nameOrPath))) {
            return Files.exists(Path.of(file(nameOrPath))) || KNOWN.contains(nameOrPath);
        }
        Section section = Section.of(Source.file(nameOrPath));
        return section.has("parameters") && !section.has("design");
    }

    private static Source source(String nameOrPath) {
        boolean bare = Source.isBareWord(nameOrPath);
        if (bare && Files.exists(Path.of(file(nameOrPath)))) {
            return Source.file(file(nameOrPath));
        } else if (KNOWN.contains(nameOrPath)) {
            return Source.shipped(file(nameOrPath), "/" + file(nameOrPath));
        }
        String path = Source.resolve(nameOrPath, Optional.empty());
        if (bare && !Files.exists(FilePath.of(path))) {
            throw new BadInput("no calibration and no file is named '" + Shown.value(nameOrPath) + "'"
                    + Names.suggestion(nameOrPath, KNOWN) + " (shipped: " + String.join(", ", KNOWN) + ")");
        }
        return Source.file(path);
    }

    private static String file(String name) {
        return "experiments/" + name + "/" + CalibrationTask.FILE;
    }
}
