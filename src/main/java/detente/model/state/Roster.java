package detente.model.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the states of a world. */
final class Roster {
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    Roster(List<StateSpec> specs) {
        for (StateSpec spec : specs) {
            if (indices.put(spec.name(), indices.size()) != null) {
                throw new IllegalArgumentException("two states are called '" + spec.name() + "'");
            }
        }
    }

    int indexOf(String name) {
        Integer index = indices.get(name);
        if (index == null) {
            throw new IllegalArgumentException("no state '" + name + "' in this world");
        }
        return index;
    }
}
