package detente.analysis.picture;

import detente.analysis.runs.Baseline;
import detente.analysis.runs.Case;
import detente.analysis.runs.Contrast;
import detente.analysis.runs.PointReader;
import detente.analysis.runs.PointRuns;
import detente.analysis.told.Words;
import detente.io.result.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a first reading of {@code runs.csv} finds.
 *
 * @param baseline the runs with which all others are compared; empty if the experiment has no baseline
 * @param cases the points that charts show: the baseline, each single change, and all changes together; without a
 *     baseline the first point
 * @param shown which changes these are, if not all have a place
 */
public record Survey(Optional<PointRuns> baseline, List<Case> cases, String shown) implements Closeable {
    /** More single changes than this make no readable sheet. */
    private static final int MOST_SINGLES = 11;

    /** That there are no points which charts should show. */
    public static Survey nothing() {
        return new Survey(Optional.empty(), List.of(), "");
    }

    /** Reads a table. */
    public static Survey of(Disk disk, Path runs, Baseline baseline) throws IOException {
        try (PointReader table = new PointReader(disk, runs)) {
            return baseline.covers(table.factors()) ? compared(table, baseline) : alone(table);
        }
    }

    private static Survey alone(PointReader table) throws IOException {
        List<Case> cases = new ArrayList<>();
        Optional<PointRuns> next = table.next();
        if (next.isPresent()) {
            try (PointRuns first = next.get()) {
                String label = table.factors().isEmpty() ? "baseline" : "point " + first.point();
                cases.add(new Case(new Contrast(first.point(), label, label, List.of(), false), label, first.worlds()));
            }
        }
        return new Survey(Optional.empty(), cases, "");
    }

    private static Survey compared(PointReader table, Baseline baseline) throws IOException {
        List<String> factors = table.factors();
        Optional<PointRuns> standard = Optional.empty();
        List<Case> cases = new ArrayList<>();
        List<Case> singles = new ArrayList<>();
        int changes = 0;
        for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
            PointRuns runs = next.get();
            Contrast contrast = baseline.contrast(runs.point(), factors, runs.levels());
            boolean first = contrast.changes() == 0 && standard.isEmpty();
            standard = first ? next : standard;
            changes += contrast.changes() > 0 ? 1 : 0;
            Case one = new Case(contrast, contrast.shortTitle(factors.size()), runs.worlds());
            if (first || contrast.isAll(factors.size())) {
                cases.add(one);
            } else if (contrast.changes() == 1) {
                singles.add(one);
            }
            if (!first) {
                runs.close();
            }
        }
        cases.addAll(new FairShare<>(Case::contrast, Comparator.comparing(Case::contrast, Contrast.ORDER), MOST_SINGLES)
                .of(singles, factors.size()));
        cases.sort(Comparator.comparing(Case::contrast, Contrast.ORDER));
        int left = changes + 1 - cases.size();
        String shown = left <= 0
                ? ""
                : "Shown are the baseline and " + (cases.size() - 1) + " of " + Words.count(changes, "other point")
                        + ", some of each factor; the tables have all.";
        return new Survey(standard, standard.isPresent() ? cases : List.of(), shown);
    }

    @Override
    public void close() {
        baseline.ifPresent(PointRuns::close);
    }

    /** What charts show of a design point, if they show it. */
    public Optional<Case> caseOf(int point) {
        return cases.stream().filter(one -> one.contrast().point() == point).findFirst();
    }
}
