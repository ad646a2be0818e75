package detente.analysis.runs;

import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Some neighbouring rows of {@code runs.csv}, read one after the other. */
final class RunSection implements Closeable {
    private final Csv csv;
    private long left;
    private List<String> ahead = List.of();

    /**
     * Opens it.
     *
     * @param skipped number of rows in front of it
     * @param rows number of rows, if there are so many
     */
    RunSection(Path file, long skipped, long rows) throws IOException {
        csv = ResultCsv.open(file);
        left = rows;
        csv.skip(skipped);
        advance();
    }

    Csv csv() {
        return csv;
    }

    /** The next row; empty at the end. */
    List<String> ahead() {
        return ahead;
    }

    /** Goes on to the row behind. */
    void advance() throws IOException {
        ahead = left-- > 0 ? csv.next() : List.of();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
