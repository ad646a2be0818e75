package detente.io.table;

import detente.io.document.FailureText;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipException;
import tools.jackson.core.io.NumberInput;

/**
 * Reads a table row by row, and trusts nothing: what is not as this program writes tables (RFC 4180 in UTF-8 with single
 * line feeds) is refused with file and line. A table that a person made may end its rows as spreadsheets do, the last one
 * not at all, leave lines blank and have quotes inside a cell.
 */
public final class Csv implements Closeable {
    private static final int END = -1;
    private static final int ASCII = 0x80;
    private static final int MOST_DIGITS = 16;
    private static final int EXACT_BITS = 53;

    /** Longer rows are no rows, and would not fit into memory. */
    private static final int LONGEST_ROW = 1 << 24;

    private final String table;
    private final boolean byHand;
    private final Function<String, ? extends RuntimeException> fault;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] cell = new byte[1 << 8];
    private final List<String> header;
    private boolean isAscii = true;
    private int position;
    private int limit;
    private int cellLength;
    private int rowLength;
    private long next = 1;
    private long line = 1;

    /** Opens the bytes of a table. */
    @FunctionalInterface
    public interface Bytes {
        /** Opens them. */
        InputStream open() throws IOException;
    }

    /**
     * Opens a table and reads its header.
     *
     * @param table what messages call it
     * @param bytes what it holds; closed with it
     * @param byHand whether a person made it
     * @param fault makes of a message what is thrown where it is empty or damaged
     * @throws IOException if it cannot be read
     */
    public Csv(String table, Bytes bytes, boolean byHand, Function<String, ? extends RuntimeException> fault)
            throws IOException {
        this.table = table;
        this.byHand = byHand;
        this.fault = fault;
        try {
            this.in = bytes.open();
            this.header = row();
        } catch (IOException e) {
            throw told(e);
        }
        if (header.isEmpty()) {
            throw problem("is empty, where the names of the columns should stand");
        }
    }

    /** The names of the columns. */
    public List<String> header() {
        return header;
    }

    /**
     * Position of a column.
     *
     * @throws RuntimeException as it was given, if there is none of that name
     */
    public int column(String name) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw fault.apply(table + ":1: there is no column '" + name + "'");
        }
        return column;
    }

    /**
     * The next row; empty at the end.
     *
     * @throws IOException if it cannot be read
     * @throws RuntimeException as it was given, if it is damaged, or has more or fewer cells than the header
     */
    public List<String> next() throws IOException {
        List<String> row = row();
        if (!row.isEmpty() && row.size() != header.size()) {
            throw problem("the row has " + row.size() + " cells, and there are " + header.size() + " columns");
        }
        return row;
    }

    /** Leaves out some rows. */
    public void skip(long rows) throws IOException {
        boolean quoted = false;
        for (long left = rows; left > 0 && peek() != END; ) {
            int c = read();
            quoted ^= c == '"';
            if (c == '\n') {
                next++;
                left -= quoted ? 0 : 1;
            }
        }
    }

    /**
     * The number in a column of the last row; NaN where it is missing.
     *
     * @throws RuntimeException as it was given, if it holds none, or one that is not finite
     */
    public double number(List<String> row, int column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double number = isDecimal(text) ? NumberInput.parseDouble(text, true) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw problem(header.get(column) + " is '" + text + "' and should be a decimal number");
        }
        return number;
    }

    /** Java reads more than decimals, such as {@code NaN}, {@code 0x1p3} and {@code 1d}; what has these signs only it judges. */
    private static boolean isDecimal(String text) {
        int digits = 0;
        boolean exponent = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == '-' || (c == '+' && exponent);
            boolean begins = i == 0 || text.charAt(i - 1) == 'E' || text.charAt(i - 1) == 'e';
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ((c == 'E' || c == 'e') && digits > 0 && !exponent) {
                exponent = true;
                digits = 0;
            } else if (!(sign && begins) && !(c == '.' && !exponent && text.indexOf('.') == i)) {
                return false;
            }
        }
        return digits > 0;
    }

    /**
     * A whole number in a column of the last row.
     *
     * @throws RuntimeException as it was given, if it holds none from 0 to 2^53 - 1
     */
    public long whole(List<String> row, int column) {
        String text = row.get(column);
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        long number = digits ? Long.parseLong(text) : -1;
        if (number < 0 || number >= 1L << EXACT_BITS) {
            throw problem(
                    header.get(column) + " is '" + text + "' and should be a whole number from 0 to 9007199254740991");
        }
        return number;
    }

    /** What is wrong with the last row, or with the one that was begun. */
    public RuntimeException problem(String what) {
        return fault.apply(table + ":" + line + ": " + what);
    }

    /** Where the last row begins. */
    public long line() {
        return line;
    }

    /** The next row, however many cells it has; empty at the end. */
    public List<String> row() throws IOException {
        List<String> cells = cells();
        while (byHand && cells.size() == 1 && cells.get(0).isBlank()) {
            cells = cells();
        }
        return cells;
    }

    private List<String> cells() throws IOException {
        line = next;
        rowLength = 0;
        List<String> cells = new ArrayList<>();
        if (peek() == END) {
            return cells;
        }
        int end = ',';
        while (end == ',') {
            end = peek() == '"' ? readQuoted() : readPlain();
            cells.add(text());
        }
        next++;
        return cells;
    }

    /** Reads up to the comma or line feed behind a cell, and returns which. */
    private int readPlain() throws IOException {
        for (int c = readOn(); ; c = readOn()) {
            if (c == ',' || c == '\n') {
                return c;
            } else if (c == '"' && !byHand) {
                throw problem("a quote stands inside a cell that does not begin with one");
            }
            put(c);
        }
    }

    /** Reads outside quotes, where a person's rows may end in other ways. */
    private int readOn() throws IOException {
        int c = read();
        if (byHand && c == '\r') {
            position += peek() == '\n' ? 1 : 0;
            return '\n';
        }
        return byHand && c == END ? '\n' : c;
    }

    private int readQuoted() throws IOException {
        read();
        while (true) {
            int c = read();
            if (c != '"') {
                next += c == '\n' ? 1 : 0;
                put(c);
            } else if (peek() == '"') {
                put(read());
            } else {
                int end = readOn();
                if (end == ',' || end == '\n') {
                    return end;
                }
                throw end == END ? torn() : problem("something follows behind the quote that ends a cell");
            }
        }
    }

    private void put(int c) {
        if (c == END) {
            throw torn();
        } else if (c == '\r' && !byHand) {
            throw problem("there is a carriage return; rows end in a line feed alone");
        } else if (c == 0) {
            throw problem("there is a byte 0, which no text has");
        } else if (++rowLength > LONGEST_ROW) {
            throw problem("the row is longer than " + LONGEST_ROW + " bytes");
        }
        if (cellLength == cell.length) {
            cell = Arrays.copyOf(cell, 2 * cell.length);
        }
        isAscii &= c < ASCII;
        cell[cellLength++] = (byte) c;
    }

    private RuntimeException torn() {
        return problem("the table ends inside a row");
    }

    /** What was read of a cell. */
    private String text() {
        try {
            return isAscii
                    ? new String(cell, 0, cellLength, StandardCharsets.ISO_8859_1)
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(cell, 0, cellLength))
                            .toString();
        } catch (CharacterCodingException e) {
            throw problem("is not text in UTF-8");
        } finally {
            cellLength = 0;
            isAscii = true;
        }
    }

    private int read() throws IOException {
        int c = peek();
        position++;
        return c;
    }

    private int peek() throws IOException {
        if (position >= limit) {
            position = 0;
            limit = fill();
        }
        return limit > 0 ? buffer[position] & 0xFF : END;
    }

    private int fill() throws IOException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** What does not unpack is damaged; all else is the disk's fault. */
    private IOException told(IOException e) {
        if (e instanceof ZipException || e instanceof EOFException) {
            throw problem("cannot be unpacked (" + FailureText.of(e) + ")");
        }
        return new IOException(table + ": " + FailureText.of(e), e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
