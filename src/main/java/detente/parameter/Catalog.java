package detente.parameter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    private final List<Bond> bonds = new ArrayList<>();

    private Catalog(Class<R> type, String prefix) {
        this.type = type;
        shape = new RecordShape(type, prefix);
        declare(type, prefix);
        problem(defaults()).ifPresent(problem -> {
            throw new IllegalStateException("the defaults of " + type.getName() + " do not go together: " + problem);
        });
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

    /** What several parameters must keep together, in order of declaration. */
    public List<Bond> bonds() {
        return List.copyOf(bonds);
    }

    /** What a parameter must keep together with others, to be read after what it may be by itself; may be empty. */
    public String bondsOf(Parameter parameter) {
        return bonds.stream()
                .filter(bond -> bond.binds(parameter))
                .map(bond -> "; " + bond.words())
                .collect(Collectors.joining());
    }

    /** Why values, each of which is right by itself, cannot all be meant; empty where they can. */
    public Optional<String> problem(Map<String, Double> values) {
        List<String> problems =
                bonds.stream().flatMap(bond -> bond.problem(values).stream()).toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
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
     * @throws IllegalArgumentException for an unknown key, a value out of range, or values that do not go together
     */
    public R build(Map<String, Double> overrides) {
        overrides.forEach(this::check);
        Map<String, Double> values = defaults();
        values.putAll(overrides);
        problem(values).ifPresent(Catalog::refuse);
        return type.cast(shape.build(values));
    }

    /**
     * A record with other values for some parameters.
     *
     * @throws IllegalArgumentException as {@link #build}
     */
    public R with(R record, Map<String, Double> overrides) {
        overrides.forEach(this::check);
        if (bonds.stream().anyMatch(bond -> bond.bindsOneOf(overrides.keySet()))) {
            Map<String, Double> values = new LinkedHashMap<>(values(record));
            values.putAll(overrides);
            problem(values).ifPresent(Catalog::refuse);
        }
        return type.cast(shape.changed(record, overrides));
    }

    private static void refuse(String problem) {
        throw new IllegalArgumentException(problem);
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
        for (Bonded bonded : record.getAnnotationsByType(Bonded.class)) {
            bind(bonded, prefix);
        }
    }

    /** Tables that must rise do so number by number. */
    private void bind(Bonded bonded, String prefix) {
        List<List<Parameter>> bound = new ArrayList<>();
        for (String key : bonded.of()) {
            bound.add(named(prefix + key));
        }
        if (bonded.value() != Bond.Kind.RISING) {
            bonds.add(new Bond(
                    bonded.value(), bound.stream().flatMap(List::stream).toList()));
            return;
        }
        for (int i = 0; i < bound.get(0).size(); i++) {
            int place = i;
            bonds.add(new Bond(
                    Bond.Kind.RISING,
                    bound.stream().map(numbers -> numbers.get(place)).toList()));
        }
    }

    /** The parameter with a key, or those of a table. */
    private List<Parameter> named(String key) {
        List<Parameter> named = parameters.values().stream()
                .filter(parameter ->
                        parameter.key().equals(key) || parameter.key().startsWith(key + "."))
                .toList();
        if (named.isEmpty()) {
            throw new IllegalStateException("nothing is called " + key + " in " + type.getName());
        }
        return named;
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
                mask += 1L << (int) ordinal;
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
        return parameter != null && values.getOrDefault(key, parameter.standard()) != parameter.off();
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
        double max = kind == Kind.SUBSET ? (1L << choices.size()) - 1 : declared.max();
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
