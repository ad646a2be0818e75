package detente.model.policy;

import detente.model.state.State;
import detente.model.state.World;

/**
 * A policy in force for some states during a time. A policy may have several clauses; where two clauses of one policy
 * overlap, the later one in the scenario is in force.
 *
 * @param policy the policy with its strengths
 * @param from years since the end of the burn-in; may be negative
 * @param until years since the end of the burn-in; positive infinity for ever
 * @param members who takes part
 */
public record PolicyClause(Policy policy, double from, double until, Membership members) {
    public PolicyClause {
        if (!(from < until)) {
            String key = "policy." + policy.name();
            throw new IllegalArgumentException("policy " + policy.name() + " must begin before it ends: " + key
                    + ".from (" + from + ") is not less than " + key + ".until (" + until + ")");
        }
    }

    /** Whether a state of a world takes part. */
    public boolean includes(State state, World world) {
        return MemberMask.of(members, world)[state.index()];
    }
}
