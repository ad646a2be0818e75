package detente.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R7: eight programs on one folder: one does the work, the others leave it alone. */
class CrowdIT {
    private static final int STARTS = 8;
    private static final String EXPERIMENT = """
            { "name": "crowd", "scenario": { "name": "short", "world": "three-states", "years": 8, "burnInYears": 1 },
              "design": { "kind": "list", "points": [{}] }, "worlds": 300, "replications": 20,
              "outputs": { "metrics": ["harm_per_year"] } }
            """;

    @TempDir
    private Path folder;

    @Test
    void oneOfEightWins() throws Exception {
        Battery.passed(Line.R7, rounds(2));
    }

    @Test
    @Tag("battery")
    void oneOfEightWinsEachTime() throws Exception {
        Battery.passed(Line.R7, rounds(10));
    }

    private int rounds(int count) throws Exception {
        Files.writeString(folder.resolve("crowd.json"), EXPERIMENT);
        for (int round = 0; round < count; round++) {
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                processes.add(
                        Program.start(folder, "sweep", "crowd.json", "--out", "crowd" + count + "-" + round, "-q"));
            }
            int winners = 0;
            for (Process process : processes) {
                int code = Program.end(process);
                assertThat(code).as(Program.said(folder)).isIn(0, Program.LOCKED);
                winners += code == 0 ? 1 : 0;
            }
            assertThat(winners).as(Program.said(folder)).isEqualTo(1);
            assertThat(folder.resolve("crowd" + count + "-" + round).resolve("runs.csv"))
                    .content()
                    .hasLineCount(6_001);
        }
        return count;
    }
}
