package detente.analysis.calibration.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.result.Disk;
import detente.io.result.OccupiedFolder;
import detente.io.result.ResultFolder;
import detente.io.result.RunChoice;
import detente.io.result.TornFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedCalibrationTest {
    private static final String TEXT = """
            { "name": "small", "tolerance": 4, "worlds": 10, "finalWorlds": 10, "population": 2, "most": 5,
              "parameters": { "escalation.gain": { "from": 0.02, "to": 0.2 } },
              "targets": [ { "id": "T01", "value": 37, "low": 30, "high": 44 },
                           { "id": "T07", "value": 3.05, "low": 2.9, "high": 3.2 } ],
              "profiled": ["conflict.rate"] }
            """;
    private static final CalibrationTask TASK =
            CalibrationTask.of(CalibrationReader.read(new Source("test", Optional.empty(), TEXT, Format.JSON)));

    @TempDir
    static Path folder;

    @BeforeAll
    static void calibrate() throws IOException {
        assertThat(run(folder.resolve("whole"), 2, Long.MAX_VALUE)).isTrue();
    }

    @Test
    void goesOnToTheSameBytes() throws IOException {
        Path target = folder.resolve("interrupted");
        int parts = 1;
        while (!run(target, 1, parts * 3L)) {
            parts++;
        }

        assertThat(parts).isGreaterThan(2);
        assertThat(tables(target)).isNotEmpty().isEqualTo(tables(folder.resolve("whole")));
    }

    @Test
    void isTheSameInParts() throws IOException {
        Path target = folder.resolve("parts");
        boolean done = false;
        while (!done) {
            for (int number = 1; number <= 3; number++) {
                RecordedPart part = RecordedPart.of(new Disk(), target, TASK, number, 3);
                if (part.isThere()) {
                    assertThat(part.run(1, List.of("test"), (sets, of) -> {})).isTrue();
                }
            }
            assertThat(RecordedPart.missing(target, TASK, 3)).isEmpty();
            done = join(target, 3);
        }

        assertThat(tables(target)).isEqualTo(tables(folder.resolve("whole")));
        assertThat(RecordedPart.missing(target, TASK, 3)).isEmpty();
        assertThat(RecordedPart.of(new Disk(), target, TASK, 1, 3).isThere()).isFalse();
    }

    @Test
    void saysWhichPartsAreMissing() throws IOException {
        Path target = folder.resolve("missing");
        RecordedPart.of(new Disk(), target, TASK, 2, 3).run(1, List.of("test"), (sets, of) -> {});

        assertThat(RecordedPart.missing(target, TASK, 3)).containsExactly(1, 3);
        assertThatThrownBy(() -> join(target, 3))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("parts 1,3 of 3 of generation 1 are missing or unfinished");
    }

    private static boolean join(Path target, int parts) throws IOException {
        try (ResultFolder result = new ResultFolder(new Disk(), target, TASK, List.of("test"))) {
            boolean done = new RecordedCalibration(result, TASK, 1).join(parts, List.of("test"), (sets, of) -> {});
            if (done) {
                CalibrationAnalysis.Report report = CalibrationAnalysis.write(new Disk(), target, TASK);
                result.finish(report.tables(), report.files());
            }
            return done;
        }
    }

    @Test
    void isVerified() throws IOException {
        KeptCalibration kept = KeptCalibration.in(folder.resolve("whole")).orElseThrow();
        int tried = kept.evaluations().size();

        assertThat(tried).isGreaterThan(5);
        assertThat(kept.differences(RunChoice.all(tried), 2, (done, of) -> {}).count())
                .isZero();
    }

    @Test
    void tellsWhatWasChanged() throws IOException {
        Path target = folder.resolve("changed");
        assertThat(run(target, 2, Long.MAX_VALUE)).isTrue();
        Path table = target.resolve("evaluations.csv");
        List<String> rows = Files.readAllLines(table);
        KeptCalibration kept = KeptCalibration.in(target).orElseThrow();

        write(table, Stream.of(rows.subList(0, 3), rows.subList(4, rows.size())));
        assertThatThrownBy(kept::evaluations)
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("evaluations.csv:4: should be evaluation 3");
        write(table, Stream.of(rows, rows.subList(1, 2)));
        assertThatThrownBy(kept::evaluations)
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("evaluations.csv:" + (rows.size() + 1) + ": stands behind the last evaluation");
        write(table, Stream.of(rows.subList(0, 4)));
        assertThatThrownBy(kept::evaluations).isInstanceOf(OccupiedFolder.class);

        int place = TASK.tables().get(0).table().header().indexOf("T07");
        List<String> last = List.of(rows.get(rows.size() - 1).split(",", -1));
        String other = String.join(",", last.subList(0, place)) + ",3.1,"
                + String.join(",", last.subList(place + 1, last.size()));
        write(table, Stream.of(rows.subList(0, rows.size() - 1), List.of(other)));
        assertThat(kept.differences(RunChoice.all(rows.size() - 1), 2, (done, of) -> {})
                        .lines())
                .containsExactly(table + ": evaluation " + (rows.size() - 1)
                        + " comes out otherwise when it is carried out again");
    }

    @Test
    void tornFilesAreMendedOrRefused() throws IOException {
        Battery.passed(Line.R3, torn(1, 4));
    }

    @Test
    @Tag("battery")
    void manyTornFilesAreMendedOrRefused() throws IOException {
        Battery.passed(Line.R3, torn(1_000, 200));
    }

    /** Whatever happens to the files of an unfinished calibration, it goes on to the same bytes or is refused untouched. */
    private static long torn(int first, int count) throws IOException {
        Path part = folder.resolve("part" + first);
        assertThat(run(part, 2, 6)).isFalse();
        String expected = tables(folder.resolve("whole"));
        int mended = 0;
        for (int number = first; number < first + count; number++) {
            Path target = folder.resolve("torn" + number);
            copy(part, target);
            String what = number + ": " + TornFolder.damage(target, new Random(number));
            Map<String, List<Byte>> before = TornFolder.content(target);
            try {
                assertThat(run(target, 2, Long.MAX_VALUE)).as(what).isTrue();
                assertThat(tables(target)).as(what).isEqualTo(expected);
                mended++;
            } catch (OccupiedFolder e) {
                assertThat(e.getMessage())
                        .as(what)
                        .contains(target.toString())
                        .containsAnyOf("damaged", "another calibration", "no result of a sweep", "as it follows from");
                assertThat(TornFolder.content(target)).as(what).isEqualTo(before);
            }
        }
        assertThat(mended).isBetween(count / 40, count - 1);
        return count;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void write(Path file, Stream<List<String>> rows) throws IOException {
        Files.writeString(file, String.join("\n", rows.flatMap(List::stream).toList()) + "\n");
    }

    private static boolean run(Path target, int threads, long stop) throws IOException {
        try (ResultFolder result = new ResultFolder(new Disk(), target, TASK, List.of("test"))) {
            RecordedCalibration calibration = new RecordedCalibration(result, TASK, threads);
            boolean done = calibration.run((sets, of) -> {
                if (sets >= stop) {
                    calibration.stop();
                }
            });
            if (done) {
                CalibrationAnalysis.Report report = CalibrationAnalysis.write(new Disk(), target, TASK);
                result.finish(report.tables(), report.files());
            }
            return done;
        }
    }

    private static String tables(Path target) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
