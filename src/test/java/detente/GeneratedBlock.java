package detente;

import static org.assertj.core.api.Assertions.assertThat;

/** A generated part of a page that is written by hand: from a mark that says where it comes from to the mark of its end. */
public final class GeneratedBlock {
    private static final String END = "<!-- end -->";

    private GeneratedBlock() {}

    /**
     * The page with another such part.
     *
     * @param from what the mark says
     */
    public static String replaced(String page, String from, String generated) {
        String mark = "<!-- " + from + " -->\n";
        assertThat(page).contains(mark);
        int begin = page.indexOf(mark) + mark.length();
        return page.substring(0, begin) + generated.strip() + "\n" + page.substring(page.indexOf(END, begin));
    }
}
