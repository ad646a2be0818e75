package detente.analysis.report;

import java.util.Locale;

/** Numbers and lists of facts as a reader wants them. */
final class Facts {
    private Facts() {}

    /** A row of a list of terms. */
    static void add(Html html, String term, String fact) {
        html.leaf("dt", term).leaf("dd", fact);
    }

    /** A number of things, with the word for one of them. */
    static String count(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }
}
