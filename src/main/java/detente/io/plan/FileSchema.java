package detente.io.plan;

import detente.io.document.Schema;
import detente.io.document.Tree;
import detente.io.scenario.ScenarioReader;
import java.util.List;

/**
 * One JSON schema for all kinds of files: a file with a design is an experiment, one whose parameters are objects a
 * calibration, any other one a scenario.
 */
public final class FileSchema {
    private FileSchema() {}

    /**
     * The schema as a tree.
     *
     * @param calibration what it says of a calibration
     */
    public static Tree tree(Tree calibration) {
        Tree definitions = ScenarioReader.definitions();
        definitions.putAll(ExperimentReader.definitions());
        return new Tree()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Scenario, experiment or calibration of Détente")
                .with("if", new Tree().with("required", List.of("design")))
                .with("then", Schema.reference("experiment"))
                .with("else", withoutDesign())
                .with("$defs", definitions.with("calibration", calibration));
    }

    private static Tree withoutDesign() {
        Tree objects = new Tree().with("additionalProperties", new Tree().with("type", "object"));
        Tree priors = new Tree()
                .with("required", List.of("parameters"))
                .with("properties", new Tree().with("parameters", objects.with("minProperties", 1)));
        return new Tree()
                .with("if", priors)
                .with("then", Schema.reference("calibration"))
                .with("else", Schema.reference("scenario"));
    }
}
