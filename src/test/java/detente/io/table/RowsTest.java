package detente.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void writesCells() {
        Rows rows = new Rows();
        rows.cell(1L)
                .cell(.5)
                .cell(3.0)
                .cell(Double.NaN)
                .cell(true)
                .cell(false)
                .cell("")
                .cell("x");
        rows.end();
        rows.empty().cell("a,b").cell("say \"no\"").cell("two\nlines");
        rows.end();
        assertThat(new String(rows.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("1,0.5,3,,TRUE,FALSE,,x\n,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\n");
    }
}
