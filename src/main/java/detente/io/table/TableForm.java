package detente.io.table;

import java.util.List;

/**
 * A table of a result folder.
 *
 * @param name name of its file without ending
 * @param meaning what a row is, without a full stop
 * @param fields its columns, in order
 * @param <R> what a row is made from
 */
public record TableForm<R>(String name, String meaning, List<Field<R>> fields) {
    public TableForm {
        fields = List.copyOf(fields);
    }

    /** Name of its file, if it is not packed. */
    public String file() {
        return name + ".csv";
    }

    /** Names of its columns. */
    public List<String> header() {
        return fields.stream().map(Field::name).toList();
    }

    /** Appends its first row. */
    public void begin(Rows rows) {
        fields.forEach(field -> rows.cell(field.name()));
        rows.end();
    }

    /** Appends a row. */
    public void append(R row, Rows rows) {
        for (Field<R> field : fields) {
            field.cell().accept(row, rows);
        }
        rows.end();
    }
}
