package detente.analysis;

import detente.analysis.discovery.Answer;
import detente.analysis.discovery.AnswerTables;
import detente.analysis.discovery.BoxCharts;
import detente.analysis.pattern.PatternStudy;
import detente.analysis.picture.ChartRows;
import detente.analysis.picture.Charts;
import detente.analysis.picture.Charts.Drawing;
import detente.analysis.picture.Survey;
import detente.analysis.robust.RobustnessStudy;
import detente.analysis.runs.Baseline;
import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.TableFile;
import detente.analysis.runs.Units;
import detente.analysis.runs.WrittenUnits;
import detente.analysis.sample.Intervals;
import detente.analysis.sensitivity.IndexCharts;
import detente.analysis.sensitivity.SensitivityStudy;
import detente.analysis.sensitivity.SensitivityTable;
import detente.analysis.series.SeriesReader;
import detente.analysis.series.SeriesSummaryTable;
import detente.analysis.told.AnalysisListener;
import detente.analysis.told.Remark;
import detente.chart.Course;
import detente.chart.Sheet;
import detente.experiment.Asked;
import detente.io.result.Disk;
import detente.io.result.ResultCsv;
import detente.io.result.Task;
import detente.io.result.WrittenManifest;
import detente.io.table.TableForm;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Says what a result folder holds: reads {@code runs.csv}, {@code series.csv} and {@code manifest.json} and writes
 * {@code summary.csv}, {@code effects.csv}, {@code contrasts.csv}, {@code variance.csv}, {@code interactions.csv},
 * {@code sensitivity.csv}, {@code series_summary.csv} and {@code charts/}. The same rows give the same bytes.
 */
public final class ResultAnalysis {
    private static final String CHARTS = "charts";

    private final Disk disk;
    private final Path folder;
    private final Intervals intervals = new Intervals();
    private final Wish wish;
    private final Optional<PatternStudy> patterns;
    private final AnalysisListener listener;

    private ResultAnalysis(
            Disk disk, Path folder, Wish wish, Optional<PatternStudy> patterns, AnalysisListener listener) {
        this.disk = disk;
        this.folder = folder;
        this.wish = wish;
        this.patterns = patterns;
        this.listener = listener;
    }

    /**
     * What is wished for beside the tables.
     *
     * @param asked what is asked of the result
     * @param charts whether pictures are drawn
     */
    public record Wish(Asked asked, boolean charts) {
        /** Every picture, and no answer. */
        public static final Wish USUAL = new Wish(Asked.NOTHING, true);
    }

    /**
     * What came of an analysis.
     *
     * @param wish what was wished for
     * @param files the files written
     * @param drawings the pictures among them
     * @param answers what was discovered
     * @param remarks what cannot be said, and why
     * @param pictureProblem why there are no pictures, and what to do; empty if there are
     */
    public record Report(
            Wish wish,
            List<Path> files,
            List<Drawing> drawings,
            List<Answer> answers,
            List<Remark> remarks,
            Optional<String> pictureProblem) {}

    /**
     * Analyses a result folder. The tables are written first, so that they are there even where nothing can be drawn.
     *
     * @param disk writes what comes of it
     * @throws IOException if {@code runs.csv} is missing or damaged
     * @throws java.io.UncheckedIOException if a file cannot be written
     */
    public static Report write(Disk disk, Path folder) throws IOException {
        return new ResultAnalysis(disk, folder, Wish.USUAL, Optional.empty(), (what, part) -> {}).write();
    }

    /**
     * The same for somebody who wishes and waits.
     *
     * @param task what is in the folder
     */
    public static Report write(Disk disk, Path folder, Task task, Wish wish, AnalysisListener listener)
            throws IOException {
        Optional<PatternStudy> patterns =
                wish.asked().patterns() ? Optional.of(new PatternStudy(disk, task, folder)) : Optional.empty();
        return new ResultAnalysis(disk, folder, wish, patterns, listener).write();
    }

    /** Whether a file of a result folder, by its name, is one of those that an analysis writes. */
    public static boolean isWritten(String file) {
        return file.startsWith(CHARTS + "/")
                || AnalysisTables.ofFigures().stream().anyMatch(table -> file.equals(table.file()));
    }

    /**
     * Makes sure that nothing stands in the way of what an analysis writes.
     *
     * @throws IOException if something does
     */
    public static void checkPlaces(Path folder) throws IOException {
        Path charts = folder.resolve(CHARTS);
        if (Files.exists(charts) && !Files.isDirectory(charts)) {
            throw new IOException(charts + ": is a file, and should be the folder of the charts");
        }
        for (Path picture : pictures(charts)) {
            Disk.checkFile(picture);
        }
        for (TableForm<?> table : AnalysisTables.ofFigures()) {
            Disk.checkFile(folder.resolve(table.file()));
        }
    }

    /** What has the name of a picture in a folder. */
    private static List<Path> pictures(Path charts) throws IOException {
        if (!Files.exists(charts)) {
            return List.of();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(charts, "*.{svg,png}")) {
            return StreamSupport.stream(entries.spliterator(), false).sorted().toList();
        }
    }

    private Report write() throws IOException {
        Path runs = ResultCsv.find(folder, "runs").orElseThrow(() -> new IOException(folder + " holds no runs.csv"));
        JsonNode manifest = WrittenManifest.tree(folder);
        JsonNode experiment = manifest.path("experiment");
        Baseline baseline = Baseline.of(experiment);
        DesignPlan plan = DesignPlan.of(experiment);
        boolean crossed = !plan.arms().isEmpty();
        try (Survey survey = crossed ? Survey.nothing() : Survey.of(disk, runs, baseline)) {
            ResultTables tables = new ResultTables(disk, folder, runs, baseline, survey, plan, intervals);
            ChartRows rows = tables.write(listener);
            List<Remark> remarks = new ArrayList<>(tables.remarks());
            Path sensitivity = folder.resolve(SensitivityTable.TABLE.file());
            try (TableFile<SensitivityTable.Row> table = new TableFile<>(disk, folder, SensitivityTable.TABLE)) {
                remarks.addAll(new SensitivityStudy(disk, runs, plan, intervals).write(table, listener));
                table.finish();
            }
            Map<String, Supplier<Sheet>> more = new LinkedHashMap<>(rows.responses());
            more.putAll(tables.contexts().sheets());
            more.putAll(IndexCharts.of(sensitivity, baseline.titles()));
            List<Path> files = new ArrayList<>(tables.files());
            files.add(sensitivity);
            if (crossed) {
                try (RobustnessStudy study = new RobustnessStudy(disk, folder, runs, plan, intervals)) {
                    long each = manifest.path("points").asLong()
                            * experiment.path("worlds").asLong();
                    files.addAll(study.write(each, listener));
                    more.putAll(study.charts().sheets());
                }
            }
            AnswerTables answers = new AnswerTables(disk, folder, runs, plan);
            answers.write(wish.asked().questions(), listener);
            answers.all().forEach(answer -> more.putAll(BoxCharts.of(answer)));
            files.addAll(answers.files());
            if (patterns.isPresent()) {
                files.add(patterns.get().write(runs, listener));
                more.putAll(patterns.get().charts().sheets());
            }
            remarks.addAll(answers.remarks());
            Optional<SeriesReader> series = series(runs, WrittenUnits.of(manifest), survey);
            try (TableFile<SeriesSummaryTable.Row> table = new TableFile<>(disk, folder, SeriesSummaryTable.TABLE)) {
                series.ifPresent(read -> read.summary(intervals).forEach(table::add));
                table.finish();
                files.add(table.file());
            }
            List<Drawing> drawings = new ArrayList<>();
            Optional<String> problem = Optional.empty();
            if (wish.charts()) {
                List<Course> courses =
                        series.map(table -> table.courses(intervals)).orElse(List.of());
                Charts charts = new Charts(disk, folder.resolve(CHARTS), courses, survey.shown(), rows, more, listener);
                problem = charts.write();
                files.addAll(charts.written());
                drawings.addAll(charts.drawings());
                remarks.addAll(charts.remarks());
            }
            return new Report(
                    wish, List.copyOf(files), List.copyOf(drawings), answers.all(), List.copyOf(remarks), problem);
        }
    }

    private Optional<SeriesReader> series(Path runs, Units units, Survey survey) throws IOException {
        Optional<Path> series = ResultCsv.find(folder, "series");
        return series.isPresent() && !survey.cases().isEmpty()
                ? Optional.of(SeriesReader.of(series.get(), runs, units, survey.cases(), Charts.observables()))
                : Optional.empty();
    }
}
