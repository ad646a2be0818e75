package detente.model;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import detente.battery.Battery;
import detente.battery.Line;
import detente.model.history.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The model still gives the numbers that are kept in {@code src/test/resources/detente/golden}. When a change of the
 * model is meant to change them, they are written anew, and the commit says why:
 *
 * <pre>mvn -o test -Dtest=GoldenRunTest -Ddetente.rewrite=true</pre>
 */
class GoldenRunTest {
    private static final int COPIES = 4;
    /** Columns that came later and measure what was there before. */
    private static final List<Column> MEASURED_LATER =
            List.of(Column.OVERLAP_WITHIN_BLOCS, Column.OVERLAP_BETWEEN_BLOCS);

    @ParameterizedTest
    @EnumSource
    void runIsAsKept(GoldenRun run) throws IOException {
        Path file = run.file();
        List<String> summary = run.summary();
        if (GeneratedFile.isRewritten()) {
            Files.writeString(file, String.join("\n", summary) + "\n");
        }
        assertSame(run, Files.readAllLines(file), summary);
    }

    /** Names the first line that differs; the lines before it say where one is. */
    private static void assertSame(GoldenRun run, List<String> kept, List<String> summary) {
        for (int n = 0; n < kept.size() && n < summary.size(); n++) {
            assertThat(summary.get(n))
                    .as("%s, line %s, after: %s", run, n + 1, n == 0 ? "the beginning" : kept.get(n - 1))
                    .isEqualTo(kept.get(n));
        }
        assertThat(summary).hasSizeGreaterThanOrEqualTo(kept.size());
        assertThat(summary.subList(kept.size(), summary.size()))
                .as("%s: of columns that came later, which hold nothing", run)
                .allMatch(line -> line.matches("  [A-Z_]+ 0\\.0 \\w+")
                        || MEASURED_LATER.stream().anyMatch(column -> line.startsWith("  " + column.name() + " ")));
        Battery.passed(Line.D3, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void threadsDoNotMatter(int threads) throws InterruptedException, ExecutionException {
        List<Callable<List<String>>> runs = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            Arrays.stream(GoldenRun.values()).forEach(run -> runs.add(run::summary));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> summaries = pool.invokeAll(runs);
            for (int n = 0; n < summaries.size(); n++) {
                GoldenRun run = GoldenRun.values()[n % GoldenRun.values().length];
                assertThat(summaries.get(n).get())
                        .as("%s on %s threads", run, threads)
                        .isEqualTo(run.summary());
            }
        } finally {
            pool.shutdown();
        }
    }
}
