package detente.cli;

import detente.analysis.Remark;
import detente.analysis.ResultAnalysis;
import detente.analysis.report.ReportPage;
import detente.io.result.Disk;
import detente.io.result.Reanalysis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: what a result folder says. */
@Command(
        name = "analyze",
        header = "Summaries, paired effects, charts and report.html of a result folder; a sweep does this at its end.",
        footer = {"", "Example:", "  detente analyze results/five-actions"})
final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A result folder.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        try (Reanalysis reanalysis = new Reanalysis(new Disk(), folder)) {
            reanalysis.written(analyze(folder, spec.commandLine().getErr()));
        }
        return ExitCode.DONE;
    }

    /** Analyses a folder, says what is missing, and returns what was written. */
    static List<Path> analyze(Path folder, PrintWriter err) throws IOException {
        Disk disk = new Disk();
        ResultAnalysis.Report report = ResultAnalysis.write(disk, folder);
        Path page = ReportPage.write(disk, folder, report);
        report.remarks().stream()
                .filter(Remark::asked)
                .forEach(remark -> err.println(remark.file() + ": " + remark.text()));
        report.pictureProblem().ifPresent(problem -> err.println("no pictures: " + problem));
        return Stream.concat(report.files().stream(), Stream.of(page)).toList();
    }
}
