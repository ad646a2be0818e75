package detente.experiment;

import detente.model.policy.Membership;
import detente.model.state.Bloc;
import detente.parameter.Decimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Members of a policy as one word: {@code all}, {@code bloc:A}, {@code US+UK}, {@code bloc:A+mostCapableOutside}. */
public final class MembershipText {
    /** What is allowed, in words. */
    public static final String RANGE =
            "all, or different ones of these joined by +: bloc:A, bloc:B, bloc:NONE, mostCapable:SHARE,"
                    + " leastCapable:SHARE (share 0 to 1), focal, names of states, mostCapableOutside (of the others;"
                    + " mostCapableOutside:A alone)";

    /** Every state. */
    public static final String EVERYONE = "all";

    /** What no state can be called. */
    public static final List<String> WORDS = List.of(EVERYONE, "focal", "mostCapableOutside");

    private static final String SHARE = "([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE]-?[0-9]+)?";
    private static final String PART =
            "(bloc:(A|B|NONE)|(most|least)Capable:" + SHARE + "|mostCapableOutside(:(A|B|NONE))?|" + Name.PATTERN + ")";

    /** As a regular expression, which does not know that parts have to differ. */
    public static final String PATTERN = "^(?!mostCapableOutside$)" + PART + "(\\+" + PART + ")*$";

    /** The same of a part of a union. */
    public static final String PART_PATTERN = "^" + PART + "$";

    private static final String FOCAL = WORDS.get(1);
    private static final String OUTSIDE = WORDS.get(2);
    private static final String OUTSIDE_BLOC = OUTSIDE + ":";
    private static final String BLOC = "bloc:";
    private static final String MOST = "mostCapable:";
    private static final String LEAST = "leastCapable:";
    private static final Pattern SHARES = Pattern.compile(SHARE.replace("+", "++"));

    private MembershipText() {}

    /** The members a text names; empty when it names none. */
    public static Optional<Membership> parse(String text) {
        List<Membership> parts = new ArrayList<>();
        for (String word : text.split("\\+", -1)) {
            Optional<Membership> part = part(word);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Membership.union(parts);
    }

    /** A part of a union, which may be outside the others; empty when the text names none. */
    public static Optional<Membership> part(String text) {
        if (text.equals(EVERYONE)) {
            return Optional.of(new Membership.Everyone());
        } else if (text.equals(FOCAL)) {
            return Optional.of(new Membership.Focal());
        } else if (text.equals(OUTSIDE)) {
            return Optional.of(Membership.OUTSIDE_THE_REST);
        } else if (text.startsWith(OUTSIDE_BLOC)) {
            return bloc(text.substring(OUTSIDE_BLOC.length()))
                    .map(bloc -> new Membership.MostCapableOutside(Optional.of(bloc)));
        } else if (text.startsWith(BLOC)) {
            return bloc(text.substring(BLOC.length())).map(Membership.OfBloc::new);
        } else if (text.startsWith(MOST)) {
            return share(text.substring(MOST.length()), true);
        } else if (text.startsWith(LEAST)) {
            return share(text.substring(LEAST.length()), false);
        }
        return Name.isGood(text) ? Optional.of(new Membership.Listed(List.of(text))) : Optional.empty();
    }

    /** The bloc with a name. */
    private static Optional<Bloc> bloc(String name) {
        return Arrays.stream(Bloc.values())
                .filter(bloc -> bloc.name().equals(name))
                .findFirst();
    }

    private static Optional<Membership> share(String text, boolean mostCapable) {
        if (!SHARES.matcher(text).matches()) {
            return Optional.empty();
        }
        double share = Decimal.parse(text);
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
        } else if (members instanceof Membership.Focal) {
            return FOCAL;
        } else if (members instanceof Membership.MostCapableOutside outside) {
            return outside.bloc().map(bloc -> OUTSIDE_BLOC + bloc).orElse(OUTSIDE);
        } else if (members instanceof Membership.AnyOf union) {
            return union.parts().stream().map(MembershipText::of).collect(Collectors.joining("+"));
        }
        return EVERYONE;
    }
}
