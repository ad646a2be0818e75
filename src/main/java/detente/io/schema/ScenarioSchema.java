package detente.io.schema;

import detente.experiment.Levers;
import detente.experiment.Name;
import detente.io.document.Tree;
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
import java.util.List;

/** What a scenario file may hold. */
final class ScenarioSchema {
    private static final String WORLD = "world.";
    private static final int MOST_STATES = 195;

    private ScenarioSchema() {}

    /** The definitions of a scenario and its parts, by name. */
    static Tree definitions() {
        return new Tree()
                .with("scenario", scenario())
                .with("parameters", Schema.object(Schema.properties(ModelParameters.CATALOG, "")))
                .with("world", world())
                .with("state", state())
                .with("dyad", dyad())
                .with("members", members())
                .with(
                        "policy",
                        Schema.any(Policies.all().stream()
                                .<Object>map(ScenarioSchema::policy)
                                .toList()));
    }

    private static Tree scenario() {
        Tree properties = new Tree()
                .with(
                        "$schema",
                        Schema.described(
                                "where an editor finds what describe schema prints; the program does not read it",
                                Schema.text()))
                .with("name", Schema.described("what it is called", Schema.name()))
                .with("description", Schema.described("what it is about, in your words", Schema.text()))
                .with(
                        "world",
                        Schema.described(
                                "which states and rivalries there are: a shipped name, a generated world, or a listed one",
                                Schema.reference("world")))
                .with(
                        "parameters",
                        Schema.described(
                                "numbers of the model that differ from their defaults", Schema.reference("parameters")))
                .with(
                        "policies",
                        Schema.described(
                                "what is decided, by whom, and when", Schema.list(Schema.reference("policy"), 0)))
                .with("years", Schema.of(Levers.YEARS))
                .with("burnInYears", Schema.of(Levers.BURN_IN_YEARS))
                .with(ScenarioReader.START_YEAR.key(), Schema.of(ScenarioReader.START_YEAR))
                .with(
                        "seed",
                        Schema.described(
                                "decides what happens in a single run, unless --seed says otherwise", Schema.seed()))
                .with("date", Schema.of(ScenarioReader.DATE));
        return Schema.object(properties);
    }

    private static Tree world() {
        List<String> shipped = ShippedScenarios.names();
        Tree generated = worldProperties(List.of("generated"));
        generated.putAll(listing("listed", Schema.list(Schema.reference("state"), 0)));
        Tree listed = worldProperties(List.of("listed"));
        listed.putAll(
                listing("states", Schema.list(Schema.reference("state"), 2).with("maxItems", MOST_STATES)));
        Tree named = worldProperties(
                shipped.stream().filter(name -> !name.equals("generated")).toList());
        return Schema.any(List.of(
                Schema.one(shipped),
                Schema.object(generated, "kind"),
                Schema.object(listed, "kind", "states"),
                Schema.object(named, "kind")));
    }

    private static Tree worldProperties(List<String> kinds) {
        Tree properties = new Tree().with("kind", Schema.one(kinds)).with("seed", Schema.seed());
        properties.putAll(Schema.properties(ModelParameters.CATALOG, WORLD));
        return properties;
    }

    private static Tree listing(String key, Tree states) {
        return new Tree()
                .with(key, states)
                .with("dyads", Schema.list(Schema.reference("dyad"), 0))
                .with("allies", Schema.list(Schema.list(Schema.name(), 2).with("maxItems", 2), 0))
                .with("focal", Schema.name());
    }

    private static Tree state() {
        Tree properties = new Tree()
                .with("name", Schema.name())
                .with("strategy", Schema.one(names(Strategy.values())))
                .with("democratic", Schema.flag())
                .with("bloc", Schema.one(names(Bloc.values())))
                .with("mandate", Schema.flag());
        for (Trait trait : Trait.values()) {
            Parameter field = trait.parameter();
            properties.put(
                    field.key(),
                    Schema.number(field.min(), field.max()).with("description", field.meaning() + "; drawn if absent"));
        }
        return Schema.object(properties, "name");
    }

    private static Tree dyad() {
        Tree properties = new Tree()
                .with("from", Schema.name())
                .with("to", Schema.name())
                .with("hostility", Schema.number(0, 1))
                .with("hostilityBack", Schema.number(0, 1));
        return Schema.object(properties, "from", "to");
    }

    private static Tree members() {
        String share = "[0-9]*\\.?[0-9]+";
        String text = "^(all|bloc:(A|B|NONE)|(most|least)Capable:" + share + "|" + Name.PATTERN + "(\\+" + Name.PATTERN
                + ")*)$";
        return Schema.any(List.of(
                new Tree().with("type", "string").with("pattern", text),
                Schema.object(new Tree().with("bloc", Schema.one(names(Bloc.values()))), "bloc"),
                Schema.object(new Tree().with("mostCapable", Schema.number(0, 1)), "mostCapable"),
                Schema.object(new Tree().with("leastCapable", Schema.number(0, 1)), "leastCapable"),
                Schema.list(Schema.name(), 1)));
    }

    private static Tree policy(PolicyKind kind) {
        Tree properties = new Tree()
                .with("policy", new Tree().with("const", kind.name()).with("description", "members " + kind.meaning()))
                .with("from", Schema.of(Levers.from(kind.name())))
                .with("until", Schema.of(Levers.until(kind.name())))
                .with("members", Schema.reference("members"));
        properties.putAll(Schema.properties(kind.catalog(), ""));
        return Schema.object(properties, "policy");
    }

    private static List<String> names(Enum<?>[] constants) {
        return new ArrayList<>(Arrays.stream(constants).map(Enum::name).toList());
    }
}
