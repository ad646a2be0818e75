package detente.io.schema;

import detente.experiment.Name;
import detente.io.document.Tree;
import detente.parameter.Catalog;
import detente.parameter.Parameter;
import java.util.List;

/** The words of JSON Schema (draft 2020-12). */
final class Schema {
    private static final double LARGEST_SEED = 0x1p53 - 1;

    private Schema() {}

    static Tree reference(String definition) {
        return new Tree().with("$ref", "#/$defs/" + definition);
    }

    /** An object with these properties and no others. */
    static Tree object(Tree properties, String... required) {
        return new Tree()
                .with("type", "object")
                .with("properties", properties)
                .with("required", List.of(required))
                .with("additionalProperties", false);
    }

    static Tree list(Tree item, int least) {
        return new Tree().with("type", "array").with("items", item).with("minItems", least);
    }

    static Tree text() {
        return new Tree().with("type", "string");
    }

    static Tree fileName() {
        return new Tree().with("type", "string").with("minLength", 1);
    }

    static Tree flag() {
        return new Tree().with("type", "boolean");
    }

    static Tree number(double min, double max) {
        return new Tree().with("type", "number").with("minimum", min).with("maximum", max);
    }

    static Tree whole(double min, double max) {
        return new Tree().with("type", "integer").with("minimum", min).with("maximum", max);
    }

    static Tree seed() {
        return whole(0, LARGEST_SEED);
    }

    static Tree name() {
        return new Tree().with("type", "string").with("pattern", "^" + Name.PATTERN + "$");
    }

    static Tree one(List<String> names) {
        return new Tree().with("enum", names);
    }

    static Tree any(List<Object> schemas) {
        return new Tree().with("anyOf", schemas);
    }

    /** The same, and an editor says what it means. */
    static Tree described(String meaning, Tree schema) {
        Tree described = new Tree().with("description", meaning);
        described.putAll(schema);
        return described;
    }

    /** What a parameter takes, with its meaning and default. */
    static Tree of(Parameter parameter) {
        Tree schema =
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

    private static Tree subset(Parameter parameter) {
        String choice = "(" + String.join("|", parameter.choices()) + ")";
        return any(List.of(
                list(one(parameter.choices()), 0),
                new Tree().with("type", "string").with("pattern", "^(NONE|" + choice + "(\\+" + choice + ")*)$")));
    }

    /** The properties of the parameters of a catalog whose keys begin so, without a common beginning of their keys. */
    static Tree properties(Catalog<?> catalog, String prefix) {
        Tree properties = new Tree();
        for (Parameter parameter : catalog.parameters()) {
            if (parameter.key().startsWith(prefix)) {
                Tree schema = of(parameter);
                schema.put("description", schema.get("description") + catalog.bondsOf(parameter));
                properties.put(parameter.key().substring(prefix.length()), schema);
            }
        }
        return properties;
    }
}
