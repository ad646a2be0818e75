package detente.parameter;

import detente.parameter.Declarations.Declaration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The parameters that a record type declares, in order of declaration. A component that is itself a record without
 * {@link Declared} opens a path: {@code escalation} with a component {@code gain} declares {@code escalation.gain}.
 *
 * @param <R> the record type
 */
public final class Catalog<R extends Record> {
    private final Shape<R> shape;
    private final Declarations declarations = new Declarations();
    private final Map<String, Declaration> declared = declarations.all();
    private final List<Bond> bonds = declarations.bonds();

    /**
     * The catalog of a record type.
     *
     * @throws IllegalArgumentException with a sentence, if it is declared wrongly; the compiler says so first
     */
    public Catalog(Shape<R> shape) {
        this.shape = shape;
        shape.declare(declarations);
    }

    /** The declared parameters, in order. */
    public List<Parameter> parameters() {
        return declared.values().stream().map(Declaration::parameter).toList();
    }

    /** The parameter with a key. */
    public Optional<Parameter> find(String key) {
        return Optional.ofNullable(declared.get(key)).map(Declaration::parameter);
    }

    /** What several parameters must keep together, in order of declaration. */
    public List<Bond> bonds() {
        return List.copyOf(bonds);
    }

    /** What a parameter must keep together with others, to be read after what it may be by itself; may be empty. */
    public String bondsOf(Parameter parameter) {
        StringBuilder words = new StringBuilder();
        for (Bond bond : bonds) {
            words.append(bond.binds(parameter) ? "; " + bond.words() : "");
        }
        return words.toString();
    }

    /** Why values, each of which is right by itself, cannot all be meant; empty where they can. */
    public Optional<String> problem(Map<String, Double> values) {
        List<String> problems =
                bonds.stream().flatMap(bond -> bond.problem(values).stream()).toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
    }

    /** The default of every parameter, by key, in order; a fresh map. */
    public Map<String, Double> defaults() {
        return defaults(Edition.LATEST);
    }

    /** The default of every parameter in an edition, by key, in order; a fresh map. */
    public Map<String, Double> defaults(Edition edition) {
        return declarations.defaults(edition);
    }

    /**
     * The record with the given values and defaults elsewhere.
     *
     * @throws IllegalArgumentException for an unknown key, a value out of range, or values that do not go together
     */
    public R build(Map<String, Double> overrides) {
        double[] values = new double[declared.size()];
        declared.values().forEach(one -> values[one.place()] = one.parameter().standard());
        return changed(values, overrides);
    }

    /**
     * A record with other values for some parameters.
     *
     * @throws IllegalArgumentException as {@link #build}
     */
    public R with(R record, Map<String, Double> overrides) {
        return changed(numbers(record), overrides);
    }

    private R changed(double[] values, Map<String, Double> overrides) {
        overrides.forEach((key, value) -> values[place(key, value)] = value);
        if (bonds.stream().anyMatch(bond -> bond.bindsOneOf(overrides.keySet()))) {
            problem(byKey(values)).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
        }
        return shape.build(new Values(values));
    }

    /** Where the value of a parameter stands, if it is one. */
    private int place(String key, double value) {
        Declaration named = declared.get(key);
        if (named == null) {
            throw new IllegalArgumentException(
                    "unknown parameter '" + key + "'" + Names.suggestion(key, declared.keySet()));
        }
        named.parameter().problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(key + " = " + value + ": " + problem);
        });
        return named.place();
    }

    /** The values that a record holds, by key, in order of declaration. */
    public Map<String, Double> values(R record) {
        return Collections.unmodifiableMap(byKey(numbers(record)));
    }

    private double[] numbers(R record) {
        double[] numbers = new double[declared.size()];
        shape.collect(record, new Values(numbers));
        return numbers;
    }

    private Map<String, Double> byKey(double[] values) {
        Map<String, Double> byKey = new LinkedHashMap<>();
        declared.forEach((key, one) -> byKey.put(key, values[one.place()]));
        return byKey;
    }

    /** What has to be on for a run to read a parameter, one of these; empty where it is always read. */
    public List<String> readIf(String key) {
        Declaration named = declared.get(key);
        return named == null ? List.of() : named.readIf();
    }

    /**
     * Whether a run may read a parameter, as far as it is declared.
     *
     * @param values values of all parameters, by key
     * @param others whether a condition is met that is no parameter
     */
    public boolean isRead(String key, Map<String, Double> values, Predicate<String> others) {
        return readIf(key).isEmpty()
                || readIf(key).stream()
                        .anyMatch(condition -> condition.contains(" ")
                                ? others.test(condition)
                                : isOn(condition, values) && isRead(condition, values, others));
    }

    private boolean isOn(String key, Map<String, Double> values) {
        Declaration named = declared.get(key);
        return named != null
                && values.getOrDefault(key, named.parameter().standard())
                        != named.parameter().off();
    }
}
