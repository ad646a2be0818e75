package detente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static Csv csv(String text) throws IOException {
        return new Csv("table.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsQuotedCellsEmptyCellsAndBothLineEnds() throws IOException {
        Csv csv = csv("a,b,c\r\n1,\"x, \"\"y\"\"\nz\",\n,,\n\"\",2,3");
        assertThat(csv.header()).containsExactly("a", "b", "c");
        assertThat(csv.next()).containsExactly("1", "x, \"y\"\nz", "");
        assertThat(csv.next()).containsExactly("", "", "");
        assertThat(csv.next()).containsExactly("", "2", "3");
        assertThat(csv.next()).isEmpty();
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(csv("\uFEFFa,b\n").header()).containsExactly("a", "b");
    }

    @Test
    void readsRowsLongerThanItsBuffer() throws IOException {
        String cell = "é".repeat(100_000);
        Csv csv = csv("a,b\n" + cell + ",\"" + cell + "\"\n");
        assertThat(csv.next()).containsExactly(cell, cell);
    }

    @Test
    void readsMissingNumbersAsNaN() throws IOException {
        Csv csv = csv("a\n");
        assertThat(csv.number("")).isNaN();
        assertThat(csv.number("1.5E-3")).isEqualTo(.0015);
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() throws IOException {
        Csv csv = csv("a,b\n1,2\n1\n");
        csv.next();
        assertThatThrownBy(csv::next)
                .isInstanceOf(IOException.class)
                .hasMessage("table.csv, line 3: 1 cells instead of 2");
        assertThatThrownBy(() -> csv.column("c")).hasMessage("table.csv has no column c");
        assertThatThrownBy(() -> csv("")).hasMessage("table.csv is empty");
    }
}
