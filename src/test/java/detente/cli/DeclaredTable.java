package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A table as {@code datapackage.json} declares it, with its cells as they are written.
 *
 * @param name its name
 * @param file its file
 * @param types declared type of each column, in the declared order
 * @param header names of the columns of the file
 * @param rows the cells
 */
record DeclaredTable(String name, Path file, Map<String, String> types, List<String> header, List<List<String>> rows) {

    /** All tables of a result folder, by name. */
    static Map<String, DeclaredTable> of(Path folder) throws IOException {
        JsonNode tree = JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
        Map<String, DeclaredTable> tables = new LinkedHashMap<>();
        for (JsonNode resource : tree.get("resources")) {
            Map<String, String> types = new LinkedHashMap<>();
            for (JsonNode field : resource.get("schema").get("fields")) {
                types.put(field.get("name").asString(), field.get("type").asString());
            }
            Path file = folder.resolve(resource.get("path").asString());
            List<List<String>> rows = rows(file);
            String name = resource.get("name").asString();
            tables.put(name, new DeclaredTable(name, file, types, rows.remove(0), rows));
        }
        assertThat(tables).hasSizeGreaterThan(5);
        return tables;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        CsvMapper mapper =
                CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                MappingIterator<String[]> rows = mapper.readerFor(String[].class)
                        .readValues(new String(plain.readAllBytes(), StandardCharsets.UTF_8))) {
            List<List<String>> all = new ArrayList<>();
            rows.forEachRemaining(row -> all.add(List.of(row)));
            return all;
        }
    }

    /** The cells of a column. */
    List<String> column(String column) {
        int place = header.indexOf(column);
        return rows.stream().map(row -> row.get(place)).toList();
    }
}
