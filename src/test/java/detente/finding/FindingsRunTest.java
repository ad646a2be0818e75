package detente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import detente.GeneratedFile;
import detente.cli.Detente;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The small tables beside the experiments are what their sweeps give. With {@code -Ddetente.rewrite=true} all experiments
 * are run, tables and the numbers of all pages written anew; with {@code -Ddetente.experiment=NAME} those of one.
 */
@Tag("battery")
class FindingsRunTest {
    @TempDir
    private Path folder;

    static List<Path> experiments() throws IOException {
        String one = System.getProperty("detente.experiment", "");
        return FindingsTest.experiments().stream()
                .filter(path -> one.isEmpty() || path.endsWith(one))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void sweepsGiveWhatIsKept(Path experiment) throws IOException {
        FindingsPage page = FindingsPage.of(experiment);
        Path result = folder.resolve("result");
        long before = cpu();
        int code =
                Detente.execute("sweep", experiment.resolve("experiment.json").toString(), "--out", result.toString());
        assertThat(code).isZero();
        ExperimentList list = ExperimentList.read();
        if (GeneratedFile.isRewritten()) {
            list.measured(experiment.getFileName().toString(), cpu() - before);
        }
        GeneratedFile.check(ExperimentList.PAGE, list.text(FindingsTest.experiments()));
        Findings found = Findings.of(page.questions(), new ResultTables(result));
        GeneratedFile.check(experiment.resolve(Findings.FILE), found.text());
        GeneratedFile.check(page.file(), page.withFindings());
        for (FoundChart chart : page.charts()) {
            GeneratedFile.check(chart.file(), chart.svg());
        }
    }

    /** Nanoseconds that all cores have worked for this program. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
