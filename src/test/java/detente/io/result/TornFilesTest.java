package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
            String what = TornFolder.damage(target, random);
            Map<String, List<Byte>> before = TornFolder.content(target);
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
                assertThat(TornFolder.content(target))
                        .as("%s: %s: left as it is", number, what)
                        .isEqualTo(before);
                refused++;
            }
        }
        assertThat(mended).as("mended").isGreaterThan(count / 10);
        assertThat(refused).as("refused").isGreaterThan(count / 10);
        return count;
    }
}
