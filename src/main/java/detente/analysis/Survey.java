package detente.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a first reading of {@code runs.csv} finds.
 *
 * @param baseline the runs with which all others are compared; empty if the experiment has no baseline
 * @param cases the points that charts show: the baseline, each single change, and all changes together; without a
 *     baseline the first point
 */
record Survey(Optional<PointRuns> baseline, List<Case> cases) {
    /** More single changes than this make no readable sheet. */
    private static final int MOST_SINGLES = 11;

    /** Reads a table. */
    static Survey of(Path runs, Baseline baseline) throws IOException {
        try (RunTable table = new RunTable(runs)) {
            return baseline.covers(table.factors()) ? compared(table, baseline) : alone(table);
        }
    }

    private static Survey alone(RunTable table) throws IOException {
        List<Case> cases = new ArrayList<>();
        table.next().ifPresent(first -> {
            String label = table.factors().isEmpty() ? "baseline" : "point " + first.point();
            cases.add(Case.of(new Contrast(first.point(), label, 0, false), label, first));
        });
        return new Survey(Optional.empty(), cases);
    }

    private static Survey compared(RunTable table, Baseline baseline) throws IOException {
        List<String> factors = table.factors();
        Optional<PointRuns> standard = Optional.empty();
        List<Case> singles = new ArrayList<>();
        List<Case> ends = new ArrayList<>();
        for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
            PointRuns runs = next.get();
            Contrast contrast = baseline.contrast(runs.point(), factors, runs.levels());
            if (contrast.changes() == 0 && standard.isEmpty()) {
                standard = next;
                ends.add(0, Case.of(contrast, contrast.label(), runs));
            } else if (contrast.changes() == 1 && singles.size() < MOST_SINGLES) {
                singles.add(Case.of(contrast, contrast.label(), runs));
            } else if (contrast.isAll(factors.size())) {
                ends.add(Case.of(contrast, contrast.shortLabel(factors.size()), runs));
            }
        }
        ends.addAll(standard.isPresent() ? 1 : 0, singles);
        return new Survey(standard, standard.isPresent() ? ends : List.of());
    }
}
