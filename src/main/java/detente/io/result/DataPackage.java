package detente.io.result;

import detente.io.document.Json;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes the tables for other programs, in the form of a Frictionless tabular data package. */
final class DataPackage {
    /** Name of its file. */
    static final String FILE = "datapackage.json";

    private DataPackage() {}

    /** @param more tables beside those of the task, never packed */
    static byte[] bytes(Task task, Packing packing, List<TableForm<?>> more) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("profile", "tabular-data-package");
        tree.put("name", task.name().toLowerCase(Locale.ROOT));
        tree.put("title", task.name());
        if (!task.question().isEmpty()) {
            tree.put("description", task.question());
        }
        List<Object> resources = new ArrayList<>();
        task.tables().forEach(output -> resources.add(resource(output.table(), packing)));
        more.forEach(table -> resources.add(resource(table, Packing.PLAIN)));
        tree.put("resources", resources);
        return Json.of(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> resource(TableForm<?> table, Packing packing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("profile", "tabular-data-resource");
        tree.put("name", table.name());
        tree.put("path", table.file() + packing.ending());
        tree.put("description", table.meaning());
        tree.put("format", "csv");
        tree.put("mediatype", "text/csv");
        tree.put("encoding", "utf-8");
        if (packing == Packing.GZIP) {
            tree.put("compression", "gz");
        }
        tree.put("schema", schema(table));
        return tree;
    }

    private static Map<String, Object> schema(TableForm<?> table) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Object> fields = new ArrayList<>();
        table.fields().forEach(field -> fields.add(field(field)));
        tree.put("fields", fields);
        tree.put("missingValues", List.of(""));
        if (table.name().equals("runs")) {
            tree.put("primaryKey", "run");
        } else if (table.fields().get(0).name().equals("run")) {
            Map<String, Object> runs = new LinkedHashMap<>();
            runs.put("resource", "runs");
            runs.put("fields", "run");
            Map<String, Object> key = new LinkedHashMap<>();
            key.put("fields", "run");
            key.put("reference", runs);
            tree.put("foreignKeys", List.of(key));
        }
        return tree;
    }

    private static Map<String, Object> field(Field<?> field) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", field.name());
        tree.put(
                "type",
                switch (field.type()) {
                    case NUMBER -> "number";
                    case INTEGER -> "integer";
                    case BOOLEAN -> "boolean";
                    case TEXT -> "string";
                });
        switch (field.type()) {
            case BOOLEAN -> {
                tree.put("trueValues", List.of("TRUE"));
                tree.put("falseValues", List.of("FALSE"));
            }
            case NUMBER, INTEGER -> tree.put("unit", field.unit());
            case TEXT -> {}
        }
        tree.put("description", field.meaning());
        return tree;
    }
}
