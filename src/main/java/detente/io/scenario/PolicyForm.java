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
import java.util.Map;
import java.util.Optional;

/** A policy of a scenario, with its times, members and strengths. */
final class PolicyForm {
    private static final String POLICY = "policy";
    private static final Form<PolicyKind> KIND = Form.named(Policies.all(), PolicyKind::name);

    /** A policy. */
    static final Form<PolicyClause> CLAUSE = new Form<>(
            PolicyForm::read,
            clause -> of(Policies.kind(clause.policy())).write(clause),
            () -> Schema.any(Policies.all().stream()
                    .<Object>map(kind -> of(kind).schema().get())
                    .toList()));

    private PolicyForm() {}

    private static Optional<PolicyClause> read(Value value) {
        return value.section()
                .flatMap(section -> section.need(POLICY))
                .flatMap(KIND::read)
                .flatMap(kind -> of(kind).read(value));
    }

    private static Form<PolicyClause> of(PolicyKind kind) {
        PolicyClause always =
                new PolicyClause(kind.build(Map.of()), 0, Double.POSITIVE_INFINITY, new Membership.Everyone());
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
        Map<String, Double> strengths =
                in.parameters(kind.catalog(), key -> true, "", Policies.strengths(known.policy()));
        return in.end().flatMap(section -> {
            if (from >= until) {
                section.problem("must begin before it ends: 'from' is not less than 'until'");
                return Optional.empty();
            }
            return Optional.of(new PolicyClause(kind.build(strengths), from, until, members));
        });
    }
}
