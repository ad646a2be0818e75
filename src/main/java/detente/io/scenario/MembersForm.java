package detente.io.scenario;

import detente.experiment.MembershipText;
import detente.io.document.Form;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.model.policy.Membership;
import detente.model.state.Bloc;
import detente.parameter.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who takes part in a policy: {@code "all"}, {@code "focal"}, {@code {"bloc": "A"}}, {@code {"mostCapable": 0.5}},
 * {@code {"leastCapable": 0.5}}, {@code {"mostCapableOutside": "A"}}, a list of names of states, or
 * {@code {"anyOf": [...]}} of these, where {@code "mostCapableOutside"} is outside the others.
 */
public final class MembersForm {
    /** The members of a policy. */
    public static final Form<Membership> MEMBERS =
            new Form<>(MembersForm::read, MembersForm::written, MembersForm::told);

    private static final String BLOC = "bloc";
    private static final String MOST = "mostCapable";
    private static final String LEAST = "leastCapable";
    private static final String OUTSIDE = "mostCapableOutside";
    private static final String ANY = "anyOf";

    private static final Form<Bloc> OF_BLOC = Form.constant(Bloc.values());
    private static final Form<Double> OF_SHARE =
            Form.of(Parameter.number("share", Double.NaN, 0, 1, "1", "share of states"));
    private static final Form<List<Membership>> PARTS = Form.list(
            new Form<>(
                    value -> part(value, MembershipText::part),
                    MembersForm::written,
                    () -> simple(MembershipText.PART_PATTERN)),
            1);

    private static final String ALLOWED =
            "must be \"all\", \"focal\", {\"bloc\": \"A\"}, {\"mostCapable\": 0.5}, {\"leastCapable\": 0.5},"
                    + " {\"mostCapableOutside\": \"A\"}, a list of names, or {\"anyOf\": [...]} of these";

    private MembersForm() {}

    private static Optional<Membership> read(Value value) {
        if (value.node() instanceof Node.Fields fields && fields.fields().containsKey(ANY)) {
            return value.section().flatMap(MembersForm::union);
        }
        return part(value, MembershipText::parse);
    }

    private static Optional<Membership> union(Section section) {
        Optional<Value> any = section.take(ANY);
        section.refuseOthers();
        return any.flatMap(value -> {
            List<Membership> parts = PARTS.read(value).orElse(List.of());
            Optional<Membership> union = Membership.union(parts);
            if (union.isEmpty() && !value.problems().any()) {
                value.problem("must have different parts, none of them \"all\", and others beside \"" + OUTSIDE + "\"");
            }
            return union;
        });
    }

    private static Optional<Membership> part(Value value, Function<String, Optional<Membership>> text) {
        if (value.node() instanceof Node.Text word) {
            Optional<Membership> members = text.apply(word.text());
            if (members.isEmpty()) {
                value.problem(ALLOWED);
            }
            return members;
        } else if (value.node() instanceof Node.Items items && !items.items().isEmpty()) {
            List<String> names =
                    value.items().stream().flatMap(item -> item.name().stream()).toList();
            if (names.stream().distinct().count() < names.size()) {
                value.problem("names a state twice");
            }
            return Optional.of(new Membership.Listed(names));
        } else if (value.node() instanceof Node.Fields fields && fields.fields().size() == 1) {
            return value.section().flatMap(section -> group(value, section));
        }
        value.problem(ALLOWED);
        return Optional.empty();
    }

    private static Optional<Membership> group(Value value, Section section) {
        if (section.has(BLOC)) {
            return section.maybe(BLOC, OF_BLOC, Optional.empty()).map(Membership.OfBloc::new);
        } else if (section.has(OUTSIDE)) {
            return section.maybe(OUTSIDE, OF_BLOC, Optional.empty())
                    .map(bloc -> new Membership.MostCapableOutside(Optional.of(bloc)));
        } else if (section.has(MOST) || section.has(LEAST)) {
            boolean most = section.has(MOST);
            return section.maybe(most ? MOST : LEAST, OF_SHARE, Optional.empty())
                    .map(share -> new Membership.ShareOf(share, most));
        }
        value.problem(ALLOWED);
        return Optional.empty();
    }

    private static Object written(Membership members) {
        if (members instanceof Membership.OfBloc ofBloc) {
            return Map.of(BLOC, OF_BLOC.write(ofBloc.bloc()));
        } else if (members instanceof Membership.ShareOf shareOf) {
            return Map.of(shareOf.mostCapable() ? MOST : LEAST, shareOf.share());
        } else if (members instanceof Membership.Listed listed) {
            return listed.names();
        } else if (members instanceof Membership.MostCapableOutside outside
                && outside.bloc().isPresent()) {
            return Map.of(OUTSIDE, OF_BLOC.write(outside.bloc().get()));
        } else if (members instanceof Membership.AnyOf union) {
            return Map.of(ANY, PARTS.write(union.parts()));
        }
        return MembershipText.of(members);
    }

    private static Tree told() {
        return Schema.any(List.of(
                simple(MembershipText.PATTERN),
                Schema.object(Map.of(ANY, PARTS.schema().get()), ANY)));
    }

    private static Tree simple(String text) {
        return Schema.any(List.of(
                new Tree().with("type", "string").with("pattern", text),
                Schema.object(Map.of(BLOC, OF_BLOC.schema().get()), BLOC),
                Schema.object(Map.of(MOST, OF_SHARE.schema().get()), MOST),
                Schema.object(Map.of(LEAST, OF_SHARE.schema().get()), LEAST),
                Schema.object(Map.of(OUTSIDE, OF_BLOC.schema().get()), OUTSIDE),
                Schema.list(Schema.name(), 1)));
    }
}
