package detente.io.scenario;

import detente.experiment.MembershipText;
import detente.experiment.Name;
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

/**
 * Who takes part in a policy: {@code "all"}, {@code {"bloc": "A"}}, {@code {"mostCapable": 0.5}},
 * {@code {"leastCapable": 0.5}}, or a list of names of states.
 */
public final class MembersForm {
    /** The members of a policy. */
    public static final Form<Membership> MEMBERS =
            new Form<>(MembersForm::read, MembersForm::written, MembersForm::told);

    private static final String BLOC = "bloc";
    private static final String MOST = "mostCapable";
    private static final String LEAST = "leastCapable";

    private static final Form<Bloc> OF_BLOC = Form.constant(Bloc.values());
    private static final Form<Double> OF_SHARE =
            Form.of(Parameter.number("share", Double.NaN, 0, 1, "1", "share of states"));

    private static final String ALLOWED =
            "must be \"all\", {\"bloc\": \"A\"}, {\"mostCapable\": 0.5}, {\"leastCapable\": 0.5} or a list of names";

    private MembersForm() {}

    private static Optional<Membership> read(Value value) {
        if (value.node() instanceof Node.Text text) {
            Optional<Membership> members = MembershipText.parse(text.text());
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
        }
        return MembershipText.EVERYONE;
    }

    private static Tree told() {
        String share = "[0-9]*\\.?[0-9]+";
        String text = "^(all|bloc:(A|B|NONE)|(most|least)Capable:" + share + "|" + Name.PATTERN + "(\\+" + Name.PATTERN
                + ")*)$";
        return Schema.any(List.of(
                new Tree().with("type", "string").with("pattern", text),
                Schema.object(Map.of(BLOC, OF_BLOC.schema().get()), BLOC),
                Schema.object(Map.of(MOST, OF_SHARE.schema().get()), MOST),
                Schema.object(Map.of(LEAST, OF_SHARE.schema().get()), LEAST),
                Schema.list(Schema.name(), 1)));
    }
}
