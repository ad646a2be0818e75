package detente.analysis;

import detente.chart.Course;
import detente.chart.EffectRow;
import detente.chart.EffectSheet;
import detente.chart.Estimate;
import detente.chart.ProliferationSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a result folder holds: reads {@code runs.csv}, {@code series.csv} and {@code manifest.json} and writes
 * {@code summary.csv}, {@code effects.csv} and {@code charts/}. The same rows give the same bytes.
 */
public final class ResultAnalysis {
    /** More rows than this make no readable forest plot. */
    private static final int MOST_ROWS = 40;

    private final Path folder;
    private final Bootstrap bootstrap = new Bootstrap();
    private final List<EffectRow> effectRows = new ArrayList<>();
    private final List<EffectRow> channelRows = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();

    private ResultAnalysis(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of an analysis.
     *
     * @param files the files written
     * @param pictureProblem why there are no pictures, and what to do; empty if there are
     */
    public record Report(List<Path> files, Optional<String> pictureProblem) {}

    /**
     * Analyses a result folder.
     *
     * @throws IOException if {@code runs.csv} is missing or damaged, or a file cannot be written
     */
    public static Report write(Path folder) throws IOException {
        return new ResultAnalysis(folder).write();
    }

    private Report write() throws IOException {
        Path runs = table("runs.csv").orElseThrow(() -> new IOException(folder + " holds no runs.csv"));
        Baseline baseline = Baseline.read(folder);
        Survey survey = Survey.of(runs, baseline);
        writeTables(runs, baseline, survey);
        Optional<Path> series = table("series.csv");
        List<Course> courses = series.isPresent() && !survey.cases().isEmpty()
                ? SeriesTable.courses(series.get(), survey.cases(), Charts.observables(), bootstrap)
                : List.of();
        Charts charts = new Charts(folder.resolve("charts"), courses, effectRows, channelRows);
        Optional<String> problem = charts.write();
        written.addAll(charts.written());
        return new Report(List.copyOf(written), problem);
    }

    /** A table of the folder, compressed or not. */
    private Optional<Path> table(String name) {
        return List.of(folder.resolve(name), folder.resolve(name + ".gz")).stream()
                .filter(Files::exists)
                .findFirst();
    }

    private void writeTables(Path runs, Baseline baseline, Survey survey) throws IOException {
        Path summaryFile = folder.resolve("summary.csv");
        Path effectFile = folder.resolve("effects.csv");
        try (RunTable table = new RunTable(runs);
                SummaryTable summary = new SummaryTable(summaryFile, table.factors(), table.metrics(), bootstrap);
                EffectTable effects = new EffectTable(effectFile, table.metrics())) {
            for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
                PointRuns point = next.get();
                summary.add(point);
                Contrast contrast = baseline.contrast(point.point(), table.factors(), point.levels());
                if (survey.baseline().isPresent() && contrast.changes() > 0) {
                    addEffects(effects, table, contrast, point, survey.baseline().get());
                }
                addChannels(table.metrics(), point, survey.cases());
            }
            summary.finish();
            effects.finish();
        }
        written.add(summaryFile);
        written.add(effectFile);
    }

    private void addEffects(
            EffectTable table, RunTable runs, Contrast contrast, PointRuns point, PointRuns baseline)
            throws IOException {
        List<String> metrics = runs.metrics();
        List<Effect> effects = new ArrayList<>();
        for (int metric = 0; metric < metrics.size(); metric++) {
            effects.add(Effect.of(point.ofWorlds(metric), baseline.ofWorlds(metric), bootstrap));
        }
        table.add(contrast, effects);
        int factors = runs.factors().size();
        if ((contrast.changes() <= 2 || contrast.isAll(factors)) && effectRows.size() < MOST_ROWS) {
            Map<String, Estimate> ratios = new LinkedHashMap<>();
            for (int metric = 0; metric < metrics.size(); metric++) {
                Effect effect = effects.get(metric);
                ratios.put(
                        metrics.get(metric),
                        new Estimate(
                                effect.ratio(),
                                effect.ratioBounds().low(),
                                effect.ratioBounds().high()));
            }
            ratios.keySet().retainAll(EffectSheet.metrics().keySet());
            effectRows.add(new EffectRow(contrast.shortLabel(factors), contrast.changes(), ratios));
        }
    }

    private void addChannels(List<String> metrics, PointRuns point, List<Case> cases) {
        Set<String> channels = ProliferationSheet.channels().keySet();
        for (Case one : cases) {
            if (one.contrast().point() == point.point()) {
                Map<String, Estimate> rates = new LinkedHashMap<>();
                for (int metric = 0; metric < metrics.size(); metric++) {
                    if (channels.contains(metrics.get(metric))) {
                        double[] worlds = Sample.present(point.ofWorlds(metric));
                        Bounds bounds = bootstrap.mean(worlds);
                        rates.put(
                                metrics.get(metric),
                                new Estimate(Sample.of(worlds).mean(), bounds.low(), bounds.high()));
                    }
                }
                channelRows.add(new EffectRow(one.label(), one.contrast().changes(), rates));
            }
        }
    }
}
