package detente.io.table;

import detente.experiment.Design;
import detente.experiment.Factor;
import detente.experiment.Level;
import java.io.IOException;
import java.util.List;

/** The points of a design as a table, which a design of kind {@code list} takes as its file. */
public final class DesignTable {
    private DesignTable() {}

    /** Takes the bytes of some rows. */
    @FunctionalInterface
    public interface Sink {
        /** Takes them. */
        void take(byte[] bytes) throws IOException;
    }

    /**
     * Writes one row for each point, under the names of the factors. Rows are made one after the other, however many
     * there are.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(Design design, Sink sink) throws IOException {
        sink.take(row(design.factors().stream().map(Factor::name).toList()));
        for (int point = 0; point < design.size(); point++) {
            sink.take(row(design.levels(point).stream().map(Level::label).toList()));
        }
    }

    private static byte[] row(List<String> cells) {
        Rows rows = new Rows();
        cells.forEach(rows::cell);
        rows.end();
        return rows.bytes();
    }
}
