package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import detente.battery.Battery;
import detente.battery.Line;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R4: a disk that is full at any place of a sweep: the file is named, and when there is room the sweep goes on. It takes a
 * small file system of its own, which only root may mount.
 */
class FullDiskTest {
    private static final int SIZES = 14;
    private static final int PAGE = 4096;
    private static final String EXPERIMENT = """
            { "name": "full", "scenario": { "name": "short", "world": "two-rivals", "years": 4, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
              "baseline": { "policy.treaty": false },
              "worlds": 4, "replications": 3, "seed": 9, "outputs": { "events": true, "proliferation": true, "states": true } }
            """;

    @TempDir
    private Path folder;

    private Path disk = Path.of("");

    @Test
    void aFullDiskIsToldAndTheSweepGoesOn() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()), "R4 needs the right to mount tmpfs");
        Path file = Files.writeString(folder.resolve("full.json"), EXPERIMENT);
        assertThat(sweep(file)).as(err.toString()).isZero();
        Map<String, String> expected = files(disk.resolve("out"));
        long size = pages(disk.resolve("out"));
        assertThat(mount("--unmount")).isTrue();
        for (int i = 0; i < SIZES; i++) {
            long pages = 2 + i * (size - 4) / (SIZES - 1);
            assertThat(mount("-t", "tmpfs", "-o", "size=" + pages * PAGE, "tmpfs", disk.toString()))
                    .isTrue();
            assertThat(sweep(file)).as("%s of %s pages: %s", pages, size, err).isEqualTo(ExitCode.FILES);
            assertThat(err.toString())
                    .as("%s of %s pages", pages, size)
                    .contains(disk + "/")
                    .contains("No space left on device")
                    .doesNotContain("Exception", "\tat ");
            assertThat(mount("-o", "remount,size=64m", disk.toString())).isTrue();
            assertThat(sweep(file)).as(err.toString()).isZero();
            assertThat(files(disk.resolve("out")))
                    .as("%s of %s pages", pages, size)
                    .isEqualTo(expected);
            assertThat(mount("--unmount")).isTrue();
        }
        Battery.passed(Line.R4, SIZES);
    }

    private StringWriter err = new StringWriter();

    private int sweep(Path file) {
        err = new StringWriter();
        return Detente.execute(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "sweep",
                file.toString(),
                "--out",
                disk.resolve("out").toString(),
                "--resume",
                "-q");
    }

    private boolean mount(String... arguments) throws IOException, InterruptedException {
        String[] command = arguments[0].equals("--unmount")
                ? new String[] {"umount", disk.toString()}
                : Stream.concat(Stream.of("mount"), Arrays.stream(arguments)).toArray(String[]::new);
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        mount("--unmount");
    }

    private static long pages(Path result) throws IOException {
        try (Stream<Path> all = Files.walk(result)) {
            long pages = 0;
            for (Path file : all.toList()) {
                pages += Files.isRegularFile(file) ? (Files.size(file) + PAGE - 1) / PAGE : 1;
            }
            return pages;
        }
    }

    /** All files but those that tell the time or their hashes. */
    private static Map<String, String> files(Path result) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(
                        result.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        files.remove("manifest.json");
        return files;
    }
}
