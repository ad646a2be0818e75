package detente.io.document;

import detente.parameter.Shown;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object in a file while it is read: every key that is asked for is known, every other one is refused. */
public final class Section {
    private final Node.Fields fields;
    private final String path;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * @param fields the object
     * @param path its key with the keys around it; empty for the whole file
     * @param problems takes what is wrong
     */
    public Section(Node.Fields fields, String path, Problems problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
    }

    /** The value of a key; empty where it is not given. */
    public Optional<Value> take(String key) {
        known.add(key);
        return Optional.ofNullable(fields.fields().get(key)).map(node -> new Value(node, key, path(key), problems));
    }

    /** The value of a key; where it is not given, that is a problem. */
    public Optional<Value> need(String key) {
        Optional<Value> value = take(key);
        if (value.isEmpty()) {
            problem("lacks '" + key + "'");
        }
        return value;
    }

    /** Whether a key is given. */
    public boolean has(String key) {
        return fields.fields().containsKey(key);
    }

    /** The values that are given, by key, in order; all of them become known. */
    public Map<String, Value> all() {
        Map<String, Value> values = new LinkedHashMap<>();
        fields.fields().keySet().forEach(key -> take(key).ifPresent(value -> values.put(key, value)));
        return values;
    }

    private String path(String key) {
        String shown = Shown.value(key);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** Notes a problem with the object as a whole. */
    public void problem(String what) {
        problems.add(fields.line(), path.isEmpty() ? what : path + " " + what);
    }

    /** Whether anything was wrong so far, here or elsewhere in the file. */
    public boolean hasProblems() {
        return problems.any();
    }

    /** Refuses every key that was not asked for. */
    public void refuseOthers() {
        Set<String> expected = new LinkedHashSet<>(known);
        all().forEach((key, value) -> {
            if (!expected.contains(key)) {
                value.unknown(expected);
            }
        });
    }
}
