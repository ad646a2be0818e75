package detente.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** R6: whoever ends a sweep, by key press, scheduler or terminal, keeps what is done and can go on. */
@EnabledOnOs(OS.LINUX)
class SignalsIT {
    private static final Map<String, Integer> CODES = Map.of("INT", 130, "TERM", 143, "HUP", 130);
    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");
    /** Of which the sweep itself takes no more than five. */
    private static final long MOST_SECONDS = 8;

    /** A shell that starts the tests in the background has its programs, and theirs, ignore the keyboard. */
    private static final List<String> HEARING = List.of("env", "--default-signal=INT,TERM,HUP");

    private static final String EXPERIMENT = """
            { "name": "signals", "scenario": { "name": "short", "world": "three-states", "years": 10, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
              "worlds": WORLDS, "replications": 20, "seed": 4,
              "outputs": { "metrics": ["harm_per_year"], "events": true } }
            """;

    @TempDir
    private Path folder;

    @Test
    void anInterruptedSweepGoesOn() throws Exception {
        Battery.passed(Line.R6, signals(9, 1));
    }

    @Test
    @Tag("battery")
    void aSweepInterruptedManyTimesGoesOn() throws Exception {
        Battery.passed(Line.R6, signals(40, 2));
    }

    private int signals(int count, long seed) throws Exception {
        Files.writeString(folder.resolve("signals.json"), EXPERIMENT.replace("WORLDS", String.valueOf(20 * count)));
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String signal = SIGNALS.get(i % SIGNALS.size());
            Process process = start("interrupted" + seed);
            awaitProgress(process, seed);
            Thread.sleep(random.nextInt(300));
            long begin = System.nanoTime();
            send(signal, process);
            if (i / SIGNALS.size() % 2 == 1) {
                send(signal, process);
            }
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue())
                    .as("%s after %s ms: %s", signal, (System.nanoTime() - begin) / 1_000_000, Program.said(folder))
                    .isEqualTo(CODES.get(signal));
            assertThat(folder.resolve("interrupted" + seed).resolve("runs.csv")).doesNotExist();
        }
        assertThat(Program.said(folder)).contains("runs are kept in").doesNotContain("Exception");
        assertThat(Program.end(start("interrupted" + seed)))
                .as(Program.said(folder))
                .isZero();
        assertThat(Program.end(start("whole" + seed))).isZero();
        Program.assertSame(
                Program.files(folder.resolve("whole" + seed)),
                Program.files(folder.resolve("interrupted" + seed)),
                "interrupted and resumed");
        return count;
    }

    private Process start(String target) throws Exception {
        ProcessBuilder sweep = Program.prepared(folder, "sweep", "signals.json", "--out", target, "--resume");
        sweep.command().addAll(0, HEARING);
        return sweep.start();
    }

    private static void send(String signal, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits until rows are added. */
    private void awaitProgress(Process process, long seed) throws Exception {
        Path part = folder.resolve("interrupted" + seed).resolve("runs.csv.part");
        long before = Files.exists(part) ? Files.size(part) : 0;
        while (!Files.exists(part) || Files.size(part) <= before + 1_000) {
            assertThat(process.isAlive()).as(Program.said(folder)).isTrue();
            Thread.sleep(5);
        }
    }
}
