package detente.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text in a table is calculated by a spreadsheet; numbers stay numbers. */
class CellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "-",
                "+",
                "=",
                "-x",
                "-1e5x",
                "-e5",
                "-."
            })
    void formulasBecomeTexts(String text) {
        String quoted = text.contains("\r") ? "\"'" + text + '"' : "'" + text;
        assertThat(Cell.of(text)).isEqualTo(quoted);
        assertThat(row(text)).isEqualTo(quoted + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-.5", "-0.5", "+3", "-1e-7", "-1.5E300", "a=b", "TRUE", "A+B", "x-y", ""})
    void numbersAndWordsStayAsTheyAre(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
        assertThat(row(text)).isEqualTo(text + "\n");
    }

    @Test
    void negativeNumbersStayNumbers() {
        Rows rows = new Rows();
        rows.cell(-1).cell(-.25).cell(-1e-7).cell(-1e300).end();
        assertThat(new String(rows.bytes(), StandardCharsets.UTF_8)).isEqualTo("-1,-0.25,-1.0E-7,-1.0E300\n");
    }

    private static String row(String text) {
        Rows rows = new Rows();
        rows.cell(text).end();
        return new String(rows.bytes(), StandardCharsets.UTF_8);
    }
}
