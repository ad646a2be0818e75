package detente.io.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One JSON schema for both kinds of files: a file with a design is an experiment, any other one a scenario. */
public final class FileSchema {
    private FileSchema() {}

    /** The schema as a tree. */
    public static Map<String, Object> tree() {
        Map<String, Object> definitions = new LinkedHashMap<>(ScenarioSchema.definitions());
        definitions.putAll(ExperimentSchema.definitions());
        definitions.put("bundle", ExperimentSchema.bundle());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        tree.put("title", "Scenario or experiment of Détente");
        tree.put("if", Schema.map("required", List.of("design")));
        tree.put("then", Schema.reference("experiment"));
        tree.put("else", Schema.reference("scenario"));
        tree.put("$defs", definitions);
        return tree;
    }
}
