package detente.experiment;

import detente.model.policy.Membership;
import detente.model.state.Bloc;
import detente.parameter.Shown;
import java.util.Optional;

/**
 * The members of a policy as a lever.
 *
 * @param key {@code policy.X.members}
 * @param policy name of the policy
 */
public record MembersLever(String key, String policy) implements Lever {

    @Override
    public ValueType type() {
        return ValueType.TEXT;
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String meaning() {
        return "who takes part in " + policy;
    }

    @Override
    public String range() {
        return MembershipText.RANGE;
    }

    @Override
    public String canonical(String text) {
        return MembershipText.of(parse(text));
    }

    @Override
    public void set(Draft draft, String text) {
        draft.policy(policy).setMembers(parse(text));
    }

    @Override
    public Optional<String> another(String text) {
        Membership other =
                parse(text) instanceof Membership.Everyone ? new Membership.OfBloc(Bloc.A) : new Membership.Everyone();
        return Optional.of(MembershipText.of(other));
    }

    private Membership parse(String text) {
        return MembershipText.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + Shown.value(text) + "' is not allowed for " + key + ": it must be " + range()));
    }
}
