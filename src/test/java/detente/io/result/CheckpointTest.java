package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R9: a checkpoint is as it was written, and fits the tables, or the sweep does not go on from it. */
class CheckpointTest {
    private static final ExperimentFile SMALL = Experiments.small();

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private byte[] whole = new byte[0];

    @BeforeEach
    void sweepInPart() throws IOException {
        Sweeps.sweep(FailingDisk.never(), folder, SMALL, 1, 9);
        file = folder.resolve(Checkpoint.FILE);
        whole = Files.readAllBytes(file);
    }

    @Test
    void noByteOfItCanBeChangedInSilence() throws IOException {
        int cases = 0;
        for (int place = 0; place < whole.length; place++) {
            for (byte other : others(whole[place])) {
                byte[] changed = whole.clone();
                changed[place] = other;
                refuses(changed);
                cases++;
            }
            ByteArrayOutputStream without = new ByteArrayOutputStream();
            without.write(whole, 0, place);
            without.write(whole, place + 1, whole.length - place - 1);
            refuses(without.toByteArray());
            refuses(Arrays.copyOf(whole, place));
            cases += 2;
            if (place % 50 == 0) {
                sweepRefuses(without.toByteArray());
            }
        }
        Files.write(file, whole);
        Sweeps.sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE);
        assertThat(Sweeps.tables(folder, "").get("runs.csv")).hasLineCount(25);
        Battery.passed(Line.R9, cases);
    }

    /** Each digit becomes every other digit. */
    private static byte[] others(byte before) {
        if (before < '0' || before > '9') {
            return new byte[] {(byte) (before ^ 1), (byte) (before ^ 0x20), (byte) 0x80};
        }
        byte[] digits = "0123456789".getBytes(StandardCharsets.US_ASCII);
        byte[] others = new byte[digits.length - 1];
        int count = 0;
        for (byte digit : digits) {
            if (digit != before) {
                others[count++] = digit;
            }
        }
        return others;
    }

    private void refuses(byte[] changed) throws IOException {
        Files.write(file, changed);
        assertThatThrownBy(() -> Checkpoint.read(folder))
                .as(new String(changed, StandardCharsets.ISO_8859_1))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("begin again in another folder with --out");
    }

    /** A sweep that should go on says it too. */
    private void sweepRefuses(byte[] changed) throws IOException {
        Files.write(file, changed);
        try (ResultFolder result = new ResultFolder(FailingDisk.never(), folder, Task.of(SMALL), List.of())) {
            assertThatThrownBy(result::open)
                    .as(new String(changed, StandardCharsets.ISO_8859_1))
                    .isInstanceOf(OccupiedFolder.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("begin again in another folder with --out");
        }
    }

    @Test
    void oneOfAnEarlierVersionIsSaidToBeThat() throws IOException {
        String text = new String(whole, StandardCharsets.UTF_8);
        Files.writeString(file, text.replaceFirst("(?s),\\s+\"sha256\": \"[^\"]*\"", ""));
        assertThatThrownBy(() -> Sweeps.sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("has no 'sha256' over itself: it is damaged, or of an earlier version");
    }

    /** Also one whose sum is right may count what is not there. */
    @Test
    void theTableOfRunsHoldsAsManyAsItCounts() {
        Checkpoint read = Checkpoint.read(folder);
        for (long next : new long[] {1, read.next() - 1, read.next() + 1, 24}) {
            Checkpoint other = new Checkpoint(read.id(), next, read.failed(), read.extents());
            assertThatThrownBy(() -> {
                        Files.write(file, other.bytes());
                        Sweeps.sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE);
                    })
                    .isInstanceOf(OccupiedFolder.class)
                    .hasMessageContaining("runs.csv.part: is damaged: it holds " + (read.next() - 1) + " runs where "
                            + (next - 1) + " are due");
        }
    }

    /** Whatever is wrong with a program: a folder with runs missing does not get a manifest that says it is finished. */
    @Test
    void aFolderIsFinishedOnlyWithAllItsRuns() throws IOException {
        try (ResultFolder result = new ResultFolder(FailingDisk.never(), folder, Task.of(SMALL), List.of())) {
            result.open();
            result.complete();
            assertThatThrownBy(() -> result.finish(List.of(), List.of()))
                    .isInstanceOf(OccupiedFolder.class)
                    .hasMessageContaining("runs.csv: is damaged: it holds ")
                    .hasMessageContaining(" runs where 24 are due");
        }
        assertThat(folder.resolve(Manifest.FILE)).content().contains("\"finished\": \"\"");
    }
}
