package detente.io.table;

import java.util.regex.Pattern;

/** A text as a cell of a table in CSV, which says it and does nothing. */
public final class Cell {
    /** What a spreadsheet takes for the beginning of a formula, but for a number with a sign. */
    private static final String SIGNS = "=+-@\t\r";

    private static final Pattern NUMBER = Pattern.compile("[-+](?=[.0-9])[0-9]*+(\\.[0-9]++)?([eE][-+]?[0-9]++)?");
    private static final String TEXT = "'";

    private Cell() {}

    /** In quotes where it needs them; behind an apostrophe where a spreadsheet would calculate it. */
    public static String of(String text) {
        String shown = isFormula(text) ? TEXT + text : text;
        boolean plain = shown.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? shown : '"' + shown.replace("\"", "\"\"") + '"';
    }

    /** Whether a spreadsheet would calculate it. */
    static boolean isFormula(String text) {
        return !text.isEmpty()
                && SIGNS.indexOf(text.charAt(0)) >= 0
                && (text.length() == 1 || !NUMBER.matcher(text).matches());
    }
}
