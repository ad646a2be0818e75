package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.ResultAnalysis;
import detente.analysis.report.ReportPage;
import detente.battery.Battery;
import detente.battery.Line;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R2: whatever operation of the disk fails while a sweep is concluded, the next start gives the same files. */
class FailingAnalysisTest {
    private static final String BASELINE = "\"baseline\": { \"policy.treaty\": false, \"escalation.gain\": 0.06 },";
    private static final String SERIES = "\"series\": { \"every\": \"quarter\" }";
    private static final String METRICS = "\"outputs\": { \"metrics\": [\"harm_per_year\", \"operations_per_year\"],";

    @TempDir
    private Path folder;

    /** Without a baseline and a time series nothing is drawn, which takes most of the time. */
    @Test
    void theTablesAreCompletedAfterAnyFailure() throws IOException {
        ExperimentFile file = Experiments.read(Experiments.small(false)
                .replace(BASELINE, "")
                .replace(SERIES, "\"series\": false")
                .replace("\"outputs\": {", METRICS));
        Battery.passed(Line.R2, failures(file));
    }

    @Test
    @Tag("battery")
    void tablesAndPicturesAreCompletedAfterAnyFailure() throws IOException {
        ExperimentFile file = Experiments.read(Experiments.small(false)
                .replace("[0.06, 0.5]", "[0.06]")
                .replace(SERIES, "\"series\": false")
                .replace("\"outputs\": {", METRICS));
        Battery.passed(Line.R2, failures(file));
    }

    private long failures(ExperimentFile file) throws IOException {
        conclude(FailingDisk.never(), folder.resolve("whole"), file);
        Map<String, String> expected = files(folder.resolve("whole"));
        assertThat(expected).containsKeys("summary.csv", "report.html", "datapackage.json");
        int operations = 0;
        boolean failed = true;
        while (failed) {
            operations++;
            Path target = folder.resolve("disk" + operations);
            try {
                conclude(new FailingDisk(operations), target, file);
                failed = false;
            } catch (UncheckedIOException e) {
                assertThat(e).hasMessageContaining("no space").hasMessageContaining(target.toString());
                conclude(FailingDisk.never(), target, file);
            }
            assertThat(files(target)).as("operation %s", operations).isEqualTo(expected);
        }
        return operations - 1L;
    }

    /** Runs on a good disk, concludes on the given one. */
    private static void conclude(Disk disk, Path target, ExperimentFile file) throws IOException {
        Task task = Task.of(file);
        try (ResultFolder result = new ResultFolder(FailingDisk.never(), target, task, List.of("test"))) {
            new RecordedSweep(ConflictModel::run, result, task, 2).run((runs, of) -> {});
            ResultAnalysis.Report report = ResultAnalysis.write(disk, target);
            List<Path> written = new ArrayList<>(report.files());
            written.add(ReportPage.write(disk, target, report, List.of(), false));
            result.finish(List.of(), written);
        }
    }

    /** All files but the manifest, which tells the time. */
    private static Map<String, String> files(Path result) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(
                        result.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        files.remove(Manifest.FILE);
        return files;
    }
}
