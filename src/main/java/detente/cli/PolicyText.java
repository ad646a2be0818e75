package detente.cli;

import detente.experiment.Levers;
import detente.experiment.MembershipText;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.parameter.Edition;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A policy as an option has it: {@code treaty}, {@code treaty:5}, {@code treaty:5-10}, {@code treaty:-2-10},
 * and {@code @} with its members at the end, {@code treaty:5@bloc:A}.
 */
final class PolicyText {
    /** What its members stand after. */
    static final String MEMBERS = "@";

    private static final String TIME = "-?[0-9]+(?:\\.[0-9]+)?";
    private static final Pattern FORM = Pattern.compile(
            "(?<name>[^:@]+)(?::(?<from>" + TIME + ")(?:-(?<until>" + TIME + "))?)?(?:@(?<members>.*))?");

    private PolicyText() {}

    /**
     * The policy, at the default strengths of an edition.
     *
     * @throws IllegalArgumentException with a sentence, if there is none
     */
    static PolicyClause parse(String text, Edition edition) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "must be NAME, NAME:FROM or NAME:FROM-UNTIL, in years, and @MEMBERS after it if not all take part");
        }
        String name = matcher.group("name");
        List<String> names = Policies.all().stream().map(PolicyKind::name).toList();
        PolicyKind kind = Policies.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown policy '" + Shown.value(name) + "'" + Names.suggestion(name, names)));
        String from = matcher.group("from");
        String until = matcher.group("until");
        String members = matcher.group("members");
        return new PolicyClause(
                kind.standard(edition),
                from == null ? 0 : Levers.from(name).parse(from),
                until == null ? Double.POSITIVE_INFINITY : Levers.until(name).parse(until),
                members == null ? new Membership.Everyone() : members(members));
    }

    private static Membership members(String text) {
        return MembershipText.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "members '" + Shown.value(text) + "' must be " + MembershipText.RANGE));
    }
}
