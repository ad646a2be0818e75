package detente.io.result;

import detente.io.plan.ExperimentWriter;
import detente.io.scenario.ScenarioWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a user says or asks of a task, on which no run depends: it may be other words at any time, and is the same task. */
final class FreeWords {
    private static final String SCENARIO = "scenario";
    private static final Set<String> OWN =
            Set.of(ExperimentWriter.QUESTION, ExperimentWriter.TITLES, ExperimentWriter.DISCOVER);
    private static final Set<String> OF_SCENARIO = Set.of(ScenarioWriter.DESCRIPTION);

    private FreeWords() {}

    /** The content of a task without them. */
    static Map<String, Object> without(Map<String, Object> content) {
        Map<String, Object> tree = new LinkedHashMap<>(content);
        tree.keySet().removeAll(OWN);
        if (content.get(SCENARIO) instanceof Map<?, ?> scenario) {
            Map<Object, Object> bare = new LinkedHashMap<>(scenario);
            bare.keySet().removeAll(OF_SCENARIO);
            tree.put(SCENARIO, bare);
        }
        return tree;
    }

    /**
     * Whether they stand there.
     *
     * @param path in a manifest, such as {@code experiment.question}; it may have more parts
     */
    static boolean isAt(String path) {
        String[] keys = path.split("\\.", -1);
        return (keys.length >= 2 && OWN.contains(keys[1]))
                || (keys.length == 3 && keys[1].equals(SCENARIO) && OF_SCENARIO.contains(keys[2]));
    }
}
