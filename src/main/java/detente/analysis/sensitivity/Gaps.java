package detente.analysis.sensitivity;

import detente.analysis.told.Remark;
import detente.analysis.told.Words;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code sensitivity.csv} cannot say, gathered metric by metric: what is said of several is said once. */
final class Gaps {
    private static final String FILE = "sensitivity.csv";
    private static final String NO_VALUE = "no value at any point";
    private static final String NO_SPREAD =
            "the same mean at every point, or at so many that others could have no spread to be explained";

    private final Map<String, List<String>> metrics = new LinkedHashMap<>();
    private int seen;

    /**
     * Takes a metric.
     *
     * @param spread its means over the points where it has one
     * @param rows what was found
     * @param reasons what was not, and why
     * @param whyNoIntervals why what was found has no intervals; empty where it has
     */
    void add(
            String metric,
            DoubleSummaryStatistics spread,
            List<SensitivityRow> rows,
            List<String> reasons,
            String whyNoIntervals) {
        seen++;
        boolean nothing = rows.stream()
                .flatMap(row -> row.indices().values().stream())
                .allMatch(index -> Double.isNaN(index.value()));
        if (spread.getCount() == 0) {
            add(NO_VALUE, metric);
            return;
        }
        reasons.forEach(reason -> add(reason, metric));
        if (nothing && !rows.isEmpty() && (reasons.isEmpty() || spread.getMin() == spread.getMax())) {
            add(NO_SPREAD, metric);
        } else if (!nothing && !whyNoIntervals.isEmpty()) {
            add(whyNoIntervals, metric);
        }
    }

    private void add(String reason, String metric) {
        metrics.computeIfAbsent(reason, key -> new ArrayList<>()).add(metric);
    }

    /** All of it, what was found first before the rest. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        metrics.forEach((reason, of) -> {
            boolean ofDesign = !reason.equals(NO_VALUE) && !reason.equals(NO_SPREAD);
            remarks.add(new Remark(FILE, reason + " (" + whose(of) + ")", ofDesign));
        });
        return remarks;
    }

    private String whose(List<String> of) {
        if (of.size() == seen) {
            return "every metric";
        }
        return Words.list(of);
    }
}
