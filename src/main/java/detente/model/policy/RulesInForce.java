package detente.model.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The rules of all policies, changed only when a policy switches. A process takes those that concern it, by policy. */
public final class RulesInForce {
    private final Map<Class<?>, Rule<Policy>> rules = new LinkedHashMap<>();

    /** No policy is in force among a number of states. */
    public RulesInForce(int states) {
        Policies.all().forEach(kind -> rules.put(kind.type(), new Rule<>(kind.neutral(), states)));
    }

    void reset() {
        rules.values().forEach(Rule::lapse);
    }

    /**
     * A policy comes into force, unless it has no members, or goes on after {@link #reset}.
     *
     * @param time the time now
     * @return whether it has
     */
    boolean enforce(Policy policy, boolean[] members, double time) {
        boolean anybody = IntStream.range(0, members.length).anyMatch(i -> members[i]);
        if (anybody) {
            rule(policy.getClass()).enforce(policy, members, time);
        }
        return anybody;
    }

    /** The rule of a policy. */
    @SuppressWarnings(
            "unchecked") // the neutral strengths are of the type under which the rule stands, as all later ones
    public <P extends Policy> Rule<P> of(Class<P> policy) {
        return (Rule<P>) rule(policy);
    }

    private Rule<Policy> rule(Class<? extends Policy> policy) {
        Rule<Policy> rule = rules.get(policy);
        if (rule == null) {
            throw new IllegalArgumentException("Policies does not list " + policy.getSimpleName());
        }
        return rule;
    }
}
