package detente.page.packing;

import detente.experiment.Levers;
import detente.experiment.MembershipText;
import detente.experiment.Numeral;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.parameter.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The policies of a scenario as lines that set them; one that is switched on several times has no such lines. */
final class PolicyLines {
    private PolicyLines() {}

    /** The lines of those that have some. */
    static List<String> of(Scenario scenario) {
        List<String> lines = new ArrayList<>();
        for (PolicyClause clause : scenario.policies()) {
            if (isAlone(clause, scenario)) {
                add(lines, clause, scenario.edition());
            }
        }
        return lines;
    }

    /** The scenario without those that have some. */
    static Scenario without(Scenario scenario) {
        return scenario.withPolicies(scenario.policies().stream()
                .filter(clause -> !isAlone(clause, scenario))
                .toList());
    }

    private static boolean isAlone(PolicyClause clause, Scenario scenario) {
        String name = clause.policy().name();
        return scenario.policies().stream()
                        .filter(other -> other.policy().name().equals(name))
                        .count()
                == 1;
    }

    private static void add(List<String> lines, PolicyClause clause, Edition edition) {
        PolicyKind kind = Policies.kind(clause.policy());
        String key = "policy." + kind.name();
        lines.add(key + "=TRUE");
        if (clause.from() != Levers.from(kind.name()).standard()) {
            lines.add(key + ".from=" + Numeral.of(clause.from()));
        }
        if (clause.until() < Levers.LATEST) {
            lines.add(key + ".until=" + Numeral.of(clause.until()));
        }
        if (!(clause.members() instanceof Membership.Everyone)) {
            lines.add(key + ".members=" + MembershipText.of(clause.members()));
        }
        Map<String, Double> strengths = Policies.strengths(clause.policy());
        kind.catalog().parameters().forEach(strength -> {
            double value = strengths.getOrDefault(strength.key(), Double.NaN);
            if (value != strength.standard() || value != strength.standard(edition)) {
                lines.add(key + "." + strength.key() + "=" + strength.format(value));
            }
        });
    }
}
