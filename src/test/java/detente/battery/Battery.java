package detente.battery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Where tests say that cases of the battery passed; what one test says again and again is summed up. */
public final class Battery {
    private static final Path FOLDER = Path.of("target", "battery");
    private static final Map<String, Long> SUMS = new ConcurrentSkipListMap<>();

    private Battery() {}

    /** So many cases of a line passed in the calling test. */
    public static void passed(Line line, long cases) {
        StackTraceElement caller = new Throwable().getStackTrace()[1];
        String type = caller.getClassName().replaceAll(".*\\.", "");
        String test = line + " " + type + " " + caller.getMethodName();
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(test), SUMS.merge(test, cases, Long::sum) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a test said. */
    record Passed(String line, String test, long cases) {}

    /** What the tests said since the last {@code mvn clean}, in order of their names. */
    static List<Passed> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Battery::read).toList();
        }
    }

    private static Passed read(Path file) {
        String[] words = String.valueOf(file.getFileName()).split(" ", -1);
        try {
            return new Passed(
                    words[0], words[1], Long.parseLong(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
