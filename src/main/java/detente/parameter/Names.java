package detente.parameter;

import java.util.Collection;
import java.util.Locale;

/** How things are named, and which known name is nearest to a wrong one. */
public final class Names {
    private Names() {}

    /** {@code NEAR_MISS} to {@code nearMiss}. */
    public static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : capital(word));
        }
        return name.toString();
    }

    /** {@code PatchSharing} to {@code patchSharing}. */
    public static String decapitalised(String typeName) {
        return typeName.substring(0, 1).toLowerCase(Locale.ROOT) + typeName.substring(1);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** {@code "; did you mean 'x'?"} with the nearest known name, or nothing when none is near. */
    public static String suggestion(String wrong, Collection<String> known) {
        String nearest = "";
        int least = Math.max(2, wrong.length() / 2) + 1;
        for (String name : known) {
            if (Math.abs(wrong.length() - name.length()) >= least) {
                continue; // so many letters would have to be added or taken away
            }
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?";
    }

    /** Edits (insert, delete, replace) between two texts. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
