package detente.io.plan;

import detente.io.document.Schema;
import detente.io.document.Tree;
import detente.io.scenario.ScenarioReader;
import java.util.List;

/** One JSON schema for both kinds of files: a file with a design is an experiment, any other one a scenario. */
public final class FileSchema {
    private FileSchema() {}

    /** The schema as a tree. */
    public static Tree tree() {
        Tree definitions = ScenarioReader.definitions();
        definitions.putAll(ExperimentReader.definitions());
        return new Tree()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Scenario or experiment of Détente")
                .with("if", new Tree().with("required", List.of("design")))
                .with("then", Schema.reference("experiment"))
                .with("else", Schema.reference("scenario"))
                .with("$defs", definitions);
    }
}
