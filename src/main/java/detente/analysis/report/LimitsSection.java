package detente.analysis.report;

import detente.analysis.told.Limit;

/** What the result cannot say. */
final class LimitsSection {
    private LimitsSection() {}

    static void write(Html html) {
        html.open("section", "id", "limits").leaf("h2", "What it cannot say").open("ul");
        for (Limit limit : Limit.values()) {
            html.open("li")
                    .leaf("strong", limit.claim() + ".")
                    .text(limit.reason())
                    .close();
        }
        html.close().close();
    }
}
