package detente.model;

import detente.model.policy.PolicyClause;
import detente.model.state.Clock;
import detente.model.state.StateSpec;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that a run depends on but luck.
 *
 * @param name what the user calls it
 * @param world which world
 * @param parameters every number of the model
 * @param policies which policies, when and for whom
 * @param years years of observation
 * @param burnInYears years before time 0
 * @param startYear calendar year of time 0, for those who show dates: nothing that happens depends on it; empty where
 *     time has no calendar
 */
public record Scenario(
        String name,
        WorldSpec world,
        ModelParameters parameters,
        List<PolicyClause> policies,
        double years,
        double burnInYears,
        OptionalInt startYear) {
    public Scenario {
        policies = List.copyOf(policies);
    }

    /** The default scenario: a generated world without policies, 5 years of burn-in, 20 of observation. */
    public static Scenario standard() {
        return new Scenario(
                "generated", WorldSpec.generated(), ModelParameters.standard(), List.of(), 20, 5, OptionalInt.empty());
    }

    /** The same with other parameters. */
    public Scenario withParameters(ModelParameters other) {
        return new Scenario(name, world, other, policies, years, burnInYears, startYear);
    }

    /** The same with other policies. */
    public Scenario withPolicies(List<PolicyClause> other) {
        return new Scenario(name, world, parameters, other, years, burnInYears, startYear);
    }

    /** The same for another time. */
    public Scenario withYears(double observed, double burnIn) {
        return new Scenario(name, world, parameters, policies, observed, burnIn, startYear);
    }

    /** The same in another world. */
    public Scenario withWorld(WorldSpec other) {
        return new Scenario(name, other, parameters, policies, years, burnInYears, startYear);
    }

    /** Why what is said of single states and the parameters cannot both be meant; empty where they can. */
    public Optional<String> contradiction() {
        int drawn = parameters.world().states();
        int listed = world.states().size();
        if (world.kind() == WorldSpec.Kind.GENERATED && listed > drawn) {
            return Optional.of("world.listed has " + listed + " states, more than world.states (" + drawn + ")");
        }
        return world.states().stream()
                .filter(state -> state.traits().containsKey(Trait.ATTRIBUTION_SKILL))
                .flatMap(state -> contradiction(state).stream())
                .findFirst();
    }

    /** A skill of its own stands in the place of that of all states. */
    private Optional<String> contradiction(StateSpec state) {
        Map<String, Double> values = new LinkedHashMap<>(ModelParameters.CATALOG.values(parameters));
        values.put("world.attributionSkill", state.traits().get(Trait.ATTRIBUTION_SKILL));
        return ModelParameters.CATALOG.problem(values).map(problem -> "state '" + state.name() + "': " + problem);
    }

    /** The clock of its runs, at the beginning. */
    public Clock clock() {
        return new Clock(parameters.time().stepsPerYear(), burnInYears, steps());
    }

    /** Number of steps, the burn-in included. */
    public int steps() {
        return (int) StrictMath.round((burnInYears + years) * parameters.time().stepsPerYear());
    }
}
