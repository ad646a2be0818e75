package detente.io.result;

import detente.io.document.Cause;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A table of a result folder, read run by run; the column {@code run} comes first. It may be damaged. */
final class TableRows implements Closeable {
    private static final ObjectReader READER =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build().readerFor(String[].class);
    private static final long END = Long.MAX_VALUE;

    private final MappingIterator<String[]> rows;
    private final List<String> header;
    private List<String> ahead = List.of();
    private long aheadRun = END;
    private long row;
    private long skipped;
    private Optional<String> damage = Optional.empty();

    /** @param table uncompressed */
    TableRows(InputStream table) {
        rows = READER.readValues(table);
        advance();
        header = ahead;
        advance();
    }

    /** Opens a file, compressed or not. */
    static TableRows open(Path file, Packing packing) {
        return Disk.told(file, () -> {
            InputStream bytes = Files.newInputStream(file);
            try {
                return new TableRows(packing.unpack(bytes));
            } catch (IOException e) {
                bytes.close();
                throw e;
            }
        });
    }

    List<String> header() {
        return header;
    }

    /** Why nothing can be read any more. */
    Optional<String> damage() {
        return damage;
    }

    /** Number of rows so far for which nobody asked. */
    long skipped() {
        return skipped;
    }

    /** The rows of a run; runs have to be asked for in their order. */
    List<List<String>> of(long run) {
        List<List<String>> found = new ArrayList<>();
        while (aheadRun <= run) {
            if (aheadRun == run) {
                found.add(ahead);
            } else {
                skipped++;
            }
            advance();
        }
        return found;
    }

    /** Reads on to the end. */
    void skipAll() {
        of(END - 1);
    }

    private void advance() {
        row++;
        try {
            ahead = rows.hasNextValue() ? List.of(rows.nextValue()) : List.of();
            aheadRun = ahead.isEmpty() ? END : row == 1 ? 0 : Long.parseLong(ahead.get(0));
        } catch (JacksonException | NumberFormatException e) {
            ahead = List.of();
            aheadRun = END;
            damage = Optional.of("row " + row + " cannot be read (" + reason(e) + ")");
        }
    }

    private static String reason(RuntimeException e) {
        return e.getCause() instanceof IOException io
                ? Cause.of(io)
                : e instanceof NumberFormatException ? "its first cell is no run" : "it is no row in CSV";
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
