package detente.io.scenario;

import detente.experiment.MembershipText;
import detente.io.document.Node;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.model.policy.Membership;
import detente.model.state.Bloc;
import detente.parameter.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * Reads who takes part in a policy: {@code "all"}, {@code {"bloc": "A"}}, {@code {"mostCapable": 0.5}},
 * {@code {"leastCapable": 0.5}}, or a list of names of states.
 */
public final class MembersReader {
    /** A share of states. */
    public static final Parameter SHARE = Parameter.number("share", Double.NaN, 0, 1, "1", "share of states");

    private static final String ALLOWED =
            "must be \"all\", {\"bloc\": \"A\"}, {\"mostCapable\": 0.5}, {\"leastCapable\": 0.5} or a list of names";

    private MembersReader() {}

    /** The members; empty where they were not understood. */
    public static Optional<Membership> read(Value value) {
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
        if (section.has("bloc")) {
            return section.take("bloc")
                    .flatMap(bloc -> bloc.constant(Bloc.values()))
                    .map(Membership.OfBloc::new);
        } else if (section.has("mostCapable")) {
            return share(section, "mostCapable").map(share -> new Membership.ShareOf(share, true));
        } else if (section.has("leastCapable")) {
            return share(section, "leastCapable").map(share -> new Membership.ShareOf(share, false));
        }
        value.problem(ALLOWED);
        return Optional.empty();
    }

    private static Optional<Double> share(Section section, String key) {
        return section.take(key).flatMap(value -> value.of(SHARE));
    }
}
