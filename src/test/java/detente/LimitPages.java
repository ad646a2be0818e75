package detente;

import detente.analysis.told.Limit;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The limits as pages list them. */
final class LimitPages {
    private static final int WIDTH = 120;
    private static final Pattern SOURCE = Pattern.compile("\\(([A-Z]+[0-9]*)\\)");

    private LimitPages() {}

    /** Claims and reasons, with links to sources. */
    static String full() {
        return items(limit -> "**" + limit.claim() + ".** "
                + SOURCE.matcher(limit.reason()).replaceAll(source -> link(source.group(1))));
    }

    private static String link(String source) {
        return "([`" + source + "`](references.md#" + MarkdownPage.anchor(source) + "))";
    }

    /** Claims only. */
    static String brief() {
        return items(limit -> limit.claim() + ".");
    }

    /** A page with a list in place of the one that follows a line. */
    static String withList(String page, String line, String list) {
        int start = page.indexOf(line + "\n\n- ");
        if (start < 0) {
            throw new IllegalArgumentException("no list follows '" + line + "'");
        }
        int first = start + line.length() + 2;
        int end = page.indexOf("\n\n", first);
        return page.substring(0, first) + list + (end < 0 ? "\n" : page.substring(end));
    }

    private static String items(Function<Limit, String> text) {
        return Arrays.stream(Limit.values()).map(text).map(LimitPages::item).collect(Collectors.joining("\n"));
    }

    private static String item(String text) {
        StringBuilder item = new StringBuilder("-");
        int column = 1;
        for (String word : text.split(" ", -1)) {
            boolean fits = column + 1 + word.length() <= WIDTH;
            item.append(fits ? " " : "\n  ").append(word);
            column = (fits ? column + 1 : 2) + word.length();
        }
        return item.toString();
    }
}
