package detente.experiment;

import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.Policy;
import detente.model.policy.PolicyKind;
import detente.model.state.Clock;
import detente.parameter.Catalog;
import detente.parameter.Whole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A clause as a run sees it. Scenarios that differ in their policies only, but not in these, have the same runs.
 *
 * @param policy with the strengths that are read; neutral without members
 * @param from first step
 * @param until first step after it
 * @param members who takes part
 */
record Enforced(Policy policy, int from, int until, Membership members) {
    private static final Membership NOBODY = new Membership.ShareOf(0, true);

    /** The clauses of a scenario that come into force in its runs, in their order. */
    static List<Enforced> in(Scenario scenario) {
        Clock clock = scenario.clock();
        List<Enforced> all = scenario.policies().stream()
                .map(clause -> new Enforced(
                        clause.policy(),
                        StrictMath.max(0, clock.stepAtOrAfter(clause.from())),
                        StrictMath.min(scenario.steps(), clock.stepAtOrAfter(clause.until())),
                        clause.members()))
                .toList();
        int states = scenario.world().size(scenario.parameters().world().states());
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).prevailsOver(all.subList(i + 1, all.size())))
                .mapToObj(i -> all.get(i).asRead(states))
                .toList();
    }

    /** Whether there is a step at which no later clause of the same policy is in force in its place. */
    private boolean prevailsOver(List<Enforced> later) {
        List<Enforced> others = later.stream()
                .filter(other -> other.policy.name().equals(policy.name()))
                .toList();
        return Stream.concat(Stream.of(from), others.stream().map(Enforced::until))
                .anyMatch(step -> isOn(step) && others.stream().noneMatch(other -> other.isOn(step)));
    }

    /** Whether somebody takes part, as far as that is known before the world is drawn. */
    boolean hasMembers() {
        return !members.equals(NOBODY);
    }

    private boolean isOn(int step) {
        return step >= from && step < until;
    }

    private Enforced asRead(int states) {
        PolicyKind kind = Policies.kind(policy);
        return isNobody(members, states)
                ? new Enforced(kind.neutral(), from, until, NOBODY)
                : new Enforced(read(kind), from, until, members);
    }

    private static boolean isNobody(Membership members, int states) {
        return members instanceof Membership.AnyOf union
                ? union.parts().stream().allMatch(part -> isNobody(part, states))
                : members instanceof Membership.ShareOf some && Whole.nearest(some.share() * states) == 0;
    }

    /** The policy with its default for every strength that nothing reads. */
    private Policy read(PolicyKind kind) {
        Catalog<? extends Record> catalog = kind.catalog();
        Map<String, Double> values = Policies.strengths(policy);
        Map<String, Double> read = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (catalog.isRead(key, values, condition -> true)) {
                read.put(key, value);
            }
        });
        return kind.build(read);
    }
}
