package detente.analysis;

import detente.experiment.Numeral;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** A table that is being written. It gets its name when it is finished, so that half a table is never found under it. */
final class TableFile implements Closeable {
    private final Path file;
    private final Path part;
    private final BufferedWriter out;

    /**
     * Begins a table.
     *
     * @throws IOException if it cannot be written
     */
    TableFile(Path file, List<String> header) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.out = Files.newBufferedWriter(part);
        row(header);
    }

    void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(TableFile::quoted).collect(Collectors.joining(",", "", "\n")));
    }

    /** A number as a cell: shortest text, empty where it is not finite. */
    static String cell(double number) {
        return Numeral.of(number);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Gives the table its name, in place of an older one. */
    void finish() throws IOException {
        out.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(part);
    }
}
