package detente.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D1 with the jar: the number of threads changes no byte of any file where arms meet futures, nor of a calibration. */
@Tag("battery")
class ThreadsIT {
    private static final int[] THREADS = {1, 2, 3, 8, 16};
    private static final String CROSSED = """
            { "name": "threads", "scenario": { "name": "short", "world": "three-states", "years": 3, "burnInYears": 1 },
              "design": { "kind": "crossed", "arms": { "none": {}, "treaty": { "policy.treaty": true } }, "baseline": "none",
                          "futures": { "kind": "random", "points": 50,
                                       "factors": { "conflict.rate": { "from": 20, "to": 80 } } } },
              "discover": [ { "arm": "treaty", "metric": "harm_per_year", "below": 1 } ],
              "worlds": 4, "replications": 1, "seed": 3,
              "outputs": { "metrics": ["harm_per_year", "operations_per_year"] } }
            """;
    private static final String CALIBRATION = """
            { "name": "threads", "tolerance": 4, "worlds": 10, "finalWorlds": 10, "population": 4, "most": 20,
              "parameters": { "escalation.gain": { "from": 0.02, "to": 0.2 }, "world.attractionSpread": { "from": 0.6, "to": 2 } },
              "targets": [ { "id": "T01", "value": 37, "low": 30, "high": 44 },
                           { "id": "T07", "value": 3.05, "low": 2.9, "high": 3.2 } ],
              "profiled": ["conflict.rate"] }
            """;

    @TempDir
    private Path folder;

    @Test
    void threadsDoNotMatterWhereArmsMeetFutures() throws Exception {
        Battery.passed(Line.D1, same("sweep", CROSSED));
    }

    @Test
    void threadsDoNotMatterToACalibration() throws Exception {
        Battery.passed(Line.D1, same("calibrate", CALIBRATION));
    }

    private long same(String command, String text) throws Exception {
        Files.writeString(folder.resolve("threads.json"), text);
        Map<String, String> one = Map.of();
        for (int threads : THREADS) {
            Path target = folder.resolve("on" + threads);
            Process process = Program.start(
                    folder,
                    command,
                    "threads.json",
                    "--out",
                    target.toString(),
                    "--quiet",
                    "--threads",
                    String.valueOf(threads));
            assertThat(Program.end(process)).as(Program.said(folder)).isZero();
            Map<String, String> files = Program.files(target);
            one = one.isEmpty() ? files : one;
            Program.assertSame(one, files, command + " on " + threads + " threads");
        }
        return THREADS.length;
    }
}
