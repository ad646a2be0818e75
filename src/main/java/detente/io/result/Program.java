package detente.io.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param version of the program
 * @param commit of its sources; {@code unknown} where it was not built from a repository
 * @param dirty {@code true} if the sources had changed since that commit
 * @param classes hash of what was built, where the commit does not say what that is; empty where it does
 */
public record Program(String version, String commit, String dirty, String classes) {
    private static final String RESOURCE = "/detente/build.properties";
    private static final Program RUNNING = read();

    /** Digits of a hash that are told. */
    private static final int TOLD = 12;

    /** The one that runs. */
    public static Program running() {
        return RUNNING;
    }

    private static Program read() {
        try (InputStream stream = Objects.requireNonNull(Program.class.getResourceAsStream(RESOURCE))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String dirty = properties.getProperty("dirty", "unknown");
            return new Program(
                    properties.getProperty("version", "unknown"),
                    properties.getProperty("commit", "unknown"),
                    dirty,
                    dirty.equals("false") ? "" : ClassFiles.sha256(Program.class, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tells it from all others. */
    String id() {
        return version + commit + classes;
    }

    /** Version and commit in one line, and the beginning of the hash where sources were changed. */
    public String title() {
        String state = dirty.equals("true") ? ", changed since" : "";
        String hash = classes.isEmpty() ? "" : ", classes " + classes.substring(0, Math.min(TOLD, classes.length()));
        return version + " (commit " + commit + state + hash + ")";
    }
}
