package detente.cli;

import detente.io.document.BadInput;
import detente.parameter.Shown;
import java.util.regex.Pattern;

/**
 * A word in a line that Slurm reads. Slurm ends a line at a line feed, a word at a blank and, outside of quotes, at a
 * {@code #}; it takes quotes and backslashes away. So a word that holds any such sign stands in quotes, and what Slurm
 * does not take there is refused.
 */
final class SlurmWord {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_=.,:/@%+-]+");
    private static final Pattern SPECIAL = Pattern.compile("[\"\\\\]");
    /** Slurm reads a word into 8192 bytes, and does not look where they end. */
    private static final int LONGEST = 2000;

    private SlurmWord() {}

    /**
     * The word as it stands in the line.
     *
     * @throws BadInput if Slurm cannot carry it
     */
    static String of(String text) {
        checked("sbatch", text);
        return BARE.matcher(text).matches() ? text : '"' + SPECIAL.matcher(text).replaceAll("\\\\$0") + '"';
    }

    /**
     * Refuses what Slurm cannot carry.
     *
     * @param what how a message names it
     * @throws BadInput if there is something of the kind in it
     */
    static String checked(String what, String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(
                    what + ": '" + Shown.value(text) + "' must be one line of text without control characters:"
                            + " Slurm would read another line there");
        } else if (text.length() > LONGEST) {
            throw new BadInput(
                    what + ": '" + Shown.value(text) + "' is too long for Slurm: at most " + LONGEST + " characters");
        }
        return text;
    }
}
