package detente.analysis.runs;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.result.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows in memory and in a file, read by column. */
class ColumnsTest {
    private static final int WIDTH = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 100", "16, 100", "17, 100", "5000, 100000", "5000, 100", "33, 1", "4096, 3000"})
    void giveBackWhatWasAdded(int rows, long most) throws IOException {
        try (Columns columns = new Columns(new Disk(), folder, WIDTH, most)) {
            for (int row = 0; row < rows; row++) {
                columns.add(new double[] {row, -row / 3., row % 7 == 0 ? Double.NaN : row});
            }
            assertThat(columns.size()).isEqualTo(rows);
            assertThat(columns.of(0))
                    .containsExactly(
                            IntStream.range(0, rows).mapToDouble(row -> row).toArray());
            assertThat(columns.of(1))
                    .containsExactly(IntStream.range(0, rows)
                            .mapToDouble(row -> -row / 3.)
                            .toArray());
            assertThat(columns.of(2))
                    .containsExactly(IntStream.range(0, rows)
                            .mapToDouble(row -> row % 7 == 0 ? Double.NaN : row)
                            .toArray());
            columns.add(new double[] {1, 2, 3});
            assertThat(columns.of(2)).hasSize(rows + 1).endsWith(3);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
