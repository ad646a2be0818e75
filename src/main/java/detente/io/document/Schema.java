package detente.io.document;

import detente.experiment.Name;
import detente.parameter.Parameter;
import java.util.List;
import java.util.Map;

/** The words of JSON Schema (draft 2020-12). */
public final class Schema {
    private Schema() {}

    public static Tree reference(String definition) {
        return new Tree().with("$ref", "#/$defs/" + definition);
    }

    /** An object with these properties and no others. */
    public static Tree object(Map<String, Object> properties, String... required) {
        return new Tree()
                .with("type", "object")
                .with("properties", properties)
                .with("required", List.of(required))
                .with("additionalProperties", false);
    }

    public static Tree list(Map<String, Object> item, int least) {
        return new Tree().with("type", "array").with("items", item).with("minItems", least);
    }

    public static Tree flag() {
        return new Tree().with("type", "boolean");
    }

    public static Tree number(double min, double max) {
        return new Tree().with("type", "number").with("minimum", min).with("maximum", max);
    }

    public static Tree whole(double min, double max) {
        return new Tree().with("type", "integer").with("minimum", min).with("maximum", max);
    }

    public static Tree name() {
        return new Tree().with("type", "string").with("pattern", "^" + Name.PATTERN + "$");
    }

    public static Tree one(List<String> names) {
        return new Tree().with("enum", names);
    }

    public static Tree any(List<Object> schemas) {
        return new Tree().with("anyOf", schemas);
    }

    /** The same, and an editor says what it means. */
    public static Tree described(String meaning, Map<String, Object> schema) {
        Tree described = new Tree().with("description", meaning);
        described.putAll(schema);
        return described;
    }

    /** What a parameter takes, with its meaning and default, and what more there is to say. */
    public static Tree of(Parameter parameter, String more) {
        Tree schema =
                switch (parameter.kind()) {
                    case NUMBER -> number(parameter.min(), parameter.max());
                    case INTEGER -> whole(parameter.min(), parameter.max());
                    case SWITCH -> flag();
                    case SUBSET -> subset(parameter);
                    case CHOICE -> one(parameter.choices());
                };
        boolean hasDefault = !Double.isNaN(parameter.standard());
        schema.put(
                "description",
                parameter.meaning()
                        + (parameter.unit().equals("1") ? "" : " (" + parameter.unit() + ")")
                        + (hasDefault ? "; default " + defaults(parameter) : "")
                        + more);
        if (hasDefault) {
            schema.put("default", standard(parameter));
        }
        return schema;
    }

    private static String defaults(Parameter parameter) {
        String standard = parameter.format(parameter.standard());
        String first = parameter.format(parameter.first());
        return standard.equals(first) ? standard : standard + " (edition 1: " + first + ")";
    }

    private static Object standard(Parameter parameter) {
        return switch (parameter.kind()) {
            case NUMBER -> parameter.standard();
            case INTEGER -> (long) parameter.standard();
            case SWITCH -> parameter.standard() != 0;
            case SUBSET, CHOICE -> parameter.format(parameter.standard());
        };
    }

    private static Tree subset(Parameter parameter) {
        String choice = "(" + String.join("|", parameter.choices()) + ")";
        return any(List.of(
                list(one(parameter.choices()), 0),
                new Tree().with("type", "string").with("pattern", "^(NONE|" + choice + "(\\+" + choice + ")*)$")));
    }
}
