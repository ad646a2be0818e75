package detente.io.table;

import detente.experiment.Outcome;
import java.util.List;

/** A table of a result folder. Several threads may ask for rows at once. */
public interface Table {

    /** Name of its file without ending. */
    String name();

    /** What a row is, without a full stop. */
    String meaning();

    /** Its columns, in order. */
    List<Field> fields();

    /** Appends the rows that one run adds. */
    void append(Outcome outcome, Rows rows);

    /** What it holds. */
    default Sheet sheet() {
        return new Sheet(name(), meaning(), fields());
    }

    /** Its first row. */
    default byte[] header() {
        Rows rows = new Rows();
        fields().forEach(field -> rows.cell(field.name()));
        rows.end();
        return rows.bytes();
    }
}
