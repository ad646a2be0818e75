package detente.verification;

import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.Span;
import detente.model.history.History;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.Policy;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs for verification: whole runs of the model, without burn-in, with seeds that are the same every time. */
final class Lab {
    /** The seed of all worlds that are drawn for verification. */
    static final long WORLD = 20_000;

    private Lab() {}

    static Scenario scenario(WorldSpec world, ModelParameters parameters, double years) {
        return new Scenario(
                "verification",
                Edition.FIRST,
                world,
                parameters,
                List.of(),
                List.of(),
                new Span(years, 0, OptionalInt.empty()));
    }

    /** A number of runs, from run seed 1 on. */
    static Stream<History> runs(Scenario scenario, int runs) {
        return runs(scenario, 1, runs);
    }

    /** A number of runs, from a run seed on: others than those from 1 on have nothing in common with them. */
    static Stream<History> runs(Scenario scenario, int first, int runs) {
        return IntStream.range(first, first + runs).mapToObj(run -> ConflictModel.run(scenario, WORLD, run));
    }

    /** A run in one of several worlds; runs in different worlds share no luck. */
    static History run(Scenario scenario, int world, int run) {
        return ConflictModel.run(scenario, world, 1000L * world + run);
    }

    /** A policy for some states, from the beginning of the observation on. */
    static PolicyClause always(String policy, Map<String, Double> strengths, Membership members) {
        return new PolicyClause(policy(policy, strengths), 0, Double.POSITIVE_INFINITY, members);
    }

    /** A policy as it was in the first edition, with other strengths. */
    static Policy policy(String name, Map<String, Double> strengths) {
        PolicyKind kind = Policies.find(name).orElseThrow();
        Map<String, Double> values = kind.catalog().defaults(Edition.FIRST);
        values.putAll(strengths);
        return kind.build(values);
    }
}
