package detente.analysis.sensitivity;

import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.PointReader;
import detente.analysis.runs.PointRuns;
import detente.analysis.runs.TableFile;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.analysis.told.AnalysisListener;
import detente.analysis.told.Remark;
import detente.io.result.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the sensitivity analysis that a design allows. The runs are read as often as needed to keep memory small: each
 * time as many metrics are analysed as fit.
 */
public final class SensitivityStudy {
    /** Numbers that may be held at a time: 64 MB of them. */
    private static final long MOST_NUMBERS = 8_000_000;

    private final Disk disk;
    private final Path runs;
    private final DesignPlan plan;
    private final Intervals intervals;

    public SensitivityStudy(Disk disk, Path runs, DesignPlan plan, Intervals intervals) {
        this.disk = disk;
        this.runs = runs;
        this.plan = plan;
        this.intervals = intervals;
    }

    /**
     * Writes what is found of all metrics; nothing where the design allows no such analysis.
     *
     * @return what is not found, and why
     */
    public List<Remark> write(TableFile<SensitivityTable.Row> table, AnalysisListener listener) throws IOException {
        Gaps gaps = new Gaps();
        String method = plan.analysis().name().toLowerCase(Locale.ROOT);
        boolean more = true;
        for (int first = 0; more; ) {
            try (PointReader read = new PointReader(disk, runs)) {
                List<String> factors = read.factors();
                int last = StrictMath.min(
                        first + atOnce(factors.size()), read.metrics().size());
                List<String> metrics = read.metrics().subList(first, last);
                Optional<Sensitivity> analysis = analysis(factors, metrics);
                if (analysis.isPresent()) {
                    List<DoubleSummaryStatistics> spreads = feed(read, analysis.get(), first, metrics.size());
                    for (int metric = 0; metric < metrics.size(); metric++) {
                        listener.done("sensitivity", metrics.get(metric));
                        List<SensitivityRow> rows = analysis.get().rows(metric);
                        for (SensitivityRow row : rows) {
                            table.add(new SensitivityTable.Row(metrics.get(metric), method, row));
                        }
                        gaps.add(
                                metrics.get(metric),
                                spreads.get(metric),
                                rows,
                                analysis.get().gaps(metric),
                                analysis.get().whyNoIntervals(metric));
                    }
                }
                more = analysis.isPresent() && last < read.metrics().size();
                first = last;
            }
        }
        return gaps.remarks();
    }

    /** Returns how the means of each metric spread over the points. */
    private static List<DoubleSummaryStatistics> feed(PointReader read, Sensitivity analysis, int first, int metrics)
            throws IOException {
        List<DoubleSummaryStatistics> spreads =
                Stream.generate(DoubleSummaryStatistics::new).limit(metrics).toList();
        for (Optional<PointRuns> next = read.next(); next.isPresent(); next = read.next()) {
            try (PointRuns point = next.get()) {
                double[] means = new double[metrics];
                for (int metric = 0; metric < metrics; metric++) {
                    means[metric] = Sample.of(point.ofWorlds(first + metric)).mean();
                    if (!Double.isNaN(means[metric])) {
                        spreads.get(metric).accept(means[metric]);
                    }
                }
                analysis.add(point.point(), point.levels(), means);
            }
        }
        return spreads;
    }

    private int atOnce(int factors) {
        return switch (plan.analysis()) {
            case SOBOL -> within(BlockSums.blocks(plan.number("points")), SobolIndices.width(factors, pairs()));
            case MORRIS -> within(BlockSums.blocks(plan.number("trajectories")), ElementaryEffects.width(factors));
            case RANK, INTERACTIONS, ROBUSTNESS, NONE -> within(1, RankRegression.MOST_POINTS);
        };
    }

    /** As many metrics as fit, of which each takes so many sums for each of so many blocks. */
    private static int within(int blocks, long sums) {
        return (int) StrictMath.max(1, MOST_NUMBERS / (sums * blocks));
    }

    private Optional<Sensitivity> analysis(List<String> factors, List<String> metrics) {
        List<Intervals> each = metrics.stream().map(intervals::of).toList();
        return switch (plan.analysis()) {
            case SOBOL ->
                Optional.of(new SobolIndices(factors, plan.number("points"), pairs(), plan.drawsEach(), each));
            case MORRIS -> Optional.of(new ElementaryEffects(factors, plan, each));
            case RANK -> Optional.of(new RankRegression(factors, metrics.size(), plan.drawsEach(), intervals));
            case INTERACTIONS, ROBUSTNESS, NONE -> Optional.empty();
        };
    }

    private boolean pairs() {
        return plan.has("secondOrder");
    }
}
