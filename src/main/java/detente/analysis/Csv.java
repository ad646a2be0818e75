package detente.analysis;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a table row by row: RFC 4180 in UTF-8, compressed if its name ends in {@code .gz}. */
public final class Csv implements Closeable {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;

    private final String table;
    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final List<String> header;
    private final StringBuilder cell = new StringBuilder();
    private int position;
    private int limit;
    private long line = 1;

    /**
     * Opens a table and reads its header.
     *
     * @throws IOException if it cannot be read or is empty
     */
    public Csv(Path file) throws IOException {
        this(file.toString(), open(file));
    }

    /**
     * Reads the header of a table.
     *
     * @param table what messages call it
     * @param bytes its bytes, uncompressed
     * @throws IOException if it cannot be read or is empty
     */
    Csv(String table, InputStream bytes) throws IOException {
        this.table = table;
        this.in = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        if (peek() == BYTE_ORDER_MARK) {
            read();
        }
        this.header = row();
        if (header.isEmpty()) {
            throw new IOException(table + " is empty");
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /** The names of the columns. */
    public List<String> header() {
        return header;
    }

    /**
     * Position of a column.
     *
     * @throws IOException if there is none of that name
     */
    public int column(String name) throws IOException {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new IOException(table + " has no column " + name);
        }
        return column;
    }

    /**
     * The next row; empty at the end.
     *
     * @throws IOException if it has more or fewer cells than the header
     */
    public List<String> next() throws IOException {
        List<String> row = row();
        if (!row.isEmpty() && row.size() != header.size()) {
            throw new IOException(
                    table + ", line " + (line - 1) + ": " + row.size() + " cells instead of " + header.size());
        }
        return row;
    }

    /** Leaves out some rows. */
    void skip(long rows) throws IOException {
        boolean quoted = false;
        for (long left = rows; left > 0 && peek() != END; ) {
            int c = read();
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                left--;
                line++;
            }
        }
    }

    /** The number in a cell; NaN in an empty one. */
    double number(String text) throws IOException {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IOException(table + ", line " + (line - 1) + ": '" + text + "' is not a number", e);
        }
    }

    private List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        int end = readCell();
        if (end == END && cell.isEmpty()) {
            return cells;
        }
        cells.add(cell.toString());
        while (end == ',') {
            end = readCell();
            cells.add(cell.toString());
        }
        line++;
        return cells;
    }

    /** Reads up to the comma, line feed or end behind a cell, and returns which. */
    private int readCell() throws IOException {
        cell.setLength(0);
        boolean quoted = false;
        for (int c = read(); ; c = read()) {
            if (c == END || (!quoted && (c == ',' || c == '\n'))) {
                return c;
            } else if (c == '"' && quoted && peek() == '"') {
                cell.append((char) read());
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c != '\r' || quoted) {
                cell.append((char) c);
            }
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
            limit = in.read(buffer);
        }
        return limit > 0 ? buffer[position] : END;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
