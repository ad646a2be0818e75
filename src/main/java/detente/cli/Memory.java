package detente.cli;

import detente.io.document.BadInput;
import detente.parameter.Shown;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much memory a job gets.
 *
 * @param megabytes 512 or more
 */
record Memory(long megabytes) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})([MG])B?");
    private static final long LEAST = 512;
    private static final long GIGABYTE = 1024;

    /**
     * Reads it.
     *
     * @throws BadInput if it is no amount of memory, or too little
     */
    static Memory of(String option, String text) {
        Matcher matcher = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new BadInput(option + ": '" + Shown.value(text)
                    + "' must be a number of megabytes or gigabytes, such as 800M or 2G");
        }
        long amount = Long.parseLong(matcher.group(1)) * (matcher.group(2).equals("G") ? GIGABYTE : 1);
        if (amount < LEAST) {
            throw new BadInput(option + ": '" + text + "' is too little: Java itself needs some of it; give " + LEAST
                    + "M or more");
        }
        return new Memory(amount);
    }

    /** What the runs may use of it; the rest is for Java itself. */
    long heapMegabytes() {
        return megabytes * 3 / 4;
    }
}
