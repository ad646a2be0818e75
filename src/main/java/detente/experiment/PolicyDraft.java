package detente.experiment;

import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.Policy;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.parameter.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What is said about one policy. Its strengths, times and members matter only while it is on. */
final class PolicyDraft {
    private final PolicyKind kind;
    private final Edition edition;
    private final Map<String, Double> strengths = new LinkedHashMap<>();
    private @Nullable Boolean on;
    private OptionalDouble from = OptionalDouble.empty();
    private OptionalDouble until = OptionalDouble.empty();
    private Optional<Membership> members = Optional.empty();

    /** @param edition whose strengths it has where it is switched on and nothing is said of them */
    PolicyDraft(String name, Edition edition) {
        kind = Policies.find(name).orElseThrow();
        this.edition = edition;
    }

    /** On: as the scenario has it, or for everyone from time 0 where it has none. Off: not at all. */
    void turn(boolean turnedOn) {
        on = turnedOn;
    }

    void setStrength(String key, double value) {
        strengths.put(key, value);
    }

    void setFrom(double time) {
        from = OptionalDouble.of(time);
    }

    void setUntil(double time) {
        until = OptionalDouble.of(time);
    }

    void setMembers(Membership who) {
        members = Optional.of(who);
    }

    /** Changes the clauses of this policy among all clauses of a scenario. */
    void changeIn(List<PolicyClause> clauses) {
        if (Boolean.FALSE.equals(on)) {
            clauses.removeIf(this::isMine);
        } else if (Boolean.TRUE.equals(on) && clauses.stream().noneMatch(this::isMine)) {
            clauses.add(new PolicyClause(
                    kind.standard(edition),
                    from.orElse(0),
                    until.orElse(Double.POSITIVE_INFINITY),
                    new Membership.Everyone()));
        }
        if (clauses.stream().filter(this::isMine).count() > 1 && (from.isPresent() || until.isPresent())) {
            throw new IllegalArgumentException("policy " + kind.name()
                    + " is switched on several times in the scenario; its times cannot be set by key");
        }
        clauses.replaceAll(clause -> isMine(clause) ? changed(clause) : clause);
    }

    private boolean isMine(PolicyClause clause) {
        return clause.policy().name().equals(kind.name());
    }

    private PolicyClause changed(PolicyClause clause) {
        return new PolicyClause(
                changed(clause.policy()),
                from.orElse(clause.from()),
                until.orElse(clause.until()),
                members.orElse(clause.members()));
    }

    private Policy changed(Policy policy) {
        if (strengths.isEmpty()) {
            return policy;
        }
        Map<String, Double> values = new LinkedHashMap<>(Policies.strengths(policy));
        values.putAll(strengths);
        return kind.build(values);
    }
}
