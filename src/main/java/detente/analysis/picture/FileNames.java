package detente.analysis.picture;

import java.util.Set;
import java.util.TreeSet;

/**
 * Names of files for what has names of its own. No two are the same, also where a file system takes small and capital
 * letters for one; the same names in the same order always give the same files.
 */
final class FileNames {
    /** With an ending and a number it fits every file system. */
    private static final int LONGEST = 120;

    private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * A name that was not given before: the letters without accents, digits, underscores, full stops and hyphens of a
     * text, the middle left out of a long one; a number behind it if that was taken.
     */
    String of(String text) {
        String plain = text.replaceAll("[^A-Za-z0-9_.-]+", "-");
        String whole = plain.length() <= LONGEST
                ? plain
                : plain.substring(0, LONGEST / 2) + "-" + plain.substring(plain.length() - LONGEST / 2 + 1);
        String name = whole;
        for (int number = 2; !taken.add(name); number++) {
            name = whole + "-" + number;
        }
        return name;
    }
}
