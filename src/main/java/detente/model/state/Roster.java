package detente.model.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of the states of a world. */
final class Roster {
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    Roster(List<StateSpec> specs) {
        Set<String> withoutCase = new LinkedHashSet<>();
        for (StateSpec spec : specs) {
            indices.put(spec.name(), indices.size());
            if (!withoutCase.add(spec.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "two states are called '" + spec.name() + "', in small or capital letters");
            }
        }
    }

    Set<String> names() {
        return Collections.unmodifiableSet(indices.keySet());
    }

    int indexOf(String name) {
        Integer index = indices.get(name);
        if (index == null) {
            throw new IllegalArgumentException("no state '" + name + "' in this world");
        }
        return index;
    }
}
