package detente.parameter;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Map<String, Double> values = defaults();
        overrides.forEach((key, value) -> {
            Parameter parameter = parameters.get(key);
            if (parameter == null) {
                throw new IllegalArgumentException(
                        "unknown parameter '" + key + "'" + Names.suggestion(key, parameters.keySet()));
            }
            parameter.problem(value).ifPresent(problem -> {
                throw new IllegalArgumentException(key + " = " + value + ": " + problem);
            });
            values.put(key, value);
        });
        return type.cast(shape.build(values));
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
                put(key + "." + Names.camelCase(names.get(i)), Kind.NUMBER, declared.value()[i], declared, List.of());
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
    }
}
