package detente.gui.play;

import detente.model.policy.Membership;
import detente.model.policy.Policy;

/**
 * What somebody wants of a policy from now on.
 *
 * @param policy the policy with its strengths
 * @param on whether it is to be in force
 * @param members who takes part
 */
public record PolicyWish(Policy policy, boolean on, Membership members) {}
