package detente.analysis;

import detente.experiment.DesignKind.Analysis;
import detente.io.result.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that the analysis adds to a result folder: the runs are read once, one design point at a time. */
final class ResultTables {
    private final Disk disk;
    private final Path folder;
    private final Path runs;
    private final Baseline baseline;
    private final Survey survey;
    private final DesignPlan plan;
    private final Intervals intervals;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param disk writes them
     * @param folder where they go
     * @param runs what they are made from
     */
    ResultTables(
            Disk disk, Path folder, Path runs, Baseline baseline, Survey survey, DesignPlan plan, Intervals intervals) {
        this.disk = disk;
        this.folder = folder;
        this.runs = runs;
        this.baseline = baseline;
        this.survey = survey;
        this.plan = plan;
        this.intervals = intervals;
    }

    /** Their files. */
    List<Path> files() {
        return List.of(file("summary"), file("effects"), file("variance"), file("interactions"));
    }

    /** What they cannot say, and why. */
    List<Remark> remarks() {
        return remarks;
    }

    private Path file(String name) {
        return folder.resolve(name + ".csv");
    }

    /**
     * Writes them.
     *
     * @return what the charts of effects show
     */
    ChartRows write(ResultAnalysis.Listener listener) throws IOException {
        try (RunTable table = new RunTable(disk, runs);
                SummaryTable summary =
                        new SummaryTable(disk, file("summary"), table.factors(), table.metrics(), intervals);
                EffectTable effects = new EffectTable(disk, file("effects"), table.metrics());
                VarianceTable variances = new VarianceTable(disk, file("variance"), table.metrics(), intervals)) {
            ChartRows rows = new ChartRows(table.factors(), table.metrics(), survey.baseline());
            FullFactorial levels = new FullFactorial(table.factors(), baseline);
            for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
                try (PointRuns point = next.get()) {
                    Contrast contrast = baseline.contrast(point.point(), table.factors(), point.levels());
                    Optional<PointRuns> before = survey.baseline().filter(standard -> contrast.changes() > 0);
                    levels.add(point);
                    summary.add(point);
                    rows.addResponse(point, intervals);
                    variances.add(survey.baseline().isPresent() ? contrast.label() : "", point, before);
                    if (before.isPresent()) {
                        List<Effect> all =
                                effects(point, before.get(), table.metrics().size());
                        effects.add(contrast, all);
                        rows.addEffects(contrast, all);
                    }
                    survey.caseOf(point.point()).ifPresent(one -> rows.addChannels(one, point, intervals));
                    listener.done("summary, effects and variance", "point " + point.point());
                }
            }
            if (survey.baseline().isEmpty()) {
                remarks.add(new Remark("effects.csv", "there are no rows, as the experiment names no baseline", false));
            }
            writeInteractions(levels, table.metrics());
            summary.finish();
            effects.finish();
            variances.finish();
            return rows;
        }
    }

    private void writeInteractions(FullFactorial levels, List<String> metrics) throws IOException {
        boolean asked = plan.analysis() == Analysis.INTERACTIONS;
        try (InteractionTable interactions = new InteractionTable(disk, folder, levels, asked, metrics, intervals)) {
            interactions.addAll(runs).ifPresent(remarks::add);
            interactions.finish();
        }
    }

    private List<Effect> effects(PointRuns point, PointRuns standard, int metrics) {
        List<Effect> effects = new ArrayList<>();
        for (int metric = 0; metric < metrics; metric++) {
            effects.add(Effect.of(point.ofWorlds(metric), standard.ofWorlds(metric), intervals));
        }
        return effects;
    }
}
