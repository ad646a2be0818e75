package detente.io.document;

import detente.parameter.Catalog;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Takes the keys that an object in a file may have, one after another, each with its form and what is known of its value:
 * a {@link Section} reads them, others write them or put them into the schema. So each key is told once for all three.
 */
public interface Keys {

    /**
     * A key.
     *
     * @param known what is written; empty for nothing
     * @param needed whether it is a problem if it is not given
     * @return what is read; empty if it is not given or wrong. Where nothing is read, what is known
     */
    <T> Optional<T> key(String key, Form<T> form, Optional<T> known, boolean needed);

    /** The tree of what is told with all that is known. */
    static Tree written(Consumer<Keys> told) {
        Tree tree = new Tree();
        told.accept(new Keys() {
            @Override
            public <T> Optional<T> key(String key, Form<T> form, Optional<T> known, boolean needed) {
                known.ifPresent(value -> tree.put(key, form.write(value)));
                return known;
            }
        });
        return tree;
    }

    /** The schema of what is told. */
    static Tree schema(Consumer<Keys> told) {
        Tree properties = new Tree();
        List<String> required = new ArrayList<>();
        told.accept(new Keys() {
            @Override
            public <T> Optional<T> key(String key, Form<T> form, Optional<T> known, boolean needed) {
                properties.put(key, form.schema().get());
                if (needed) {
                    required.add(key);
                }
                return known;
            }
        });
        return Schema.object(properties, required.toArray(String[]::new));
    }

    /** Ends the object: where it is read, every other key is refused, and the object is there for what else is asked of it. */
    default Optional<Section> end() {
        return Optional.empty();
    }

    /** A key that must be given; what is known where it is wrong. */
    default <T> T need(String key, Form<T> form, T known) {
        return key(key, form, Optional.of(known), true).orElse(known);
    }

    /** A key that may be left out, for which what is known stands then. */
    default <T> T or(String key, Form<T> form, T known) {
        return key(key, form, Optional.of(known), false).orElse(known);
    }

    /** A parameter that may be left out, for which what is known stands then. */
    default double or(Parameter parameter, double known) {
        return or(parameter.key(), Form.of(parameter), known);
    }

    /** The key that only an editor reads. */
    default void editor() {
        String meaning = "where an editor finds what describe schema prints; the program does not read it";
        maybe("$schema", Form.TEXT.says(meaning), Optional.empty());
    }

    /** A list that may be left out where it is empty. */
    default <T> List<T> list(String key, Form<List<T>> form, List<T> known) {
        return maybe(key, form, Optional.of(known).filter(all -> !all.isEmpty()))
                .orElse(List.of());
    }

    /** A key that may be left out. */
    default <T> Optional<T> maybe(String key, Form<T> form, Optional<T> known) {
        return key(key, form, known, false);
    }

    /** A key that may be left out and whose value, where it is read, is still to be understood. */
    default <T> Optional<Value> later(String key, Form<T> form, Optional<T> known) {
        maybe(key, form, known);
        return Optional.empty();
    }

    /** A number that may be left out. */
    default OptionalDouble number(String key, Parameter parameter, OptionalDouble known) {
        Optional<Double> given =
                maybe(key, Form.of(parameter), known.isPresent() ? Optional.of(known.getAsDouble()) : Optional.empty());
        return given.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** A whole number that may be left out. */
    default OptionalLong whole(String key, Form<Long> form, OptionalLong known) {
        Optional<Long> given = maybe(key, form, known.isPresent() ? Optional.of(known.getAsLong()) : Optional.empty());
        return given.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /**
     * Parameters of a catalog, each of which may be left out.
     *
     * @param which whether one belongs here, by its key
     * @param prefix beginning of their keys that is left out here
     * @param known values by key
     */
    default Map<String, Double> parameters(
            Catalog<?> catalog, Predicate<String> which, String prefix, Map<String, Double> known) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : catalog.parameters()) {
            String key = parameter.key();
            if (which.test(key)) {
                Form<Double> form = Form.of(parameter, catalog.bondsOf(parameter));
                maybe(key.substring(prefix.length()), form, Optional.ofNullable(known.get(key)))
                        .ifPresent(value -> values.put(key, value));
            }
        }
        return values;
    }
}
