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
 */
public record Program(String version, String commit, String dirty) {
    private static final String RESOURCE = "/detente/build.properties";

    /** The one that runs. */
    public static Program running() {
        try (InputStream stream = Objects.requireNonNull(Program.class.getResourceAsStream(RESOURCE))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Program(
                    properties.getProperty("version", "unknown"),
                    properties.getProperty("commit", "unknown"),
                    properties.getProperty("dirty", "unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Version and commit in one line. */
    public String title() {
        String state = dirty.equals("true") ? ", changed since" : "";
        return version + " (commit " + commit + state + ")";
    }
}
