package detente.io.table;

import detente.experiment.Numeral;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows in CSV as RFC 4180 has it, but with single line feeds: a comma between cells, quotes where a text needs them,
 * nothing where a value is missing. They are kept as bytes, because every text on the way to a file costs time.
 */
public final class Rows {
    private static final int FIRST_CAPACITY = 256;
    private static final int MOST_DIGITS = 20;
    private static final int BASE = 10;
    private static final int ASCII = 0x80;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;
    private boolean first = true;

    /** A text. */
    public Rows cell(String value) {
        separate();
        if (Cell.isFormula(value)) {
            quote(value);
            return this;
        }
        int begin = length;
        makeRoom(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ASCII || c == ',' || c == '"' || c == '\n' || c == '\r') {
                length = begin;
                quote(value);
                return this;
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    /** A number; nothing where it is not finite. */
    public Rows cell(double value) {
        long whole = (long) value;
        if (whole == value && StrictMath.abs(value) < Numeral.WHOLE) {
            return cell(whole);
        }
        return cell(Numeral.of(value));
    }

    /** A whole number. */
    public Rows cell(long value) {
        separate();
        makeRoom(MOST_DIGITS);
        if (value < 0) {
            bytes[length++] = '-';
        }
        int end = length + digits(value);
        long rest = value;
        for (int i = end - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + StrictMath.abs((int) (rest % BASE)));
            rest /= BASE;
        }
        length = end;
        return this;
    }

    /** {@code TRUE} or {@code FALSE}. */
    public Rows cell(boolean value) {
        return cell(value ? "TRUE" : "FALSE");
    }

    /** A missing value. */
    public Rows empty() {
        separate();
        return this;
    }

    /** Ends the row. */
    public void end() {
        put('\n');
        first = true;
    }

    /** Number of bytes so far. */
    public int length() {
        return length;
    }

    /** All rows so far. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value / BASE; rest != 0; rest /= BASE) {
            digits++;
        }
        return digits;
    }

    private void quote(String value) {
        byte[] encoded = Cell.of(value).getBytes(StandardCharsets.UTF_8);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void separate() {
        if (!first) {
            put(',');
        }
        first = false;
    }

    private void put(char c) {
        makeRoom(1);
        bytes[length++] = (byte) c;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, StrictMath.max(2 * bytes.length, length + more));
        }
    }
}
