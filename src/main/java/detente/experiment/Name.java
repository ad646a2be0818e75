package detente.experiment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What scenarios, experiments, states and levels may be called: nothing that a shell or a spreadsheet would run, that
 * another program reads as a number, a truth value, a date or nothing, or that Windows keeps for a device.
 */
public final class Name {
    /** In words. */
    public static final String RULE = "a name: a letter, then at most 63 letters, digits, '_', '.' or '-'";

    private static final String PLAIN = "[A-Za-z]([A-Za-z0-9_.-]{0,62}[A-Za-z0-9_-])?";

    /** Read as a number, a truth value or nothing: in any case by spreadsheets and R, as written by R and pandas. */
    private static final String VALUES = Stream.of("nan", "na", "inf", "infinity", "null", "nil", "true", "false")
                    .map(Name::inAnyCase)
                    .collect(Collectors.joining("|"))
            + "|None|T|F";

    /** Read as a date by spreadsheets, such as {@code MAR1}, {@code sept-2}, {@code Dec.2020}. */
    private static final String DATES = Stream.of(
                    "jan(uary)?",
                    "feb(ruary)?",
                    "mar(ch)?",
                    "apr(il)?",
                    "may",
                    "june?",
                    "july?",
                    "aug(ust)?",
                    "sept?(ember)?",
                    "oct(ober)?",
                    "nov(ember)?",
                    "dec(ember)?")
            .map(Name::inAnyCase)
            .collect(Collectors.joining("|", "(", ")[.-]?[0-9]{1,4}"));

    /** No files on Windows, with or without an ending. */
    private static final String DEVICES = Stream.of("con", "prn", "aux", "nul", "com[0-9]", "lpt[0-9]")
            .map(Name::inAnyCase)
            .collect(Collectors.joining("|"));

    private static final String END = "(?![A-Za-z0-9_.-])";

    private static final Pattern VALUE = Pattern.compile(VALUES);
    private static final Pattern DATE = Pattern.compile(DATES);

    /** As a regular expression, understood by Java and by JSON Schema. */
    public static final String PATTERN =
            "(?!(" + VALUES + "|" + DATES + ")" + END + ")(?!(" + DEVICES + ")(?![A-Za-z0-9_-]))" + PLAIN;

    private static final Pattern GOOD = Pattern.compile(PATTERN);

    private Name() {}

    private static String inAnyCase(String word) {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char capital = Character.toUpperCase(letter);
            classes.append(capital == letter ? String.valueOf(letter) : "[" + capital + letter + "]");
        }
        return classes.toString();
    }

    /** Whether a text may be a name. */
    public static boolean isGood(String text) {
        return GOOD.matcher(text).matches();
    }

    /** Why a text may not be a name, to be read after it; empty where it may. */
    public static Optional<String> problem(String text) {
        if (isGood(text)) {
            return Optional.empty();
        } else if (!text.matches(PLAIN)) {
            return Optional.of("must be " + RULE + (text.endsWith(".") ? ", not '.' at the end" : ""));
        }
        return Optional.of("must not be " + sense(text) + "; write '" + text + "_' or another word");
    }

    private static String sense(String text) {
        if (VALUE.matcher(text).matches()) {
            return "a word that R, Python or a spreadsheet reads as a number, a truth value or nothing";
        }
        return DATE.matcher(text).matches()
                ? "a word that a spreadsheet reads as a date"
                : "a name that Windows keeps for a device";
    }

    /** What is the same for two names that differ in case only: file systems and databases take them for one. */
    public static String withoutCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
