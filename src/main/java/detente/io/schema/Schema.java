package detente.io.schema;

import detente.experiment.Name;
import detente.parameter.Catalog;
import detente.parameter.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of JSON Schema (draft 2020-12). */
final class Schema {
    private static final double LARGEST_SEED = 0x1p53 - 1;

    private Schema() {}

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }

    static Map<String, Object> reference(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    /** An object with these properties and no others. */
    static Map<String, Object> object(Map<String, Object> properties, String... required) {
        return map(
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.of(required),
                "additionalProperties",
                false);
    }

    static Map<String, Object> list(Map<String, Object> item, int least) {
        return map("type", "array", "items", item, "minItems", least);
    }

    static Map<String, Object> text() {
        return map("type", "string");
    }

    static Map<String, Object> fileName() {
        return map("type", "string", "minLength", 1);
    }

    static Map<String, Object> flag() {
        return map("type", "boolean");
    }

    static Map<String, Object> number(double min, double max) {
        return map("type", "number", "minimum", min, "maximum", max);
    }

    static Map<String, Object> whole(double min, double max) {
        return map("type", "integer", "minimum", min, "maximum", max);
    }

    static Map<String, Object> seed() {
        return whole(0, LARGEST_SEED);
    }

    static Map<String, Object> name() {
        return map("type", "string", "pattern", "^" + Name.PATTERN + "$");
    }

    static Map<String, Object> one(List<String> names) {
        return map("enum", names);
    }

    static Map<String, Object> any(List<Object> schemas) {
        return map("anyOf", schemas);
    }

    /** Says in an editor what some properties mean: keys and meanings in turn. */
    static void describe(Map<String, Object> properties, String... keysAndMeanings) {
        for (int i = 0; i < keysAndMeanings.length; i += 2) {
            Map<String, Object> described = map("description", keysAndMeanings[i + 1]);
            if (properties.get(keysAndMeanings[i]) instanceof Map<?, ?> schema) {
                schema.forEach((word, value) -> described.put(String.valueOf(word), value));
            }
            properties.replace(keysAndMeanings[i], described);
        }
    }

    /** What a parameter takes, with its meaning and default. */
    static Map<String, Object> of(Parameter parameter) {
        Map<String, Object> schema =
                switch (parameter.kind()) {
                    case NUMBER -> number(parameter.min(), parameter.max());
                    case INTEGER -> whole(parameter.min(), parameter.max());
                    case SWITCH -> flag();
                    case SUBSET -> subset(parameter);
                };
        boolean hasDefault = !Double.isNaN(parameter.standard());
        schema.put(
                "description",
                parameter.meaning()
                        + (parameter.unit().equals("1") ? "" : " (" + parameter.unit() + ")")
                        + (hasDefault ? "; default " + parameter.format(parameter.standard()) : ""));
        if (hasDefault) {
            schema.put("default", standard(parameter));
        }
        return schema;
    }

    private static Object standard(Parameter parameter) {
        return switch (parameter.kind()) {
            case NUMBER -> parameter.standard();
            case INTEGER -> (long) parameter.standard();
            case SWITCH -> parameter.standard() != 0;
            case SUBSET -> parameter.format(parameter.standard());
        };
    }

    private static Map<String, Object> subset(Parameter parameter) {
        String choice = "(" + String.join("|", parameter.choices()) + ")";
        return any(List.of(
                list(one(parameter.choices()), 0),
                map("type", "string", "pattern", "^(NONE|" + choice + "(\\+" + choice + ")*)$")));
    }

    /** The properties of the parameters of a catalog whose keys begin so, without a common beginning of their keys. */
    static Map<String, Object> properties(Catalog<?> catalog, String prefix) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Parameter parameter : catalog.parameters()) {
            if (parameter.key().startsWith(prefix)) {
                Map<String, Object> schema = of(parameter);
                schema.put("description", schema.get("description") + catalog.bondsOf(parameter));
                properties.put(parameter.key().substring(prefix.length()), schema);
            }
        }
        return properties;
    }
}
