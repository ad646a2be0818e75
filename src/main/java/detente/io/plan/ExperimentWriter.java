package detente.io.plan;

import detente.io.document.Keys;
import detente.io.document.Tree;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes experiments in full, so that {@link ExperimentReader} gives the same runs back without any other file. */
public final class ExperimentWriter {
    /** Key of what it asks: words for people, no number depends on them. */
    public static final String QUESTION = "question";

    /** Key of what factors and levels are called: words for people, too. */
    public static final String TITLES = "titles";

    /** Key of what is asked of its points: no run depends on it. */
    public static final String DISCOVER = "discover";

    private ExperimentWriter() {}

    /** The tree of an experiment file. */
    public static Tree tree(ExperimentFile file) {
        Tree tree = Keys.written(keys -> ExperimentReader.keys(keys, Optional.empty(), Optional.of(file)));
        Tree inOrder = new Tree();
        Stream.of("name", QUESTION, "scenario", "design").forEach(key -> inOrder.put(key, tree.remove(key)));
        inOrder.putAll(tree);
        return inOrder;
    }
}
