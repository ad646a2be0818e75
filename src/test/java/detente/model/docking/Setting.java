package detente.model.docking;

import detente.io.scenario.ShippedScenarios;
import detente.model.Scenario;
import detente.model.operation.OperationType;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.AllianceSpec;
import detente.model.state.Bloc;
import detente.model.state.DyadSpec;
import detente.model.state.RepertoireSpec;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.util.ArrayList;
import java.util.EnumMap;
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
 * @param policies what all states take part in, from time 0 on
 */
record Setting(Camps camps, WorldSpec world, Map<String, Double> values, List<String> policies) {
    /** The shipped world. */
    static Setting twoRivals(Map<String, Double> values, String... policies) {
        WorldSpec world = ShippedScenarios.read("two-rivals").scenario().world();
        return new Setting(new Camps(List.of(Side.RIVAL, Side.RIVAL)), world, values, List.of(policies));
    }

    /** A world of others; the first half of them is one camp. */
    static Setting of(Camps camps, Map<String, Double> values, String... policies) {
        List<StateSpec> states = new ArrayList<>();
        List<DyadSpec> dyads = new ArrayList<>();
        List<AllianceSpec> allies = new ArrayList<>();
        for (int side = 0; side < camps.size(); side++) {
            states.add(state(name(side), camps.get(side), camps.camp(side) == 0 ? Bloc.A : Bloc.B));
            for (int other = 0; other < side; other++) {
                if (camps.areRivals(side, other)) {
                    dyads.add(dyad(camps, other, side));
                } else {
                    allies.add(new AllianceSpec(name(other), name(side)));
                }
            }
        }
        WorldSpec world =
                new WorldSpec(WorldSpec.Kind.LISTED, states, dyads, Optional.of(List.copyOf(allies)), Optional.empty());
        return new Setting(camps, world, values, List.of(policies));
    }

    /** The same with another value. */
    Setting with(String key, double value) {
        Map<String, Double> changed = new TreeMap<>(values);
        changed.put(key, value);
        return new Setting(camps, world, changed, policies);
    }

    /** The same as told by who overlooks what states are given to. */
    Setting unbent() {
        List<Side> sides = camps.sides().stream().map(Side::unbent).toList();
        return new Setting(new Camps(sides), world, values, policies);
    }

    private static String name(int side) {
        return "S" + side;
    }

    private static DyadSpec dyad(Camps camps, int from, int to) {
        return new DyadSpec(
                name(from),
                name(to),
                OptionalDouble.of(camps.get(from).hostility()),
                OptionalDouble.of(camps.get(to).hostility()));
    }

    private static StateSpec state(String name, Side side, Bloc bloc) {
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
                Optional.of(bloc),
                Optional.empty(),
                side.bent().map(Setting::repertoire).orElse(RepertoireSpec.DRAWN));
    }

    private static RepertoireSpec repertoire(Side.Bent bent) {
        Map<OperationType, Double> weights = new EnumMap<>(OperationType.class);
        for (OperationType type : OperationType.values()) {
            weights.put(type, bent.weights().get(type.ordinal()));
        }
        return new RepertoireSpec(Optional.of(weights), OptionalDouble.of(bent.economic()));
    }

    Scenario scenario() {
        Map<String, Double> parameters = new TreeMap<>(values);
        parameters.keySet().removeIf(key -> key.startsWith("policy."));
        Scenario standard = Scenario.standard();
        return standard.withWorld(world)
                .withParameters(standard.parameters().with(parameters))
                .withYears(Duel.YEARS, Duel.BURN_IN)
                .withPolicies(policies.stream().map(this::clause).toList());
    }

    private PolicyClause clause(String policy) {
        PolicyKind kind = Policies.find(policy).orElseThrow();
        Map<String, Double> strengths = kind.catalog().defaults(Edition.LATEST);
        values.forEach((key, value) -> {
            String strength = key.replace("policy." + policy + ".", "");
            if (!strength.equals(key)) {
                strengths.put(strength, value);
            }
        });
        return new PolicyClause(kind.build(strengths), 0, Double.POSITIVE_INFINITY, new Membership.ShareOf(1, true));
    }
}
