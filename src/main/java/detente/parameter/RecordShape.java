package detente.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a record of parameters is put together and taken apart. What has to be asked of its type is asked once: an
 * experiment builds a record for each of its points.
 */
final class RecordShape {
    private final String prefix;
    private final Constructor<?> constructor;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A component of the record.
     *
     * @param type its type
     * @param accessor reads it
     * @param keys of the values in it, in order; none for a record
     * @param inner its own shape, for a record; none otherwise
     */
    private record Part(Class<?> type, Method accessor, List<String> keys, List<RecordShape> inner) {}

    /**
     * The shape of a record type.
     *
     * @param prefix of the keys of its values
     */
    RecordShape(Class<?> record, String prefix) {
        this.prefix = prefix;
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts.add(part(components[i], prefix + components[i].getName()));
        }
        try {
            constructor = record.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("cannot build " + record.getName(), e);
        }
    }

    private static Part part(RecordComponent component, String key) {
        Class<?> type = component.getType();
        if (type == Table.class) {
            List<String> keys = constants(component).stream()
                    .map(name -> key + "." + Names.camelCase(name))
                    .toList();
            return new Part(type, component.getAccessor(), keys, List.of());
        } else if (type.isRecord() && type != Subset.class) {
            return new Part(type, component.getAccessor(), List.of(), List.of(new RecordShape(type, key + ".")));
        }
        return new Part(type, component.getAccessor(), List.of(key), List.of());
    }

    /** Names of the constants of the enum that a component is about. */
    static List<String> constants(RecordComponent component) {
        Class<?> argument = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        List<String> names = new ArrayList<>();
        for (Object constant : argument.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    /** The record with the given values. */
    Object build(Map<String, Double> values) {
        Object[] arguments = new Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            Part part = parts.get(i);
            arguments[i] = part.inner().isEmpty()
                    ? leaf(part, values)
                    : part.inner().get(0).build(values);
        }
        return made(arguments);
    }

    /**
     * A record with some other values; what none of them concerns stays the same object, so that a million of them are
     * made in seconds.
     *
     * @throws IllegalArgumentException if they do not go together
     */
    Object changed(Object record, Map<String, Double> values) {
        Object[] arguments = new Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = changed(parts.get(i), read(parts.get(i).accessor(), record), values);
        }
        return made(arguments);
    }

    private static Object changed(Part part, Object before, Map<String, Double> values) {
        if (!part.inner().isEmpty()) {
            RecordShape inner = part.inner().get(0);
            return values.keySet().stream().anyMatch(key -> key.startsWith(inner.prefix))
                    ? inner.changed(before, values)
                    : before;
        } else if (part.keys().stream().noneMatch(values::containsKey)) {
            return before;
        }
        Map<String, Double> all = new LinkedHashMap<>();
        collect(part, before, all);
        all.putAll(values);
        return leaf(part, all);
    }

    private Object made(Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + constructor, e);
        }
    }

    private static Object leaf(Part part, Map<String, Double> values) {
        if (part.type() == Table.class) {
            return new Table<>(part.keys().stream()
                    .mapToDouble(key -> required(key, values))
                    .toArray());
        }
        double value = required(part.keys().get(0), values);
        if (part.type() == Subset.class) {
            return new Subset<>((long) value);
        } else if (part.type() == int.class) {
            return (int) value;
        } else if (part.type() == boolean.class) {
            return value != 0;
        }
        return value;
    }

    private static double required(String key, Map<String, Double> values) {
        return Objects.requireNonNull(values.get(key), key);
    }

    /** Puts the values of a record into a map, by key. */
    void collect(Object record, Map<String, Double> values) {
        for (Part part : parts) {
            collect(part, read(part.accessor(), record), values);
        }
    }

    private static void collect(Part part, Object value, Map<String, Double> values) {
        if (!part.inner().isEmpty()) {
            part.inner().get(0).collect(value, values);
        } else if (value instanceof Table<?> table) {
            double[] numbers = table.toArray();
            for (int i = 0; i < numbers.length; i++) {
                values.put(part.keys().get(i), numbers[i]);
            }
        } else {
            values.put(part.keys().get(0), number(value));
        }
    }

    private static double number(Object value) {
        if (value instanceof Subset<?> subset) {
            return subset.mask();
        } else if (value instanceof Boolean on) {
            return on ? 1 : 0;
        }
        return ((Number) value).doubleValue();
    }

    private static Object read(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor.getName(), e);
        }
    }
}
