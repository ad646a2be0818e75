package detente.analysis.report;

import detente.parameter.Shown;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A page while it is written: HTML that is well-formed XML too. Every text and attribute is escaped; an element that is
 * opened has to be closed.
 */
final class Html {
    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Html open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        page.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that holds a text. */
    Html leaf(String tag, String text, String... attributes) {
        start(tag, attributes).append('>');
        return text(text).end(tag);
    }

    /** A row of a list of terms. */
    Html fact(String term, String fact) {
        return leaf("dt", term).leaf("dd", fact);
    }

    /** Opens a box in which what is too wide can be pushed about. */
    Html scroll(String label, String css) {
        return open("div", "class", css, "tabindex", "0", "role", "region", "aria-label", label);
    }

    /** The head of a table that has been opened, and its body begun. */
    Html columns(List<String> names) {
        open("thead").open("tr");
        names.forEach(name -> leaf("th", name, "scope", "col"));
        return close().close().open("tbody");
    }

    /** An element that never holds anything. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes).append("/>\n");
        return this;
    }

    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** Adds what is markup already. */
    Html markup(String markup) {
        page.append(markup);
        return this;
    }

    /** The page so far. */
    @Override
    public String toString() {
        return page.toString();
    }

    private StringBuilder start(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return page;
    }

    private Html end(String tag) {
        page.append("</").append(tag).append(">\n");
        return this;
    }

    /** Number and per cent stay on one line. Characters that XML does not know, or nobody sees, are named. */
    static String escaped(String text) {
        return Shown.signs(text, "\n\t")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace(" %", "\u00a0%");
    }
}
