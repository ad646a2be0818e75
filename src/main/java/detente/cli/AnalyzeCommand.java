package detente.cli;

import detente.analysis.AnalysisTables;
import detente.analysis.ResultAnalysis;
import detente.analysis.ResultAnalysis.Wish;
import detente.analysis.calibration.result.KeptCalibration;
import detente.analysis.pattern.PatternStudy;
import detente.analysis.report.ReportPage;
import detente.analysis.told.Remark;
import detente.experiment.Asked;
import detente.io.document.BadInput;
import detente.io.result.Disk;
import detente.io.result.OccupiedFolder;
import detente.io.result.PastResult;
import detente.io.result.Reanalysis;
import detente.io.result.ResultFolder;
import detente.io.result.Task;
import detente.page.packing.LabPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: what a result folder says. */
@Command(
        description = {"", "Every file is looked at first: a folder that is damaged or was changed is left as it is."},
        footer = {"", "Example:", "  detente analyze results/five-actions"})
final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A result folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--changed",
            description = "Analyse it though files are not those that its manifest lists; manifest and report say so.")
    private boolean changed;

    @Mixin
    private ChartsOption charts;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing while it works.")
    private boolean quiet;

    @Option(
            names = "--patterns",
            negatable = true,
            description =
                    "Find patterns of the series of operations in events.csv too, such as dispersion, gaps, answers and"
                            + " excitation: patterns.csv and a chart, which stay until --no-patterns takes them out.")
    private @Nullable Boolean patterns;

    @Override
    public Integer call() throws IOException {
        Optional<KeptCalibration> calibration = KeptCalibration.in(folder);
        if (calibration.isPresent()) {
            if (!charts.areWanted()) {
                throw new BadInput("--no-charts: " + folder + " holds a calibration, whose charts are always drawn");
            }
            if (changed) {
                throw new BadInput(
                        "--changed: " + folder
                                + " holds a calibration, whose rows follow from one another: what was changed in it is no result");
            }
            if (patterns != null) {
                throw new BadInput(folder + ": holds a calibration, which keeps no operations to find patterns in");
            }
            return CalibrateCommand.analyzeAgain(
                    calibration.get(),
                    spec.commandLine().getParseResult().originalArgs(),
                    spec.commandLine().getErr(),
                    quiet);
        }
        PastResult result = PastResult.read(folder);
        analyzeAgain(
                result,
                new Wish(asked(result), charts.areWanted()),
                changed,
                () -> {},
                spec.commandLine().getErr(),
                quiet);
        return ExitCode.DONE;
    }

    private Asked asked(PastResult result) {
        Asked before = result.asked();
        return patterns == null ? before : before.withPatterns(patterns);
    }

    /**
     * Analyses a finished result once more.
     *
     * @param wish what is asked of it from now on, beside what its experiment asks, and whether charts are drawn
     * @param accepted whether files may be others than its manifest lists
     * @param first done when the folder was looked over, before anything is written
     * @throws OccupiedFolder if it is damaged, or only a part of a sweep
     */
    static void analyzeAgain(
            PastResult result, Wish wish, boolean accepted, First first, PrintWriter err, boolean quiet)
            throws IOException {
        Path folder = result.folder();
        if (result.task().shard().isPresent()) {
            throw new OccupiedFolder(
                    folder + ": holds only a part of a sweep: 'merge' puts the parts together, and then"
                            + " analyses the whole");
        }
        Wish whole = new Wish(result.task().asked(wish.asked()), wish.charts());
        try (Reanalysis reanalysis = new Reanalysis(
                new Disk(),
                result,
                AnalysisTables.of(
                        result.task().factors(),
                        result.task().hasFutures(),
                        result.task().hasSets(),
                        whole.asked()),
                AnalyzeCommand::isWritten)) {
            ResultAnalysis.checkPlaces(folder);
            Disk.checkFile(folder.resolve(ReportPage.FILE));
            Disk.checkFile(folder.resolve(ResultFolder.LABORATORY));
            List<String> others = reanalysis.check(accepted);
            if (!others.isEmpty()) {
                err.println(
                        "warning: not as the sweep left them, and analysed all the same: " + String.join(", ", others));
            }
            if (wish.asked().patterns()) {
                PatternStudy.events(folder);
            }
            first.run();
            List<Path> files = analyze(result.task(), folder, whole, others, err, Progress.of(err, quiet));
            reanalysis.conclude(files, others, wish.asked());
        }
    }

    /** What comes first. */
    interface First {
        void run() throws IOException;
    }

    /** Whether an analysis writes a file of a result folder, by its name. */
    static boolean isWritten(String file) {
        return ResultAnalysis.isWritten(file) || file.equals(ReportPage.FILE) || file.equals(ResultFolder.LABORATORY);
    }

    /**
     * Analyses a folder, says what is missing, and returns what was written.
     *
     * @param task what is in it
     * @param changed names of files that are not as the sweep left them
     */
    static List<Path> analyze(
            Task task, Path folder, Wish wish, List<String> changed, PrintWriter err, Progress progress)
            throws IOException {
        Disk disk = new Disk();
        List<Path> laboratory = wish.charts() ? laboratory(disk, folder, err) : List.of();
        ResultAnalysis.Report report = ResultAnalysis.write(disk, folder, task, wish, progress);
        progress.clear();
        Path page = ReportPage.write(disk, folder, report, changed, !laboratory.isEmpty());
        report.remarks().stream()
                .filter(Remark::asked)
                .forEach(remark -> err.println(remark.file() + ": " + remark.text()));
        report.pictureProblem().ifPresent(problem -> err.println("no pictures: " + problem));
        return Stream.of(report.files(), laboratory, List.of(page))
                .flatMap(List::stream)
                .toList();
    }

    /** The page in which the model runs, beside the report that leads to it, if this program has it. */
    private static List<Path> laboratory(Disk disk, Path folder, PrintWriter err) throws IOException {
        if (!LabPage.isThere()) {
            return List.of();
        }
        Path file = folder.resolve(ResultFolder.LABORATORY);
        try {
            disk.replace(file, LabPage.with(folder).getBytes(StandardCharsets.UTF_8));
            return List.of(file);
        } catch (BadInput e) {
            err.println(file.getFileName() + ": is not made: " + e.getMessage());
            return List.of();
        }
    }
}
