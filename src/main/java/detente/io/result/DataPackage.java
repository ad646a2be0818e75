package detente.io.result;

import detente.io.document.Json;
import detente.io.document.Tree;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Describes the tables for other programs, in the form of a Frictionless tabular data package. */
final class DataPackage {
    /** Name of its file. */
    static final String FILE = "datapackage.json";

    private DataPackage() {}

    /** @param more tables beside those of the contents, never packed */
    static byte[] bytes(Contents contents, Packing packing, List<TableForm<?>> more) {
        Tree tree = new Tree()
                .with("profile", "tabular-data-package")
                .with("name", contents.name().toLowerCase(Locale.ROOT))
                .with("title", contents.name());
        if (!contents.question().isEmpty()) {
            tree.put("description", contents.question());
        }
        Stream<Tree> own = contents.tables().stream().map(output -> resource(output.table(), packing));
        Stream<Tree> others = more.stream().map(table -> resource(table, Packing.PLAIN));
        return Json.bytes(tree.with("resources", Stream.concat(own, others).toList()));
    }

    private static Tree resource(TableForm<?> table, Packing packing) {
        Tree tree = new Tree()
                .with("profile", "tabular-data-resource")
                .with("name", table.name())
                .with("path", table.file() + packing.ending())
                .with("description", table.meaning())
                .with("format", "csv")
                .with("mediatype", "text/csv")
                .with("encoding", "utf-8");
        if (packing == Packing.GZIP) {
            tree.put("compression", "gz");
        }
        return tree.with("schema", schema(table));
    }

    private static Tree schema(TableForm<?> table) {
        Tree tree = new Tree()
                .with("fields", table.fields().stream().map(DataPackage::field).toList())
                .with("missingValues", List.of(""));
        if (table.name().equals("runs")) {
            tree.put("primaryKey", "run");
        } else if (table.fields().get(0).name().equals("run")) {
            Tree runs = new Tree().with("resource", "runs").with("fields", "run");
            tree.put("foreignKeys", List.of(new Tree().with("fields", "run").with("reference", runs)));
        }
        return tree;
    }

    private static Tree field(Field<?> field) {
        Tree tree = new Tree().with("name", field.name());
        switch (field.type()) {
            case NUMBER -> tree.with("type", "number").with("unit", field.unit());
            case INTEGER -> tree.with("type", "integer").with("unit", field.unit());
            case BOOLEAN ->
                tree.with("type", "boolean").with("trueValues", List.of("TRUE")).with("falseValues", List.of("FALSE"));
            case TEXT -> tree.put("type", "string");
        }
        return tree.with("description", field.meaning());
    }
}
