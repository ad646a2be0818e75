package detente.io.result;

import detente.io.table.Csv;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of a result folder, read run by run; the column {@code run} comes first. It may be damaged. */
final class TableRows implements Closeable {
    private static final long END = Long.MAX_VALUE;

    private final @Nullable Csv csv;
    private List<String> ahead = List.of();
    private long aheadRun = END;
    private long skipped;
    private Optional<String> damage = Optional.empty();

    /**
     * @param name what messages call it
     * @param table its bytes
     */
    TableRows(String name, InputStream table) {
        csv = open(name, table);
        advance();
    }

    private @Nullable Csv open(String name, InputStream table) {
        try {
            return ResultCsv.open(name, table);
        } catch (OccupiedFolder | IOException e) {
            damage = Optional.ofNullable(e.getMessage());
            return null;
        }
    }

    /** Opens a file, compressed or not. */
    static TableRows open(Path file) {
        return new TableRows(file.toString(), Disk.input(file));
    }

    /** The names of the columns of a file; none where it cannot be read. */
    static List<String> headerOf(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Csv csv = ResultCsv.open(file)) {
            return csv.header();
        } catch (OccupiedFolder | IOException e) {
            return List.of(); // whoever reads its rows says why
        }
    }

    List<String> header() {
        return csv == null ? List.of() : csv.header();
    }

    /** Why nothing can be read any more, and where. */
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
        ahead = List.of();
        aheadRun = END;
        if (csv != null) {
            try {
                ahead = csv.next();
                aheadRun = ahead.isEmpty() ? END : csv.whole(ahead, 0);
            } catch (OccupiedFolder | IOException e) {
                damage = Optional.ofNullable(e.getMessage());
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
