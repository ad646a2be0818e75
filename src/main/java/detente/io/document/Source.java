package detente.io.document;

import detente.parameter.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a file that a user gave, read but not understood.
 *
 * @param name how messages name it
 * @param folder where paths in it start; empty for standard input and shipped files
 * @param text its content
 * @param format how it is written
 */
public record Source(String name, Optional<Path> folder, String text, Format format) {
    private static final int MEBIBYTE = 1 << 20;
    /** Larger files are no scenarios, and a YAML parser needs seconds for them. */
    private static final int MOST_MEBIBYTES = 1;
    /** Some hundred thousand points of a design, listed. */
    private static final int MOST_MEBIBYTES_OF_JSON = 64;
    /** A million points and more. */
    private static final int MOST_MEBIBYTES_OF_A_TABLE = 256;

    /** A value for everything that can be named, as long as names are, and more. */
    private static final int LONGEST_ROW = MEBIBYTE;

    /** How a file is written. */
    public enum Format {
        JSON,
        YAML,
        /** JSON if it begins with a brace, else YAML. */
        EITHER
    }

    /**
     * A file by its path.
     *
     * @throws BadInput if it cannot be read as text
     */
    public static Source file(String path) {
        int most = format(path) == Format.JSON ? MOST_MEBIBYTES_OF_JSON : MOST_MEBIBYTES;
        return file(path, most * MEBIBYTE, most * MEBIBYTE);
    }

    /**
     * A table by its path, which may be larger.
     *
     * @throws BadInput if it cannot be read as text
     */
    public static Source table(String path) {
        int most = MOST_MEBIBYTES_OF_A_TABLE * MEBIBYTE;
        return file(path, most, most);
    }

    /**
     * A table by its path that has a row in every line.
     *
     * @throws BadInput if it cannot be read as text
     */
    public static Source rows(String path) {
        return file(path, MOST_MEBIBYTES_OF_A_TABLE * MEBIBYTE, LONGEST_ROW);
    }

    private static Source file(String path, int most, int longestLine) {
        String name = Shown.path(path);
        Path file = FilePath.of(path);
        if (Files.isDirectory(file)) {
            throw new BadInput(name + ": is a folder, not a file");
        }
        Optional<Path> parent = Optional.ofNullable(FilePath.absolute(file).getParent());
        TextReader reader = new TextReader(name, most, longestLine);
        if (Files.isRegularFile(file)) {
            reader.checkSize(file.toFile().length()); // before a part of it fills the memory
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return new Source(name, parent, reader.read(stream), format(path));
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be read: " + FailureText.of(e));
        }
    }

    /**
     * The path of a file that another file names.
     *
     * @param folder where relative paths start; empty for the working folder
     */
    public static String resolve(String path, Optional<Path> folder) {
        Path given = FilePath.of(path);
        return folder.map(start -> start.resolve(given)).orElse(given).toString();
    }

    /** Whether a text is a bare word, more likely meant as a name than as the path of a file. */
    public static boolean isBareWord(String path) {
        return !path.contains("/") && !path.contains("\\") && !path.contains(".");
    }

    /**
     * Everything that a stream gives.
     *
     * @throws BadInput if it is no text
     */
    public static Source stream(String name, InputStream stream, Format format) {
        try {
            int most = MOST_MEBIBYTES * MEBIBYTE;
            return new Source(name, Optional.empty(), new TextReader(name, most, most).read(stream), format);
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be read: " + FailureText.of(e));
        }
    }

    /** A JSON file that comes with the program, by its place there. */
    public static Source shipped(String name, String resource) {
        try (InputStream stream = Objects.requireNonNull(Source.class.getResourceAsStream(resource), resource)) {
            return stream(name, stream, Format.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format format(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? Format.YAML : Format.JSON;
    }
}
