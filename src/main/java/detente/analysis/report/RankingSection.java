package detente.analysis.report;

import detente.analysis.runs.Baseline;
import detente.analysis.runs.PointReader;
import detente.analysis.runs.PointRuns;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import detente.experiment.Numeral;
import detente.io.result.Disk;
import detente.io.result.ResultCsv;
import detente.metric.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which design points do least harm, and how that turns with what counts as harm: worked out from {@code runs.csv}. */
final class RankingSection {
    private static final List<String> METRICS = List.of("harm_per_year", "total_harm_per_year", "trust_loss_per_year");

    /** More are no choice that somebody looks over, and all their worlds are held in memory. */
    private static final int MOST_POINTS = 200;

    private static final int SHOWN = 4;

    /** Numbers that are held in memory: 24 MB of them. */
    private static final long MOST_NUMBERS = 3_000_000;

    private final Provenance origin;
    private final List<Point> points;
    private final Intervals intervals = new Intervals();

    /** A design point with what each world suffers there, harm, spill-over and trust loss by world. */
    private static final class Point {
        private final String label;
        private final double[] harm;
        private final double[] spillOver;
        private final double[] trustLoss;

        Point(String label, double[] harm, double[] spillOver, double[] trustLoss) {
            this.label = label;
            this.harm = harm;
            this.spillOver = spillOver;
            this.trustLoss = trustLoss;
        }

        String label() {
            return label;
        }

        double[] weighted(Weights weights) {
            double[] worlds = new double[harm.length];
            Arrays.setAll(worlds, world -> weights.of(harm[world], spillOver[world], trustLoss[world]));
            return worlds;
        }

        double mean(Weights weights) {
            return Sample.of(Sample.present(weighted(weights))).mean();
        }
    }

    /** @throws IOException if the runs cannot be read */
    RankingSection(Disk disk, Path folder, Provenance origin) throws IOException {
        this.origin = origin;
        this.points = points(disk, folder);
    }

    /** Whether there are several points to choose from, and all three kinds of harm are written. */
    boolean isThere() {
        return points.size() > 1;
    }

    void write(Html html) {
        html.open("section", "id", "ranking").leaf("h2", "Which does least harm");
        html.leaf(
                "p",
                "Design points by the mean over worlds of civilian harm, expected spill-over and trust loss per year, each"
                        + " times its weight, the least first. The last column compares the first with the second in the"
                        + " same worlds: where its interval of 95 % holds 0, their order may be chance. Weights are a"
                        + " judgement, which no run can make.");
        html.scroll("Which does least harm", "scroll").open("table");
        html.columns(List.of(
                "civilian harm ×", "spill-over ×", "trust loss ×", "least first", "how far the second is behind"));
        for (Weights weights : grid()) {
            row(html, weights);
        }
        html.close().close().close().close();
    }

    private void row(Html html, Weights weights) {
        List<Point> ranked = points.stream()
                .sorted(Comparator.comparingDouble(point -> point.mean(weights)))
                .toList();
        double[] first = ranked.get(0).weighted(weights);
        double[] second = ranked.get(1).weighted(weights);
        double[] behind = IntStream.range(0, StrictMath.min(first.length, second.length))
                .mapToDouble(world -> Rounding.difference(second[world], first[world]))
                .toArray();
        html.open("tr").leaf("th", Numeral.of(weights.harm()), "scope", "row");
        html.leaf("td", Numeral.of(weights.spillOver())).leaf("td", Numeral.of(weights.trustLoss()));
        html.leaf(
                "td",
                String.join(
                                " < ",
                                ranked.stream().limit(SHOWN).map(Point::label).toList())
                        + (ranked.size() > SHOWN ? " < …" : ""),
                "class",
                "t");
        html.leaf("td", text(Sample.present(behind))).close();
    }

    /** Those of the experiment first; then every kind alone, and some ratios. */
    private Set<Weights> grid() {
        Set<Weights> grid = new LinkedHashSet<>();
        grid.add(new Weights(own("harm"), own("spillOver"), own("trustLoss")));
        grid.add(new Weights(1, 0, 0));
        grid.add(new Weights(0, 1, 0));
        grid.add(new Weights(0, 0, 1));
        for (double spillOver : new double[] {0, 1, 10}) {
            for (double trustLoss : new double[] {.1, 1, 10}) {
                grid.add(new Weights(1, spillOver, trustLoss));
            }
        }
        return grid;
    }

    private double own(String kind) {
        return origin.manifest().path("experiment").path("weights").path(kind).asDouble(1);
    }

    private List<Point> points(Disk disk, Path folder) throws IOException {
        List<Point> all = new ArrayList<>();
        Optional<Path> runs = ResultCsv.find(folder, "runs");
        if (runs.isEmpty()
                || !origin.isExperiment()
                || origin.experiment().path("design").path("futures").isObject()
                || origin.manifest().path("points").asLong() > MOST_POINTS) {
            return all;
        }
        Baseline baseline = Baseline.of(origin.manifest().path("experiment"));
        long numbers = 0;
        try (PointReader table = new PointReader(disk, runs.get())) {
            if (!table.metrics().containsAll(METRICS)) {
                return all;
            }
            for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
                try (PointRuns point = next.get()) {
                    all.add(point(point, table, baseline));
                    numbers += (long) METRICS.size() * point.worlds();
                }
                if (numbers > MOST_NUMBERS) {
                    return List.of();
                }
            }
        }
        return all;
    }

    private static Point point(PointRuns point, PointReader table, Baseline baseline) {
        String label = baseline.covers(table.factors())
                ? baseline.contrast(point.point(), table.factors(), point.levels())
                        .title()
                : String.join(", ", point.levels());
        double[] harm = point.ofWorlds(table.metrics().indexOf(METRICS.get(0)));
        double[] spillOver = point.ofWorlds(table.metrics().indexOf(METRICS.get(1)));
        Arrays.setAll(spillOver, world -> spillOver[world] - harm[world]);
        double[] trustLoss = point.ofWorlds(table.metrics().indexOf(METRICS.get(2)));
        return new Point(label, harm, spillOver, trustLoss);
    }

    private String text(double[] worlds) {
        if (worlds.length > 0 && Arrays.stream(worlds).allMatch(world -> world == 0)) {
            return "unchanged";
        }
        Estimate behind = intervals.estimate(worlds);
        String value = ShownCell.number(Numeral.of(behind.value()));
        return Double.isNaN(behind.low())
                ? value
                : value + " [" + ShownCell.number(Numeral.of(behind.low())) + ", "
                        + ShownCell.number(Numeral.of(behind.high())) + "]";
    }
}
