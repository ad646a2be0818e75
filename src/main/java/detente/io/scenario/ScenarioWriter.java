package detente.io.scenario;

import detente.io.document.Keys;
import detente.io.document.Tree;

/** Writes scenarios so that {@link ScenarioReader} gives them back: every parameter is written, defaults too. */
public final class ScenarioWriter {
    /** Key of what it is: words for people, no number depends on them. */
    public static final String DESCRIPTION = "description";

    private ScenarioWriter() {}

    /** The tree of a scenario file. */
    public static Tree tree(ScenarioFile file) {
        return Keys.written(tree -> ScenarioReader.keys(tree, file));
    }
}
