package detente.parameter;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
    private final Class<R> type;
    private final RecordShape shape;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, List<String>> readIf = new LinkedHashMap<>();

    private Catalog(Class<R> type, String prefix) {
        this.type = type;
        shape = new RecordShape(type, prefix);
        declare(type, prefix);
    }

    /** The catalog of a record type. */
    public static <R extends Record> Catalog<R> of(Class<R> type) {
        return new Catalog<>(type, "");
    }

    /** The declared parameters, in order. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The parameter with a key. */
    public Optional<Parameter> find(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** The default of every parameter, by key, in order; a fresh map. */
    public Map<String, Double> defaults() {
        Map<String, Double> values = new LinkedHashMap<>();
        parameters.forEach((key, parameter) -> values.put(key, parameter.standard()));
        return values;
    }

    /**
     * The record with the given values and defaults elsewhere.
     *
     * @throws IllegalArgumentException for an unknown key or a value out of range
     */
    public R build(Map<String, Double> overrides) {
        overrides.forEach(this::check);
        Map<String, Double> values = defaults();
        values.putAll(overrides);
        return type.cast(shape.build(values));
    }

    /**
     * A record with other values for some parameters.
     *
     * @throws IllegalArgumentException for an unknown key or a value out of range
     */
    public R with(R record, Map<String, Double> overrides) {
        overrides.forEach(this::check);
        return type.cast(shape.changed(record, overrides));
    }

    private void check(String key, double value) {
        Parameter parameter = parameters.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "unknown parameter '" + key + "'" + Names.suggestion(key, parameters.keySet()));
        }
        parameter.problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(key + " = " + value + ": " + problem);
        });
    }

    /** The values that a record holds, by key, in order of declaration. */
    public Map<String, Double> values(R record) {
        Map<String, Double> values = new LinkedHashMap<>();
        shape.collect(record, values);
        return Collections.unmodifiableMap(values);
    }

    private void declare(Class<?> record, String prefix) {
        for (RecordComponent component : record.getRecordComponents()) {
            String key = prefix + component.getName();
            Declared declared = component.getAnnotation(Declared.class);
            if (declared != null) {
                declareLeaf(component, key, declared);
            } else if (component.getType().isRecord()) {
                declare(component.getType(), key + ".");
            } else {
                throw new IllegalStateException("no declaration for " + key + " in " + record.getName());
            }
        }
    }

    private void declareLeaf(RecordComponent component, String key, Declared declared) {
        Class<?> leaf = component.getType();
        if (leaf == Table.class) {
            List<String> names = RecordShape.constants(component);
            for (int i = 0; i < names.size(); i++) {
                String constant = Names.camelCase(names.get(i));
                put(key + "." + constant, Kind.NUMBER, declared.value()[i], declared, List.of());
                readIf.put(key + "." + constant, conditions(declared, constant));
            }
        } else if (leaf == Subset.class) {
            double mask = 0;
            for (double ordinal : declared.value()) {
                mask += StrictMath.pow(2, ordinal);
            }
            put(key, Kind.SUBSET, mask, declared, RecordShape.constants(component));
        } else {
            put(key, kindOf(leaf, key), declared.value()[0], declared, List.of());
        }
    }

    private static List<String> conditions(Declared declared, String constant) {
        return Arrays.stream(declared.readIf())
                .map(condition -> condition.replace("*", constant))
                .toList();
    }

    /** What has to be on for a run to read a parameter, one of these; empty where it is always read. */
    public List<String> readIf(String key) {
        return readIf.getOrDefault(key, List.of());
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
        Parameter parameter = parameters.get(key);
        return parameter != null
                && values.getOrDefault(key, parameter.standard()) != parameter.off();
    }

    private static Kind kindOf(Class<?> leaf, String key) {
        if (leaf == double.class) {
            return Kind.NUMBER;
        } else if (leaf == int.class) {
            return Kind.INTEGER;
        } else if (leaf == boolean.class) {
            return Kind.SWITCH;
        }
        throw new IllegalStateException("a parameter cannot be a " + leaf.getName() + ": " + key);
    }

    private void put(String key, Kind kind, double standard, Declared declared, List<String> choices) {
        double max = kind == Kind.SUBSET ? StrictMath.pow(2, choices.size()) - 1 : declared.max();
        Parameter parameter = new Parameter(
                key,
                kind,
                standard,
                declared.min(),
                max,
                declared.unit(),
                declared.meaning(),
                declared.source(),
                declared.neutral(),
                choices);
        if (parameter.problem(standard).isPresent()) {
            throw new IllegalStateException("the default of " + key + " is out of its range");
        }
        parameters.put(key, parameter);
        readIf.put(key, conditions(declared, ""));
    }
}
