package detente.io.schema;

import detente.experiment.Levers;
import detente.experiment.Name;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ShippedScenarios;
import detente.model.ModelParameters;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.model.state.Bloc;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a scenario file may hold. */
final class ScenarioSchema {
    private static final String WORLD = "world.";
    private static final int MOST_STATES = 195;

    private ScenarioSchema() {}

    /** The definitions of a scenario and its parts, by name. */
    static Map<String, Object> definitions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scenario", scenario());
        all.put("parameters", Schema.object(Schema.properties(ModelParameters.CATALOG, "")));
        all.put("world", world());
        all.put("state", state());
        all.put("dyad", dyad());
        all.put("members", members());
        all.put(
                "policy",
                Schema.any(Policies.all().stream()
                        .<Object>map(ScenarioSchema::policy)
                        .toList()));
        return all;
    }

    private static Map<String, Object> scenario() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", Schema.text());
        properties.put("name", Schema.name());
        properties.put("description", Schema.text());
        properties.put("world", Schema.reference("world"));
        properties.put("parameters", Schema.reference("parameters"));
        properties.put("policies", Schema.list(Schema.reference("policy"), 0));
        properties.put("years", Schema.of(Levers.YEARS));
        properties.put("burnInYears", Schema.of(Levers.BURN_IN_YEARS));
        properties.put(ScenarioReader.START_YEAR.key(), Schema.of(ScenarioReader.START_YEAR));
        properties.put("seed", Schema.seed());
        properties.put("date", Schema.of(ScenarioReader.DATE));
        Schema.describe(
                properties,
                "$schema",
                "where an editor finds what describe schema prints; the program does not read it",
                "name",
                "what it is called",
                "description",
                "what it is about, in your words",
                "world",
                "which states and rivalries there are: a shipped name, a generated world, or a listed one",
                "parameters",
                "numbers of the model that differ from their defaults",
                "policies",
                "what is decided, by whom, and when",
                "seed",
                "decides what happens in a single run, unless --seed says otherwise");
        return Schema.object(properties);
    }

    private static Map<String, Object> world() {
        List<String> shipped = ShippedScenarios.names();
        Map<String, Object> generated = worldProperties(List.of("generated"));
        generated.putAll(listing("listed", Schema.list(Schema.reference("state"), 0)));
        Map<String, Object> listed = worldProperties(List.of("listed"));
        Map<String, Object> states = Schema.list(Schema.reference("state"), 2);
        states.put("maxItems", MOST_STATES);
        listed.putAll(listing("states", states));
        Map<String, Object> named = worldProperties(
                shipped.stream().filter(name -> !name.equals("generated")).toList());
        return Schema.any(List.of(
                Schema.one(shipped),
                Schema.object(generated, "kind"),
                Schema.object(listed, "kind", "states"),
                Schema.object(named, "kind")));
    }

    private static Map<String, Object> worldProperties(List<String> kinds) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", Schema.one(kinds));
        properties.put("seed", Schema.seed());
        properties.putAll(Schema.properties(ModelParameters.CATALOG, WORLD));
        return properties;
    }

    private static Map<String, Object> listing(String key, Map<String, Object> states) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(key, states);
        properties.put("dyads", Schema.list(Schema.reference("dyad"), 0));
        Map<String, Object> pair = Schema.list(Schema.name(), 2);
        pair.put("maxItems", 2);
        properties.put("allies", Schema.list(pair, 0));
        properties.put("focal", Schema.name());
        return properties;
    }

    private static Map<String, Object> state() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", Schema.name());
        properties.put("strategy", Schema.one(names(Strategy.values())));
        properties.put("democratic", Schema.flag());
        properties.put("bloc", Schema.one(names(Bloc.values())));
        properties.put("mandate", Schema.flag());
        for (Trait trait : Trait.values()) {
            Parameter field = trait.parameter();
            properties.put(
                    field.key(),
                    Schema.map(
                            "type",
                            "number",
                            "minimum",
                            field.min(),
                            "maximum",
                            field.max(),
                            "description",
                            field.meaning() + "; drawn if absent"));
        }
        return Schema.object(properties, "name");
    }

    private static Map<String, Object> dyad() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("from", Schema.name());
        properties.put("to", Schema.name());
        properties.put("hostility", Schema.number(0, 1));
        properties.put("hostilityBack", Schema.number(0, 1));
        return Schema.object(properties, "from", "to");
    }

    private static Map<String, Object> members() {
        String share = "[0-9]*\\.?[0-9]+";
        String text = "^(all|bloc:(A|B|NONE)|(most|least)Capable:" + share + "|" + Name.PATTERN + "(\\+" + Name.PATTERN
                + ")*)$";
        return Schema.any(List.of(
                Schema.map("type", "string", "pattern", text),
                Schema.object(Schema.map("bloc", Schema.one(names(Bloc.values()))), "bloc"),
                Schema.object(Schema.map("mostCapable", Schema.number(0, 1)), "mostCapable"),
                Schema.object(Schema.map("leastCapable", Schema.number(0, 1)), "leastCapable"),
                Schema.list(Schema.name(), 1)));
    }

    private static Map<String, Object> policy(PolicyKind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("policy", Schema.map("const", kind.name(), "description", "members " + kind.meaning()));
        properties.put("from", Schema.of(Levers.from(kind.name())));
        properties.put("until", Schema.of(Levers.until(kind.name())));
        properties.put("members", Schema.reference("members"));
        properties.putAll(Schema.properties(kind.catalog(), ""));
        return Schema.object(properties, "policy");
    }

    private static List<String> names(Enum<?>[] constants) {
        return new ArrayList<>(Arrays.stream(constants).map(Enum::name).toList());
    }
}
