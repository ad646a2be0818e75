package detente.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import detente.parameter.Shown;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as people and files give them. What the character set of the locale cannot hold is said, with the remedy. */
public final class FilePath {
    /** What Java puts in the place of bytes that are no characters. */
    private static final char REPLACEMENT = '\uFFFD';

    private FilePath() {}

    /**
     * The path that a text names.
     *
     * @throws BadInput if it names none
     */
    public static Path of(String text) {
        if (!isHeld(text)) {
            throw unheld("'" + Shown.path(text) + "'");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new BadInput("'" + Shown.path(text) + "' is not the name of a file");
        }
    }

    /** Whether the locale can hold a path. */
    public static boolean isHeld(String path) {
        return path.indexOf(REPLACEMENT) < 0 && characters().newEncoder().canEncode(path);
    }

    /**
     * The same place, however the working folder changes.
     *
     * @throws BadInput if the path of the working folder is not known, for the locale cannot hold it
     */
    public static Path absolute(Path path) {
        Path absolute = path.toAbsolutePath();
        if (!path.isAbsolute() && !isWorkingFolder(Path.of("").toAbsolutePath())) {
            throw unheld("the working folder");
        }
        return absolute;
    }

    private static boolean isWorkingFolder(Path folder) {
        try {
            return Files.isSameFile(folder, Path.of("."));
        } catch (IOException e) {
            return false;
        }
    }

    /** The characters that names of files can have; Windows has all of them, whatever it tells. */
    public static Charset characters() {
        return File.separatorChar == '/' ? Charset.forName(System.getProperty("sun.jnu.encoding")) : UTF_8;
    }

    /** Refuses a path, or something that holds one. */
    public static BadInput unheld(String what) {
        return new BadInput(what + " holds characters that the character set of this locale, " + characters()
                + ", cannot hold: use one that can, such as 'LC_ALL=C.UTF-8 java -jar …', or another name");
    }
}
