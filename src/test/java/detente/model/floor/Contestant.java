package detente.model.floor;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.parameter.Edition;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is timed: whole runs of the first edition without files, each world once. */
enum Contestant {
    FLOOR(30, List.of(), 100),
    STANDARD(30, List.of(), 100),
    ALL_POLICIES(30, all(), 100),
    STATES_100(100, List.of(), 25),
    STATES_195(195, List.of(), 12),
    ALL_POLICIES_195(195, all(), 12);

    private final int states;
    private final Scenario scenario;
    private final int worlds;

    Contestant(int states, List<PolicyClause> policies, int worlds) {
        this.states = states;
        this.worlds = worlds;
        Scenario standard = Scenario.standard(Edition.FIRST);
        this.scenario = standard.withParameters(standard.parameters().with("world.states", states))
                .withPolicies(policies);
    }

    private static List<PolicyClause> all() {
        List<String> later = List.of("diplomacy", "jointArsenal", "preventiveSabotage");
        return Policies.all().stream()
                .filter(kind -> !later.contains(kind.build(Map.of()).name()))
                .map(kind ->
                        new PolicyClause(kind.build(Map.of()), -5, Double.POSITIVE_INFINITY, new Membership.Everyone()))
                .toList();
    }

    /** Number of worlds. */
    int worlds() {
        return worlds;
    }

    /** The run of one world. */
    Object run(int world) {
        return this == FLOOR ? new Floor(states, world, world).run() : ConflictModel.run(scenario, world, world);
    }

    /** A run of each world in a part of them. */
    void run(int part, int parts) {
        for (int world = worlds * part / parts + 1; world <= worlds * (part + 1) / parts; world++) {
            Objects.requireNonNull(run(world));
        }
    }
}
