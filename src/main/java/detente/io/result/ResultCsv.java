package detente.io.result;

import detente.io.table.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Opens tables of result folders, compressed if their name ends in {@code .gz}. */
public final class ResultCsv {
    private ResultCsv() {}

    /** Where a table lies in a folder, compressed or not. */
    public static Optional<Path> find(Path folder, String table) {
        return Arrays.stream(Packing.values())
                .map(packing -> folder.resolve(table + ".csv" + packing.ending()))
                .filter(Files::exists)
                .findFirst();
    }

    /**
     * Opens a table.
     *
     * @throws IOException if it cannot be read
     * @throws OccupiedFolder if it is empty or damaged
     */
    public static Csv open(Path file) throws IOException {
        return open(file.toString(), Disk.input(file));
    }

    /**
     * Opens one whose bytes are at hand.
     *
     * @param table what messages call it
     * @param bytes closed with it, and where it cannot be opened
     * @throws IOException if it cannot be read
     * @throws OccupiedFolder if it is empty or damaged
     */
    public static Csv open(String table, InputStream bytes) throws IOException {
        Packing packing = table.endsWith(Packing.GZIP.ending()) ? Packing.GZIP : Packing.PLAIN;
        try {
            return new Csv(table, () -> packing.unpack(bytes), false, OccupiedFolder::new);
        } catch (IOException | OccupiedFolder e) {
            bytes.close();
            throw e;
        }
    }
}
