package detente.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
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
        return file(path, format(path) == Format.JSON ? MOST_MEBIBYTES_OF_JSON : MOST_MEBIBYTES);
    }

    /**
     * A table by its path, which may be larger.
     *
     * @throws BadInput if it cannot be read as text
     */
    public static Source table(String path) {
        return file(path, MOST_MEBIBYTES_OF_A_TABLE);
    }

    private static Source file(String path, int most) {
        try {
            Path file = Path.of(path);
            if (Files.isDirectory(file)) {
                throw new BadInput(path + ": is a folder, not a file");
            }
            if (Files.isRegularFile(file) && Files.size(file) > (long) most * MEBIBYTE) {
                throw tooLarge(path, most); // before a part of it fills the memory
            }
            try (InputStream stream = Files.newInputStream(file)) {
                Path parent = file.toAbsolutePath().getParent();
                return new Source(path, Optional.ofNullable(parent), text(path, stream, most), format(path));
            }
        } catch (InvalidPathException e) {
            throw new BadInput("'" + path + "' is not the name of a file");
        } catch (IOException e) {
            throw new BadInput(path + ": cannot be read: " + Cause.of(e));
        }
    }

    /**
     * The path of a file that another file names.
     *
     * @param folder where relative paths start; empty for the working folder
     */
    public static String resolve(String path, Optional<Path> folder) {
        try {
            return folder.map(start -> start.resolve(path))
                    .orElseGet(() -> Path.of(path))
                    .toString();
        } catch (InvalidPathException e) {
            throw new BadInput("'" + path + "' is not the name of a file");
        }
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
            return new Source(name, Optional.empty(), text(name, stream, MOST_MEBIBYTES), format);
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be read: " + Cause.of(e));
        }
    }

    private static Format format(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? Format.YAML : Format.JSON;
    }

    private static BadInput tooLarge(String name, int most) {
        return new BadInput(name + ": is larger than " + most + " MiB");
    }

    private static String text(String name, InputStream stream, int most) throws IOException {
        byte[] bytes = stream.readNBytes(most * MEBIBYTE + 1);
        if (bytes.length > most * MEBIBYTE) {
            throw tooLarge(name, most);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput(name + ": is not text in UTF-8");
        }
    }
}
