package detente.io.plan;

import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.io.table.Csv;
import detente.parameter.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of points in CSV.
 *
 * @param name how messages name it
 * @param header the names of the factors
 * @param rows one for each point, all as long as the header
 */
record PointsTable(String name, List<String> header, List<Row> rows) {

    /**
     * A row of cells.
     *
     * @param line on which it stands, from 1
     */
    record Row(int line, List<String> cells) {}

    /**
     * Reads a table.
     *
     * @throws BadInput if it is no table with a header and at least one point
     */
    static PointsTable read(Source source) {
        List<Row> rows = rows(source);
        if (rows.size() < 2) {
            throw new BadInput(source.name() + ": must have a header and at least one row");
        }
        List<String> header = rows.get(0).cells();
        for (Row row : rows) {
            if (row.cells().size() != header.size()) {
                throw new BadInput(source.name() + ":" + row.line() + ": the row has "
                        + row.cells().size() + " cells, the header has " + header.size());
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : header) {
            if (!names.add(name)) {
                throw new BadInput(source.name() + ":" + rows.get(0).line() + ": two columns have the same name, '"
                        + Shown.value(name) + "'");
            }
        }
        return new PointsTable(source.name(), header, rows.subList(1, rows.size()));
    }

    /** The rows that are not blank. */
    private static List<Row> rows(Source source) {
        List<Row> rows = new ArrayList<>();
        if (source.text().isBlank()) {
            return rows;
        }
        byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
        try (Csv csv = new Csv(source.name(), () -> new ByteArrayInputStream(text), true, BadInput::new)) {
            for (List<String> row = csv.header(); !row.isEmpty(); row = csv.row()) {
                rows.add(new Row((int) csv.line(), row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
        return rows;
    }
}
