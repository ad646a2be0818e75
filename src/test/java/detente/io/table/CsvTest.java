package detente.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.io.result.OccupiedFolder;
import detente.io.result.ResultCsv;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static Csv csv(String text) throws IOException {
        return csv("table.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Csv csv(String name, byte[] bytes) throws IOException {
        return ResultCsv.open(name, new ByteArrayInputStream(bytes));
    }

    private static void readAll(byte[] bytes) throws IOException {
        try (Csv csv = csv("table.csv", bytes)) {
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                csv.number(row, 0);
            }
        }
    }

    @Test
    void readsQuotedCellsAndEmptyCells() throws IOException {
        Csv csv = csv("a,b,c\n1,\"x, \"\"y\"\"\nz\",\n,,\n\"\",2,3\n");
        assertThat(csv.header()).containsExactly("a", "b", "c");
        assertThat(csv.next()).containsExactly("1", "x, \"y\"\nz", "");
        assertThat(csv.next()).containsExactly("", "", "");
        assertThat(csv.next()).containsExactly("", "2", "3");
        assertThat(csv.next()).isEmpty();
    }

    @Test
    void readsRowsLongerThanItsBuffer() throws IOException {
        String cell = "é".repeat(100_000);
        Csv csv = csv("a,b\n" + cell + ",\"" + cell + "\"\n");
        assertThat(csv.next()).containsExactly(cell, cell);
    }

    @Test
    void readsMissingNumbersAsNaN() throws IOException {
        Csv csv = csv("a,b,c,d\n");
        List<String> row = List.of("", "1.5E-3", "-7", ".5");
        assertThat(csv.number(row, 0)).isNaN();
        assertThat(csv.number(row, 1)).isEqualTo(.0015);
        assertThat(csv.number(row, 2)).isEqualTo(-7);
        assertThat(csv.number(row, 3)).isEqualTo(.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e999",
                "0x1p3",
                "0x10",
                "1d",
                "1f",
                " 1",
                "1 ",
                "+1",
                "1_000",
                "1,5",
                "1e",
                "e5",
                "-",
                ".",
                "1.2.3",
                "1e5.5",
                "--1",
                "1-2",
                "\u0661",
                "TRUE"
            })
    void refusesWhatIsNoFiniteDecimalNumber(String text) throws IOException {
        Csv csv = csv("a\n1\n");
        csv.next();
        assertThatThrownBy(() -> csv.number(List.of(text), 0))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessage("table.csv:2: a is '" + text + "' and should be a decimal number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "1e3", "9007199254740992", "99999999999999999999", "x", "+1"})
    void refusesWhatIsNoWholeNumber(String text) throws IOException {
        Csv csv = csv("a\n");
        assertThat(csv.whole(List.of("9007199254740991"), 0)).isEqualTo(9007199254740991L);
        assertThatThrownBy(() -> csv.whole(List.of(text), 0))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("a is '" + text + "' and should be a whole number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ``|table.csv:1: is empty
            a,b\\n1,2\\n1\\n|table.csv:3: the row has 1 cells, and there are 2 columns
            a,b\\n\\n|table.csv:2: the row has 1 cells, and there are 2 columns
            a,b\\n1,2|table.csv:2: the table ends inside a row
            a,b\\n1,"2|table.csv:2: the table ends inside a row
            a,b\\n1,"2"|table.csv:2: the table ends inside a row
            a,b\\n1,2"\\n|table.csv:2: a quote stands inside a cell
            a,b\\n1,"2"3\\n|table.csv:2: something follows behind the quote
            a,b\\r\\n1,2\\r\\n|table.csv:1: there is a carriage return
            a,b\\r1,2\\r|table.csv:1: there is a carriage return
            a,b\\n1,"x\\ny"\\n1,2\\0\\n|table.csv:4: there is a byte 0
            """)
    void namesFileAndLineOfWhatIsWrong(String text, String message) {
        String table = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0");
        assertThatThrownBy(() -> readAll(table.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        byte[] bytes = "a,b\n1,2\n1,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> readAll(bytes)).hasMessage("table.csv:3: is not text in UTF-8");
        byte[] marked = "\uFEFFa\n1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(csv("table.csv", marked).header()).doesNotContain("a");
    }

    /** As long as a table may be, no row of it fills the memory. */
    @Test
    void refusesARowWithoutEnd() {
        byte[] bytes = new byte[1 << 25];
        Arrays.fill(bytes, (byte) 'x');
        assertThatThrownBy(() -> readAll(bytes)).hasMessageStartingWith("table.csv:1: the row is longer than");
    }

    @Test
    void namesTheLineWhereAPackedTableIsTorn() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write("a\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        assertThat(csv("t.csv.gz", whole).next()).containsExactly("1");
        for (int length = 0; length < whole.length; length++) {
            byte[] torn = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> {
                        try (Csv csv = csv("t.csv.gz", torn)) {
                            csv.skip(Long.MAX_VALUE);
                        }
                    })
                    .as("%s bytes", length)
                    .isInstanceOf(OccupiedFolder.class)
                    .hasMessageMatching("t\\.csv\\.gz:[1-5]: cannot be unpacked \\(.*\\)");
        }
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Csv csv = csv("a,b\n");
        assertThatThrownBy(() -> csv.column("c")).hasMessage("table.csv:1: there is no column 'c'");
    }

    /** What spreadsheets write, and what people type; a line in a message is that of the file. */
    @Test
    void readsTablesThatPeopleMake() throws IOException {
        byte[] text = "a,b\r\n\r\n1,\"x\ny\"\r\n  \n2,5\" disk".getBytes(StandardCharsets.UTF_8);
        try (Csv csv = new Csv("by hand", () -> new ByteArrayInputStream(text), true, IllegalStateException::new)) {
            assertThat(csv.header()).containsExactly("a", "b");
            assertThat(csv.row()).containsExactly("1", "x\ny");
            assertThat(csv.line()).isEqualTo(3);
            assertThat(csv.row()).containsExactly("2", "5\" disk");
            assertThat(csv.line()).isEqualTo(6);
            assertThat(csv.row()).isEmpty();
        }
    }

    @Test
    void refusesAQuoteThatIsNotClosedWhoeverMadeTheTable() throws IOException {
        byte[] text = "a\n1\n\"2".getBytes(StandardCharsets.UTF_8);
        try (Csv csv = new Csv("by hand", () -> new ByteArrayInputStream(text), true, IllegalStateException::new)) {
            csv.row();
            assertThatThrownBy(csv::row)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("by hand:3: the table ends inside a row");
        }
    }
}
