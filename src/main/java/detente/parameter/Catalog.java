package detente.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The parameters that a record type declares, in order of declaration. A component that is itself a record without
 * {@link Declared} opens a path: {@code escalation} with a component {@code gain} declares {@code escalation.gain}.
 *
 * @param <R> the record type
 */
public final class Catalog<R extends Record> {
    private final Class<R> type;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    private Catalog(Class<R> type, String prefix) {
        this.type = type;
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
        return type.cast(instantiate(type, "", values));
    }

    /** The values that a record holds, by key, in order of declaration. */
    public Map<String, Double> values(R record) {
        Map<String, Double> values = new LinkedHashMap<>();
        collect(type, record, "", values);
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
            List<String> names = constants(component);
            for (int i = 0; i < names.size(); i++) {
                put(key + "." + Names.camelCase(names.get(i)), Kind.NUMBER, declared.value()[i], declared, List.of());
            }
        } else if (leaf == Subset.class) {
            double mask = 0;
            for (double ordinal : declared.value()) {
                mask += StrictMath.pow(2, ordinal);
            }
            put(key, Kind.SUBSET, mask, declared, constants(component));
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

    private static List<String> constants(RecordComponent component) {
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        List<String> names = new ArrayList<>();
        for (Object constant : ((Class<?>) argument).getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    private Object instantiate(Class<?> record, String prefix, Map<String, Double> values) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = argument(components[i], prefix + components[i].getName(), values);
        }
        try {
            return record.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getTargetException();
            throw new IllegalArgumentException(String.valueOf(cause.getMessage()), cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + record.getName(), e);
        }
    }

    private Object argument(RecordComponent component, String key, Map<String, Double> values) {
        Class<?> leaf = component.getType();
        if (leaf.isRecord() && leaf != Subset.class) {
            return instantiate(leaf, key + ".", values);
        } else if (leaf == Table.class) {
            List<String> names = constants(component);
            double[] numbers = new double[names.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = required(key + "." + Names.camelCase(names.get(i)), values);
            }
            return new Table<>(numbers);
        }
        double value = required(key, values);
        if (leaf == Subset.class) {
            return new Subset<>((long) value);
        } else if (leaf == int.class) {
            return (int) value;
        } else if (leaf == boolean.class) {
            return value != 0;
        }
        return value;
    }

    private static double required(String key, Map<String, Double> values) {
        return Objects.requireNonNull(values.get(key), key);
    }

    private static void collect(Class<?> type, Object record, String prefix, Map<String, Double> values) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = prefix + component.getName();
            Object value = read(component, record);
            if (value instanceof Table<?> table) {
                double[] numbers = table.toArray();
                List<String> names = constants(component);
                for (int i = 0; i < numbers.length; i++) {
                    values.put(key + "." + Names.camelCase(names.get(i)), numbers[i]);
                }
            } else if (value instanceof Subset<?> subset) {
                values.put(key, (double) subset.mask());
            } else if (value instanceof Record inner) {
                collect(inner.getClass(), inner, key + ".", values);
            } else if (value instanceof Boolean on) {
                values.put(key, on ? 1.0 : 0.0);
            } else {
                values.put(key, ((Number) value).doubleValue());
            }
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
