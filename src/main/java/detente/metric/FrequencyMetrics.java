package detente.metric;

import detente.model.operation.OperationType;
import java.util.Locale;

/** How often. */
final class FrequencyMetrics {
    private FrequencyMetrics() {}

    static Theme theme() {
        Theme theme = new Theme()
                .addBoth(
                        "operations_per_year",
                        "1/yr",
                        "operations per year",
                        (run, count) -> count.operations() / run.years());
        for (OperationType type : OperationType.values()) {
            String name = type.name().toLowerCase(Locale.ROOT);
            theme.addBoth(
                    name + "_per_year",
                    "1/yr",
                    "operations of " + name + " per year",
                    (run, count) -> count.operations(type) / run.years());
        }
        return theme.addBoth(
                        "operations_per_1000_pairs",
                        "1/yr",
                        "operations per year and 1,000 ordered pairs of states",
                        (run, count) -> 1000 * count.operations() / run.years() / orderedPairs(run))
                .addBoth(
                        "operations_per_active_pair",
                        "1/yr",
                        "operations per year and pair of states between which there was any",
                        (run, count) -> count.operations()
                                / run.years()
                                / count.traffic().activePairs())
                .tellingFrom(200)
                .addTrue(
                        "detected_share",
                        "1",
                        "share of operations that their targets noticed",
                        run -> run.tally().detected()
                                / (double) run.tally().of(Book.TRUE).operations())
                .addTrue(
                        "attributed_share",
                        "1",
                        "share of the noticed operations for which some state was named",
                        run -> run.tally().of(Book.RECORDED).operations()
                                / (double) run.tally().detected())
                .addBoth(
                        "success_share",
                        "1",
                        "share of operations that succeeded",
                        (run, count) -> count.successes() / (double) count.operations())
                .addBoth(
                        "public_share",
                        "1",
                        "share of operations whose author a government named",
                        (run, count) -> count.publiclyNamed() / (double) count.operations());
    }

    private static double orderedPairs(Run run) {
        int states = run.history().world().states().size();
        return states * (states - 1.0);
    }
}
