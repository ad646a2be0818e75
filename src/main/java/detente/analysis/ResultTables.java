package detente.analysis;

import detente.analysis.effect.Compared;
import detente.analysis.effect.ContextCharts;
import detente.analysis.effect.ContextDesign;
import detente.analysis.effect.ContrastTable;
import detente.analysis.effect.Effect;
import detente.analysis.effect.EffectRows;
import detente.analysis.effect.EffectTable;
import detente.analysis.effect.FullFactorial;
import detente.analysis.effect.InteractionTable;
import detente.analysis.picture.ChartRows;
import detente.analysis.picture.Survey;
import detente.analysis.robust.OverSets;
import detente.analysis.runs.Baseline;
import detente.analysis.runs.Contrast;
import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.PointReader;
import detente.analysis.runs.PointRuns;
import detente.analysis.runs.Standard;
import detente.analysis.runs.TableFile;
import detente.analysis.runs.Units;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.spread.SummaryTable;
import detente.analysis.spread.VarianceTable;
import detente.analysis.told.AnalysisListener;
import detente.analysis.told.Remark;
import detente.experiment.DesignKind.Analysis;
import detente.experiment.SetsOfWorlds;
import detente.io.result.Disk;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tables that the analysis adds to a result folder: the runs are read once, one design point at a time. */
final class ResultTables {
    private final Disk disk;
    private final Path folder;
    private final Path runs;
    private final Baseline baseline;
    private final Survey survey;
    private final DesignPlan plan;
    private final Intervals intervals;
    private final List<Path> files = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final ContextCharts contexts;

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
        contexts = new ContextCharts(baseline.titles());
    }

    /** Their files. */
    List<Path> files() {
        return files;
    }

    /** The picture of effects in their context. */
    ContextCharts contexts() {
        return contexts;
    }

    /** What they cannot say, and why. */
    List<Remark> remarks() {
        return remarks;
    }

    /**
     * Writes them.
     *
     * @return what the charts of effects show
     */
    ChartRows write(AnalysisListener listener) throws IOException {
        try (PointReader table = new PointReader(disk, runs);
                TableFile<SummaryTable.Row> summary = new TableFile<>(
                        disk,
                        folder,
                        SummaryTable.of(table.factors(), (name, level) -> Field.text(name, "factor", level)));
                TableFile<EffectTable.Row> effects = new TableFile<>(
                        disk, folder, EffectTable.of(table.units().haveSets()));
                EffectRows effectRows = new EffectRows(disk, folder, table.metrics(), effects);
                Standard standard = new Standard(baseline, survey.baseline(), plan.arms());
                TableFile<VarianceTable.Row> variance = new TableFile<>(disk, folder, VarianceTable.TABLE);
                TableFile<InteractionTable.Row> interactions = new TableFile<>(disk, folder, InteractionTable.TABLE);
                TableFile<ContrastTable.Row> contrasts = new TableFile<>(
                        disk, folder, ContrastTable.of(table.units().haveSets()))) {
            VarianceTable variances = new VarianceTable(table.metrics(), intervals);
            ChartRows rows = new ChartRows(table.factors(), table.metrics(), survey.baseline(), baseline.titles());
            FullFactorial levels = new FullFactorial(table.factors(), baseline);
            ContextDesign context = new ContextDesign(table.factors(), plan::switchesPolicy);
            Optional<OverSets> over =
                    Optional.of(table.units()).filter(Units::haveSets).map(OverSets::new);
            boolean crossed = !plan.arms().isEmpty();
            int worldsSeen = 0;
            boolean compared = crossed || survey.baseline().isPresent();
            for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
                PointRuns point = next.get();
                worldsSeen = StrictMath.max(worldsSeen, point.worlds());
                Contrast contrast = standard.contrast(point, table.factors());
                Optional<PointRuns> before = standard.of(point, contrast);
                SummaryTable.rows(point, table.metrics(), intervals).forEach(summary::add);
                variances.rows(compared ? contrast.label() : "", point, before).forEach(variance::add);
                if (before.isPresent()) {
                    List<Compared> all = effects(point, before.get(), table.metrics(), over);
                    effectRows.add(contrast, all, point.worlds());
                    if (!crossed) {
                        rows.addEffects(contrast, all);
                    }
                }
                if (!crossed) {
                    levels.add(point);
                    context.add(contrast, point.levels(), point.worlds());
                    rows.addResponse(point, intervals);
                }
                survey.caseOf(point.point()).ifPresent(one -> rows.addChannels(one, point, intervals));
                standard.done(point);
                listener.done("summary, effects and variance", "point " + point.point());
            }
            effectRows.finish();
            effectRows
                    .reach()
                    .sentence()
                    .ifPresent(sentence -> remarks.add(new Remark(EffectTable.TABLE.file(), sentence, false)));
            if (!compared) {
                noRows(
                        "there are no rows, as the experiment names no baseline",
                        EffectTable.TABLE,
                        ContrastTable.TABLE);
            }
            long sets =
                    table.units().sets().stream().limit(worldsSeen).distinct().count();
            if (compared && over.isPresent() && sets < SetsOfWorlds.FEWEST) {
                remarks.add(new Remark(
                        EffectTable.TABLE.file(),
                        "parametric_low and parametric_high are empty: " + sets + " sets of the ensemble are seen, and "
                                + SetsOfWorlds.FEWEST + " are the least",
                        true));
            }
            boolean asked = plan.analysis() == Analysis.INTERACTIONS;
            if (crossed) {
                noRows("no rows: every future has worlds of its own", InteractionTable.TABLE, ContrastTable.TABLE);
            } else {
                new InteractionTable(disk, levels, asked, table.metrics(), intervals, interactions)
                        .addAll(runs)
                        .ifPresent(remarks::add);
                if (compared) {
                    remarks.addAll(new ContrastTable(
                                    context, table.metrics(), intervals, over.map(known -> known::range), contrasts)
                            .addAll(disk, runs, contexts));
                }
            }
            for (TableFile<?> file : List.of(interactions, contrasts, summary, effects, variance)) {
                file.finish();
            }
            List.of(summary, effects, variance, interactions, contrasts).forEach(file -> files.add(file.file()));
            return rows;
        }
    }

    private void noRows(String why, TableForm<?>... tables) {
        for (TableForm<?> table : tables) {
            remarks.add(new Remark(table.file(), why, false));
        }
    }

    private List<Compared> effects(
            PointRuns point, PointRuns standard, List<String> metrics, Optional<OverSets> overSets) {
        return IntStream.range(0, metrics.size())
                .mapToObj(metric -> new Compared(
                        Effect.of(point.ofWorlds(metric), standard.ofWorlds(metric), intervals.of(metrics.get(metric))),
                        overSets.map(over -> over.range(point.ofSingleWorlds(metric), standard.ofSingleWorlds(metric)))
                                .orElse(Bounds.NONE)))
                .toList();
    }
}
