package detente.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as people get it, in a process of its own. */
final class Program {
    static final int LOCKED = 75;

    private static final Path JAR =
            Path.of(System.getProperty("detente.jar", "target/detente.jar")).toAbsolutePath();
    private static final String JAVA = System.getProperty("java.home");
    /** Starts in half the time; short programs gain nothing from the better compiler. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final long MINUTES = 5;

    private Program() {}

    /** Starts it in a folder; what it says goes to a file there, which {@link #said} reads. */
    static Process start(Path folder, String... arguments) throws IOException {
        return start(Path.of(JAVA), QUICK, folder, arguments);
    }

    /**
     * Starts it on some Java.
     *
     * @param home where that Java is
     * @param flags for Java
     */
    static Process start(Path home, List<String> flags, Path folder, String... arguments) throws IOException {
        return prepared(home, flags, folder, arguments).start();
    }

    /** All that is needed to start it. */
    static ProcessBuilder prepared(Path folder, String... arguments) {
        return prepared(Path.of(JAVA), QUICK, folder, arguments);
    }

    private static ProcessBuilder prepared(Path home, List<String> flags, Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()));
    }

    /** Where goes what the programs in a folder say. */
    static Path log(Path folder) {
        return folder.resolve("said.log");
    }

    /** What the programs in a folder said so far. */
    static String said(Path folder) throws IOException {
        return Files.exists(log(folder)) ? Files.readString(log(folder)) : "";
    }

    /** Waits for its end. */
    static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /**
     * All files in a result folder but the lock; in the manifest without what may differ, the times and the command.
     * Bytes are shown as texts in which every byte is one character.
     */
    static Map<String, String> files(Path result) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(
                        result.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        files.remove(".lock");
        files.computeIfPresent(
                "manifest.json",
                (name, text) -> text.replaceAll("\"(started|finished|command|java)\": [^\n]*", "\"$1\": …"));
        return files;
    }

    /** Asks for the same files with the same bytes; names those that differ, not their bytes. */
    static void assertSame(Map<String, String> there, Map<String, String> here, String what) {
        assertThat(here.keySet()).as(what).isEqualTo(there.keySet());
        assertThat(here.keySet().stream().filter(name -> !Objects.equals(here.get(name), there.get(name))))
                .as("%s: files that differ", what)
                .isEmpty();
    }
}
