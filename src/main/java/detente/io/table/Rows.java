package detente.io.table;

import detente.experiment.Numeral;
import java.nio.charset.StandardCharsets;

/**
 * Rows in CSV as RFC 4180 has it, but with single line feeds: a comma between cells, quotes where a text needs them,
 * nothing where a value is missing.
 */
public final class Rows {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** A text. */
    public Rows cell(String value) {
        separate();
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (plain) {
            text.append(value);
        } else {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
        return this;
    }

    /** A number; nothing where it is not finite. */
    public Rows cell(double value) {
        separate();
        text.append(Numeral.of(value));
        return this;
    }

    /** A whole number. */
    public Rows cell(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** {@code TRUE} or {@code FALSE}. */
    public Rows cell(boolean value) {
        separate();
        text.append(value ? "TRUE" : "FALSE");
        return this;
    }

    /** A missing value. */
    public Rows empty() {
        separate();
        return this;
    }

    /** Ends the row. */
    public void end() {
        text.append('\n');
        first = true;
    }

    /** All rows so far. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void separate() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }
}
