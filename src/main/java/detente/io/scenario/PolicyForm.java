package detente.io.scenario;

import detente.experiment.Levers;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Schema;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.parameter.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A policy of a scenario, with its times, members and strengths. */
final class PolicyForm {
    private static final String POLICY = "policy";
    private static final Form<PolicyKind> KIND = Form.named(Policies.all(), PolicyKind::name);

    private PolicyForm() {}

    /** A policy; strengths that are not given are those of an edition. */
    static Form<PolicyClause> clause(Edition edition) {
        return new Form<>(
                value -> read(value, edition),
                clause -> of(Policies.kind(clause.policy()), edition).write(clause),
                () -> Schema.any(Policies.all().stream()
                        .<Object>map(kind -> of(kind, edition).schema().get())
                        .toList()));
    }

    private static Optional<PolicyClause> read(Value value, Edition edition) {
        return value.section()
                .flatMap(section -> section.need(POLICY))
                .flatMap(KIND::read)
                .flatMap(kind -> of(kind, edition).read(value));
    }

    private static Form<PolicyClause> of(PolicyKind kind, Edition edition) {
        PolicyClause always =
                new PolicyClause(kind.standard(edition), 0, Double.POSITIVE_INFINITY, new Membership.Everyone());
        return Form.object((in, known) -> keys(in, kind, known), always);
    }

    private static Optional<PolicyClause> keys(Keys in, PolicyKind kind, PolicyClause known) {
        in.need(
                POLICY,
                KIND.schema(
                        () -> new Tree().with("const", kind.name()).with("description", "members " + kind.meaning())),
                kind);
        double from = in.or("from", Form.of(Levers.from(kind.name())), known.from());
        Optional<Double> end = Optional.of(known.until()).filter(Double::isFinite);
        double until =
                in.maybe("until", Form.of(Levers.until(kind.name())), end).orElse(Double.POSITIVE_INFINITY);
        Membership members = in.or("members", MembersForm.MEMBERS.defined("members"), known.members());
        Map<String, Double> strengths = new LinkedHashMap<>(Policies.strengths(known.policy()));
        strengths.putAll(in.parameters(kind.catalog(), key -> true, "", Policies.strengths(known.policy())));
        return in.end().flatMap(section -> {
            if (from >= until) {
                section.problem("must begin before it ends: 'from' is not less than 'until'");
                return Optional.empty();
            }
            return Optional.of(new PolicyClause(kind.build(strengths), from, until, members));
        });
    }
}
