package detente.model.docking;

import detente.io.scenario.ShippedScenarios;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.DyadSpec;
import detente.model.state.RepertoireSpec;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What both the program and its re-implementation are told.
 *
 * @param values parameters and strengths that are not at their defaults
 * @param treaty whether the two have a treaty, from time 0 on
 */
record Setting(List<Side> sides, WorldSpec world, Map<String, Double> values, boolean treaty) {
    private static final String TREATY = "treaty";

    /** The shipped world. */
    static Setting twoRivals(Map<String, Double> values, boolean treaty) {
        WorldSpec world = ShippedScenarios.read("two-rivals").scenario().world();
        return new Setting(List.of(Side.RIVAL, Side.RIVAL), world, values, treaty);
    }

    /** A world of two others. */
    static Setting unequal(Side first, Side second, Map<String, Double> values) {
        DyadSpec dyad = new DyadSpec(
                "first", "second", OptionalDouble.of(first.hostility()), OptionalDouble.of(second.hostility()));
        List<StateSpec> states = List.of(state("first", first), state("second", second));
        WorldSpec world =
                new WorldSpec(WorldSpec.Kind.LISTED, states, List.of(dyad), Optional.of(List.of()), Optional.empty());
        return new Setting(List.of(first, second), world, values, false);
    }

    /** The same with another value. */
    Setting with(String key, double value) {
        Map<String, Double> changed = new TreeMap<>(values);
        changed.put(key, value);
        return new Setting(sides, world, changed, treaty);
    }

    private static StateSpec state(String name, Side side) {
        Map<Trait, Double> traits = Map.of(
                Trait.CAPABILITY, side.capability(),
                Trait.DEFENCE, side.defence(),
                Trait.DEPENDENCE, side.dependence(),
                Trait.CRITICAL_SHARE, side.criticalShare());
        Strategy strategy = Strategy.valueOf(side.strategy().toUpperCase(Locale.ROOT));
        return new StateSpec(
                name,
                traits,
                Optional.of(strategy),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RepertoireSpec.DRAWN);
    }

    Scenario scenario() {
        Map<String, Double> parameters = new TreeMap<>(values);
        parameters.putIfAbsent("world.repertoireSpread", 0.0);
        parameters.keySet().removeIf(key -> key.startsWith("policy."));
        Scenario standard = Scenario.standard();
        return standard.withWorld(world)
                .withParameters(standard.parameters().with(parameters))
                .withYears(Duel.YEARS, Duel.BURN_IN)
                .withPolicies(treaty ? List.of(clause()) : List.of());
    }

    private PolicyClause clause() {
        PolicyKind kind = Policies.find(TREATY).orElseThrow();
        Map<String, Double> strengths = kind.catalog().defaults(Edition.LATEST);
        values.forEach((key, value) -> {
            String strength = key.replace("policy." + TREATY + ".", "");
            if (!strength.equals(key)) {
                strengths.put(strength, value);
            }
        });
        return new PolicyClause(kind.build(strengths), 0, Double.POSITIVE_INFINITY, new Membership.ShareOf(1, true));
    }
}
