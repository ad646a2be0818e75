package detente.cli;

import detente.analysis.AnalysisTables;
import detente.analysis.ResultAnalysis;
import detente.analysis.report.ReportPage;
import detente.analysis.told.Remark;
import detente.io.result.Disk;
import detente.io.result.OccupiedFolder;
import detente.io.result.PastResult;
import detente.io.result.Reanalysis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
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

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing while it works.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        PastResult result = PastResult.read(folder);
        if (result.task().shard().isPresent()) {
            throw new OccupiedFolder(
                    folder + ": holds only a part of a sweep: 'merge' puts the parts together, and then"
                            + " analyses the whole");
        }
        try (Reanalysis reanalysis = new Reanalysis(
                new Disk(),
                result,
                AnalysisTables.of(result.task().factors(), result.task().hasFutures()),
                AnalyzeCommand::isWritten)) {
            ResultAnalysis.checkPlaces(folder);
            Disk.checkFile(folder.resolve(ReportPage.FILE));
            List<String> others = reanalysis.check(changed);
            if (!others.isEmpty()) {
                err.println(
                        "warning: not as the sweep left them, and analysed all the same: " + String.join(", ", others));
            }
            reanalysis.conclude(analyze(folder, others, err, Progress.of(err, quiet)), others);
        }
        return ExitCode.DONE;
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
    static List<Path> analyze(Path folder, List<String> changed, PrintWriter err, Progress progress)
            throws IOException {
        Disk disk = new Disk();
        ResultAnalysis.Report report = ResultAnalysis.write(disk, folder, progress);
        progress.clear();
        Path page = ReportPage.write(disk, folder, report, changed);
        report.remarks().stream()
                .filter(Remark::asked)
                .forEach(remark -> err.println(remark.file() + ": " + remark.text()));
        report.pictureProblem().ifPresent(problem -> err.println("no pictures: " + problem));
        return Stream.concat(report.files().stream(), Stream.of(page)).toList();
    }
}
