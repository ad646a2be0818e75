package detente.experiment;

import detente.model.policy.Membership;
import detente.model.state.Bloc;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Members of a policy as one word: {@code all}, {@code bloc:A}, {@code mostCapable:0.5}, {@code US+UK}. */
public final class MembershipText {
    /** What is allowed, in words. */
    public static final String RANGE =
            "all, bloc:A, bloc:B, bloc:NONE, mostCapable:SHARE, leastCapable:SHARE (share 0 to 1), or"
                    + " different names of states joined by +";

    /** Every state. */
    public static final String EVERYONE = "all";

    private static final String BLOC = "bloc:";
    private static final String MOST = "mostCapable:";
    private static final String LEAST = "leastCapable:";

    private MembershipText() {}

    /** The members a text names; empty when it names none. */
    public static Optional<Membership> parse(String text) {
        if (text.equals(EVERYONE)) {
            return Optional.of(new Membership.Everyone());
        } else if (text.startsWith(BLOC)) {
            return bloc(text.substring(BLOC.length())).map(Membership.OfBloc::new);
        } else if (text.startsWith(MOST)) {
            return share(text.substring(MOST.length()), true);
        } else if (text.startsWith(LEAST)) {
            return share(text.substring(LEAST.length()), false);
        }
        List<String> names = List.of(text.split("\\+", -1));
        boolean good = names.stream().allMatch(Name::isGood)
                && names.stream().distinct().count() == names.size();
        return good ? Optional.of(new Membership.Listed(names)) : Optional.empty();
    }

    /** The bloc with a name. */
    public static Optional<Bloc> bloc(String name) {
        return Arrays.stream(Bloc.values())
                .filter(bloc -> bloc.name().equals(name))
                .findFirst();
    }

    private static Optional<Membership> share(String text, boolean mostCapable) {
        if (!text.matches("[0-9]*+(\\.[0-9]++)?") || text.isEmpty()) {
            return Optional.empty();
        }
        double share = Double.parseDouble(text);
        return share <= 1 ? Optional.of(new Membership.ShareOf(share, mostCapable)) : Optional.empty();
    }

    /** The text that names these members. */
    public static String of(Membership members) {
        if (members instanceof Membership.OfBloc ofBloc) {
            return BLOC + ofBloc.bloc();
        } else if (members instanceof Membership.ShareOf shareOf) {
            return (shareOf.mostCapable() ? MOST : LEAST) + Numeral.of(shareOf.share());
        } else if (members instanceof Membership.Listed listed) {
            return String.join("+", listed.names());
        }
        return EVERYONE;
    }
}
