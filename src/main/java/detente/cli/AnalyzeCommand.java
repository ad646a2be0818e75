package detente.cli;

import detente.analysis.AnalysisTables;
import detente.analysis.ResultAnalysis;
import detente.analysis.ResultAnalysis.Wish;
import detente.analysis.calibration.result.KeptCalibration;
import detente.analysis.report.ReportPage;
import detente.analysis.told.Remark;
import detente.io.document.BadInput;
import detente.io.result.Disk;
import detente.io.result.OccupiedFolder;
import detente.io.result.PastResult;
import detente.io.result.Reanalysis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    @Override
    public Integer call() throws IOException {
        Optional<KeptCalibration> calibration = KeptCalibration.in(folder);
        if (calibration.isPresent()) {
            if (!charts.areWanted()) {
                throw new BadInput("--no-charts: " + folder + " holds a calibration, whose charts are always drawn");
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
                new Wish(result.questions(), charts.areWanted()),
                changed,
                () -> {},
                spec.commandLine().getErr(),
                quiet);
        return ExitCode.DONE;
    }

    /**
     * Analyses a finished result once more.
     *
     * @param wish what is asked of it from now on, and whether charts are drawn
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
        try (Reanalysis reanalysis = new Reanalysis(
                new Disk(),
                result,
                AnalysisTables.of(
                        result.task().factors(),
                        result.task().hasFutures(),
                        !wish.questions().isEmpty()),
                AnalyzeCommand::isWritten)) {
            ResultAnalysis.checkPlaces(folder);
            Disk.checkFile(folder.resolve(ReportPage.FILE));
            List<String> others = reanalysis.check(accepted);
            if (!others.isEmpty()) {
                err.println(
                        "warning: not as the sweep left them, and analysed all the same: " + String.join(", ", others));
            }
            first.run();
            List<Path> files = analyze(folder, wish, others, err, Progress.of(err, quiet));
            reanalysis.conclude(files, others, wish.questions());
        }
    }

    /** What comes first. */
    interface First {
        void run() throws IOException;
    }

    /** Whether an analysis writes a file of a result folder, by its name. */
    static boolean isWritten(String file) {
        return ResultAnalysis.isWritten(file) || file.equals(ReportPage.FILE);
    }

    /**
     * Analyses a folder, says what is missing, and returns what was written.
     *
     * @param changed names of files that are not as the sweep left them
     */
    static List<Path> analyze(Path folder, Wish wish, List<String> changed, PrintWriter err, Progress progress)
            throws IOException {
        Disk disk = new Disk();
        ResultAnalysis.Report report = ResultAnalysis.write(disk, folder, wish, progress);
        progress.clear();
        Path page = ReportPage.write(disk, folder, report, changed);
        report.remarks().stream()
                .filter(Remark::asked)
                .forEach(remark -> err.println(remark.file() + ": " + remark.text()));
        report.pictureProblem().ifPresent(problem -> err.println("no pictures: " + problem));
        return Stream.concat(report.files().stream(), Stream.of(page)).toList();
    }
}
