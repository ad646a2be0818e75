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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D1: the number of threads changes no byte. */
class ThreadsTest {
    private static final int[] THREADS = {1, 2, 3, 8, 16};

    @TempDir
    private Path folder;

    @Test
    void threadsDoNotMatter() throws IOException {
        Battery.passed(Line.D1, cases(List.of("two-rivals", "three-states"), 1));
    }

    @Test
    @Tag("battery")
    void threadsDoNotMatterInLargerWorlds() throws IOException {
        Battery.passed(Line.D1, cases(List.of("three-states", "generated", "historical", "small-open-state"), 3));
    }

    private long cases(List<String> worlds, int seeds) throws IOException {
        long cases = 0;
        for (String world : worlds) {
            for (int seed = 1; seed <= seeds; seed++) {
                ExperimentFile file = Experiments.read(Experiments.small(false)
                        .replace("two-rivals", world)
                        .replace("\"seed\": 11", "\"seed\": " + seed));
                Map<String, String> one = Map.of();
                for (int threads : THREADS) {
                    Path target = folder.resolve(world + seed + "-" + threads);
                    assertThat(Sweeps.sweep(FailingDisk.never(), target, file, threads, Long.MAX_VALUE))
                            .isTrue();
                    Map<String, String> tables = Sweeps.tables(target, "");
                    one = one.isEmpty() ? tables : one;
                    assertThat(tables)
                            .as("%s, seed %s, %s threads", world, seed, threads)
                            .isEqualTo(one);
                    cases++;
                }
                assertThat(one.get("runs.csv")).hasLineCount(25).doesNotContain("failed");
            }
        }
        return cases;
    }
}
