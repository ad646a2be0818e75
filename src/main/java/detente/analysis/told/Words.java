package detente.analysis.told;

import java.util.List;
import java.util.Locale;

/** Numbers and names in sentences. */
public final class Words {
    /** More names than this are counted. */
    private static final int MOST_NAMES = 12;

    private Words() {}

    /** A number of things, with the word for one of them. */
    public static String count(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** Names with commas and an "and"; of a long list the first and how many there are. */
    public static String list(List<String> names) {
        if (names.size() > MOST_NAMES) {
            return String.join(", ", names.subList(0, MOST_NAMES - 1)) + " and "
                    + String.format(Locale.ROOT, "%,d", names.size() - MOST_NAMES + 1) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
