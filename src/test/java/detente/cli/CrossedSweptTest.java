package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.plan.Experiments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arms over futures, as they are typed: whole, in shards, with more futures, and damaged. */
class CrossedSweptTest {
    @TempDir
    private Path folder;

    private StringWriter err = new StringWriter();
    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("crossed.json"), Experiments.crossed())
                .toString();
    }

    private int detente(String... arguments) {
        err = new StringWriter();
        return Detente.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    }

    private Path swept(String name, String... more) {
        Path out = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of("sweep", file, "--out", out.toString(), "--quiet"));
        words.addAll(List.of(more));
        assertThat(detente(words.toArray(String[]::new))).as(err.toString()).isZero();
        return out;
    }

    @Test
    void shardsGiveTheSameBytesAndMoreFuturesKeepTheRows() throws IOException {
        Path whole = swept("whole", "--threads", "2");
        for (int number = 1; number <= 3; number++) {
            swept("parts", "--threads", "1", "--shard", number + "/3");
        }
        Path merged = folder.resolve("parts");
        assertThat(detente("merge", merged.toString(), "--quiet"))
                .as(err.toString())
                .isZero();
        for (String table : List.of("runs", "effects", "robustness", "futures", "drivers", "summary")) {
            assertThat(merged.resolve(table + ".csv")).hasSameBinaryContentAs(whole.resolve(table + ".csv"));
        }
        assertThat(merged.resolve("report.html")).hasSameBinaryContentAs(whole.resolve("report.html"));
        assertThat(detente("verify", whole.toString(), "--all"))
                .as(err.toString())
                .isZero();
        assertThat(Files.readString(whole.resolve("datapackage.json"))).contains("robustness.csv", "drivers.csv");
        assertThat(detente(
                        "sweep",
                        file,
                        "--shard",
                        "1/5",
                        "--out",
                        folder.resolve("x").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("because futures stay whole: it has at most 4");

        file = Files.writeString(
                        folder.resolve("more.json"), Experiments.crossed().replace("\"points\": 4", "\"points\": 6"))
                .toString();
        assertThat(Files.readAllLines(swept("more", "--shard", "1/1").resolve("shards/1-of-1/runs.csv")))
                .startsWith(Files.readAllLines(whole.resolve("runs.csv")).toArray(String[]::new));
    }

    @Test
    void damagedAndForeignTablesAreNamed() throws IOException {
        Path whole = swept("whole");
        Path futures = whole.resolve("futures.csv");
        String before = Files.readString(futures);
        Files.writeString(futures, before.replace("treaty", "treason"));
        assertThat(detente("analyze", whole.toString())).isEqualTo(ExitCode.OCCUPIED);
        assertThat(err.toString()).contains("futures.csv");
        assertThat(detente("analyze", whole.toString(), "--changed", "--quiet"))
                .as(err.toString())
                .isZero();
        assertThat(futures).hasContent(before);

        Path runs = whole.resolve("runs.csv");
        List<String> rows = Files.readAllLines(runs);
        String row = rows.get(3);
        rows.set(3, rows.get(5));
        rows.set(5, row);
        Files.write(runs, rows);
        assertThat(detente("analyze", whole.toString(), "--changed")).isEqualTo(ExitCode.OCCUPIED);
        assertThat(err.toString()).contains("runs.csv").doesNotContain("Exception");
    }
}
