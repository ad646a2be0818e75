package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R3: whatever happens to the files of an unfinished sweep, it goes on to the same bytes or is refused untouched. */
class TornFilesTest {
    private static final List<String> ENDINGS = List.of("", ".gz");

    @TempDir
    private Path folder;

    private Map<String, String> expected = Map.of();

    @BeforeEach
    void sweepInPart() throws IOException {
        for (String ending : ENDINGS) {
            Sweeps.sweep(FailingDisk.never(), folder.resolve("part" + ending), small(ending), 2, 9);
        }
        Sweeps.sweep(FailingDisk.never(), folder.resolve("whole"), small(""), 2, Long.MAX_VALUE);
        expected = Sweeps.tables(folder.resolve("whole"), "");
    }

    private static ExperimentFile small(String ending) {
        return Experiments.read(Experiments.small(!ending.isEmpty()));
    }

    @Test
    void tornFilesAreMendedOrRefused() throws IOException {
        Battery.passed(Line.R3, cases(1, 40));
    }

    @Test
    @Tag("battery")
    void manyTornFilesAreMendedOrRefused() throws IOException {
        Battery.passed(Line.R3, cases(1_000, 400));
    }

    private long cases(int first, int count) throws IOException {
        int mended = 0;
        int refused = 0;
        for (int number = first; number < first + count; number++) {
            Random random = new Random(number);
            String ending = ENDINGS.get(number % 2);
            Path target = folder.resolve("torn" + number);
            Sweeps.copy(folder.resolve("part" + ending), target);
            String what = damage(target, random);
            Map<String, List<Byte>> before = content(target);
            try {
                Sweeps.sweep(FailingDisk.never(), target, small(ending), 1 + random.nextInt(3), Long.MAX_VALUE);
                assertThat(Sweeps.tables(target, ending))
                        .as("%s: %s", number, what)
                        .isEqualTo(expected);
                mended++;
            } catch (OccupiedFolder e) {
                assertThat(e.getMessage())
                        .as("%s: %s", number, what)
                        .contains(target.toString())
                        .containsAnyOf("damaged", "another experiment", "no result of a sweep");
                assertThat(content(target))
                        .as("%s: %s: left as it is", number, what)
                        .isEqualTo(before);
                refused++;
            }
        }
        assertThat(mended).as("mended").isGreaterThan(count / 10);
        assertThat(refused).as("refused").isGreaterThan(count / 10);
        return count;
    }

    /** Damages one file or exchanges two, and says how. */
    private static String damage(Path target, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(target)) {
            files = all.filter(file -> !file.endsWith(".lock")).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int place = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        byte[] garbage = new byte[1 + random.nextInt(300)];
        int kind = random.nextInt(8);
        switch (kind) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, place));
            case 1 -> Files.write(file, Arrays.copyOf(bytes, bytes.length + garbage.length));
            case 2 -> {
                random.nextBytes(garbage);
                byte[] longer = Arrays.copyOf(bytes, bytes.length + garbage.length);
                System.arraycopy(garbage, 0, longer, bytes.length, garbage.length);
                Files.write(file, longer);
            }
            case 3 -> {
                byte[] flipped = bytes.clone();
                flipped[place] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
            }
            case 4 -> {
                byte[] zeroed = bytes.clone();
                Arrays.fill(zeroed, place, Math.min(bytes.length, place + 512), (byte) 0);
                Files.write(file, zeroed);
            }
            case 5 -> Files.delete(file);
            case 6 -> {
                Path other = files.get(random.nextInt(files.size()));
                byte[] others = Files.readAllBytes(other);
                Files.write(other, bytes);
                Files.write(file, others);
            }
            default -> Files.write(file, new byte[0]);
        }
        return "damage " + kind + " at " + place + " of " + file.getFileName();
    }

    private static Map<String, List<Byte>> content(Path target) throws IOException {
        Map<String, List<Byte>> content = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.sorted().toList()) {
                content.put(String.valueOf(file.getFileName()), boxed(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        Arrays.setAll(boxed, i -> bytes[i]);
        return Arrays.asList(boxed);
    }
}
