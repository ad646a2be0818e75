package detente.io.scenario;

import detente.experiment.Levers;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the policies of a scenario: each with its times, members and strengths. */
final class PolicyReader {
    private PolicyReader() {}

    static List<PolicyClause> read(Value policies) {
        List<PolicyClause> clauses = new ArrayList<>();
        for (Value item : policies.items()) {
            item.section().flatMap(PolicyReader::clause).ifPresent(clauses::add);
        }
        return clauses;
    }

    private static Optional<PolicyClause> clause(Section section) {
        List<String> names = Policies.all().stream().map(PolicyKind::name).toList();
        Optional<PolicyKind> kind =
                section.need("policy").flatMap(name -> name.oneOf(names)).flatMap(Policies::find);
        return kind.flatMap(known -> clause(section, known));
    }

    private static Optional<PolicyClause> clause(Section section, PolicyKind kind) {
        double from = time(section, "from", Levers.from(kind.name()), 0);
        double until = time(section, "until", Levers.until(kind.name()), Double.POSITIVE_INFINITY);
        Membership members =
                section.take("members").flatMap(MembersReader::read).orElse(new Membership.Everyone());
        Map<String, Double> strengths = new LinkedHashMap<>();
        for (Parameter strength : kind.catalog().parameters()) {
            section.take(strength.key())
                    .flatMap(value -> value.of(strength))
                    .ifPresent(value -> strengths.put(strength.key(), value));
        }
        section.refuseOthers();
        if (from >= until) {
            section.problem("must begin before it ends: 'from' is not less than 'until'");
            return Optional.empty();
        }
        return Optional.of(new PolicyClause(kind.build(strengths), from, until, members));
    }

    private static double time(Section section, String key, Parameter range, double absent) {
        return section.take(key).flatMap(value -> value.of(range)).orElse(absent);
    }
}
