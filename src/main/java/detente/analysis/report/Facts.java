package detente.analysis.report;

/** Lists of facts as a reader wants them. */
final class Facts {
    private Facts() {}

    /** A row of a list of terms. */
    static void add(Html html, String term, String fact) {
        html.leaf("dt", term).leaf("dd", fact);
    }
}
