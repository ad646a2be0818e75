package detente.page.packing;

import detente.io.document.Json;
import detente.io.document.Tree;

/** With what a page begins: nothing in the page that is built, and what somebody asked for in one that is written for him. */
public final class StartBlock {
    private static final String BEGIN = "<script type=\"application/json\" id=\"start\">";
    private static final String END = "</script>\n";

    /** What is built into the program. */
    static final String NONE = BEGIN + "{}" + END;

    private StartBlock() {}

    /**
     * A page that begins with something.
     *
     * @throws IllegalArgumentException if it is no page of ours
     */
    public static String in(String page, Tree start) {
        int at = page.indexOf(NONE);
        if (at < 0) {
            throw new IllegalArgumentException("no page of the laboratory");
        }
        return page.substring(0, at) + BEGIN + escaped(Json.of(start)) + END + page.substring(at + NONE.length());
    }

    /** Nothing that a person wrote becomes markup. */
    private static String escaped(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
