package detente.io.plan;

import detente.io.document.BadInput;
import detente.io.document.Source;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A table of points in CSV.
 *
 * @param rows the names of the factors, then one row for each point; all of one length
 */
record PointsTable(List<List<String>> rows) {

    /**
     * Reads a table.
     *
     * @throws BadInput if it is no table with a header and at least one point
     */
    static PointsTable read(Source source) {
        List<List<String>> rows = rows(source);
        if (rows.size() < 2) {
            throw new BadInput(source.name() + ": must have a header and at least one row");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != rows.get(0).size()) {
                throw new BadInput(source.name() + ": row " + (i + 1) + " has "
                        + rows.get(i).size() + " cells, the header has "
                        + rows.get(0).size());
            }
        }
        if (rows.get(0).stream().distinct().count() < rows.get(0).size()) {
            throw new BadInput(source.name() + ":1: two columns have the same name");
        }
        return new PointsTable(rows);
    }

    private static List<List<String>> rows(Source source) {
        CsvMapper mapper =
                CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
        try (MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(source.text())) {
            return rows.readAll().stream()
                    .filter(row -> row.length > 1 || !row[0].isBlank())
                    .map(List::of)
                    .toList();
        } catch (JacksonException e) {
            throw new BadInput(source.name() + ": is no table in CSV");
        }
    }
}
