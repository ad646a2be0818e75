package detente.io.document;

import detente.parameter.Shown;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object in a file while it is read: every key that is asked for is known, every other one is refused. */
public final class Section implements Keys {
    /** More of something than there can be. */
    public static final long MOST = Long.MAX_VALUE >> 10;

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

    /**
     * The object that a file holds.
     *
     * @throws BadInput if it holds none
     */
    public static Section of(Source source) {
        Problems problems = new Problems(source.name());
        return new Section(NodeReader.read(source, problems), "", problems);
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

    /** A text that has to be given; empty where that is a problem. */
    public String text(String key) {
        return need(key).flatMap(Value::text).orElse("");
    }

    /** A whole number that has to be given; the least one where that is a problem. */
    public long whole(String key, long least, long most) {
        return need(key).flatMap(value -> value.whole(least, most)).orElse(least);
    }

    /** How many there are of something, which has to be given; 0 where that is a problem. */
    public long count(String key) {
        return whole(key, 0, MOST);
    }

    @Override
    public <T> Optional<T> key(String key, Form<T> form, Optional<T> known, boolean needed) {
        return (needed ? need(key) : take(key)).flatMap(form.reader());
    }

    @Override
    public <T> Optional<Value> later(String key, Form<T> form, Optional<T> known) {
        return take(key);
    }

    @Override
    public Optional<Section> end() {
        refuseOthers();
        return Optional.of(this);
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

    /**
     * Ends the reading where anything was wrong so far, here or elsewhere in the file.
     *
     * @throws BadInput with all of that
     */
    public void report() {
        problems.report();
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
