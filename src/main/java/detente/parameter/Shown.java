package detente.parameter;

import java.util.Locale;

/**
 * How a text that somebody gave is shown in a message: characters that steer a terminal, turn the direction of writing
 * or cannot be seen are written as escapes such as {@code \\n} or {@code \\u202e}, and a long text is cut and its length
 * said.
 */
public final class Shown {
    private static final int LONGEST_VALUE = 80;
    /** The name of one file may have 255 characters. */
    private static final int LONGEST_PATH = 640;

    private static final int LONGEST_LINE = 1000;

    private Shown() {}

    /** A value, a key or a name: its beginning. */
    public static String value(String text) {
        int end = end(text, LONGEST_VALUE);
        return signs(text.substring(0, end)) + (end == text.length() ? "" : "… (" + length(text) + ")");
    }

    /** The path of a file or a folder: its beginning and its end, which tells more. */
    public static String path(Object path) {
        return middleCut(path.toString(), LONGEST_PATH);
    }

    /** A whole message: on one line, whatever is quoted in it. */
    public static String line(String text) {
        return middleCut(text, LONGEST_LINE);
    }

    /** A text of any length. */
    public static String signs(String text) {
        return signs(text, "");
    }

    /** A text of any length; some characters stay as they are. */
    public static String signs(String text, String kept) {
        int hidden = nextHidden(text, kept, 0);
        if (hidden == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        int done = 0;
        while (hidden < text.length()) {
            int sign = text.codePointAt(hidden);
            shown.append(text, done, hidden).append(sign(sign));
            done = hidden + Character.charCount(sign);
            hidden = nextHidden(text, kept, done);
        }
        return shown.append(text, done, text.length()).toString();
    }

    /** Where the next character is that is not shown as it is, or where the text ends. */
    private static int nextHidden(String text, String kept, int from) {
        int i = nextUnusual(text, from);
        while (i < text.length()) {
            int sign = text.codePointAt(i);
            if (isHidden(sign) && kept.indexOf(sign) < 0) {
                return i;
            }
            i = nextUnusual(text, i + Character.charCount(sign));
        }
        return i;
    }

    /** Where the next character is that has to be looked up: most need not be. */
    private static int nextUnusual(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) <= '~') {
            i++;
        }
        return i;
    }

    /** Whether a character could be taken for what it is not, or not be seen; true of half a character, too. */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** One character. */
    public static String sign(int codePoint) {
        if (!isHidden(codePoint)) {
            return String.valueOf(Character.toChars(codePoint));
        }
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                String.format(Locale.ROOT, Character.isBmpCodePoint(codePoint) ? "\\u%04x" : "\\u{%x}", codePoint);
        };
    }

    private static String middleCut(String text, int most) {
        if (end(text, most) == text.length()) {
            return signs(text);
        }
        int begin = text.length();
        for (int room = most / 2; room > 0; begin = text.offsetByCodePoints(begin, -1)) {
            room -= width(text.codePointBefore(begin));
        }
        return signs(text.substring(0, end(text, most / 2))) + "… (" + length(text) + ") …"
                + signs(text.substring(begin));
    }

    /** Where there is no more room for a text, as it is shown, or where it ends. */
    private static int end(String text, int most) {
        int room = most;
        int end = 0;
        while (end < text.length()) {
            room -= width(text.codePointAt(end));
            if (room < 0) {
                return end;
            }
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static int width(int codePoint) {
        return isHidden(codePoint) ? sign(codePoint).length() : 1;
    }

    private static String length(String text) {
        return String.format(Locale.ROOT, "%,d characters", text.codePointCount(0, text.length()));
    }
}
