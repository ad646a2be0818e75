package detente.model;

import detente.model.policy.PolicyClause;
import detente.model.state.WorldSpec;
import java.util.List;

/**
 * All that a run depends on but luck.
 *
 * @param name what the user calls it
 * @param world which world
 * @param parameters every number of the model
 * @param policies which policies, when and for whom
 * @param years years of observation
 * @param burnInYears years before time 0
 */
public record Scenario(
        String name,
        WorldSpec world,
        ModelParameters parameters,
        List<PolicyClause> policies,
        double years,
        double burnInYears) {
    public Scenario {
        policies = List.copyOf(policies);
    }

    /** The default scenario: a generated world without policies, 5 years of burn-in, 20 of observation. */
    public static Scenario standard() {
        return new Scenario("generated", WorldSpec.generated(), ModelParameters.standard(), List.of(), 20, 5);
    }

    /** The same with other parameters. */
    public Scenario withParameters(ModelParameters other) {
        return new Scenario(name, world, other, policies, years, burnInYears);
    }

    /** The same with other policies. */
    public Scenario withPolicies(List<PolicyClause> other) {
        return new Scenario(name, world, parameters, other, years, burnInYears);
    }

    /** The same for another time. */
    public Scenario withYears(double observed, double burnIn) {
        return new Scenario(name, world, parameters, policies, observed, burnIn);
    }

    /** The same in another world. */
    public Scenario withWorld(WorldSpec other) {
        return new Scenario(name, other, parameters, policies, years, burnInYears);
    }

    /** Number of steps, the burn-in included. */
    public int steps() {
        return (int) StrictMath.round((burnInYears + years) * parameters.time().stepsPerYear());
    }
}
