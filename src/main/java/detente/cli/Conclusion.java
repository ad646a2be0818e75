package detente.cli;

import detente.analysis.AnalysisTables;
import detente.analysis.ResultAnalysis.Wish;
import detente.analysis.report.StopFacts;
import detente.experiment.Asked;
import detente.io.result.Findings;
import detente.io.result.FolderCheck;
import detente.io.result.PastResult;
import detente.io.result.ResultFolder;
import detente.io.result.Task;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What is done when all runs are in a result folder: the whole sweep is analysed, a part of it only described. One that was
 * finished before is looked over.
 *
 * @param folder with all runs
 * @param task what they are
 * @param charts whether they are drawn
 * @param err takes messages
 * @param quiet whether to say nothing that went well
 */
record Conclusion(ResultFolder folder, Task task, boolean charts, PrintWriter err, boolean quiet) {

    /** Concludes, and returns how the command ends. */
    int code() throws IOException {
        conclude();
        return said(folder.path());
    }

    /** Analyses a whole sweep, and describes what is in the folder. */
    void conclude() throws IOException {
        if (task.shard().isEmpty()) {
            Asked asked = task.asked(folder.asked());
            List<Path> written = AnalyzeCommand.analyze(
                    task, folder.path(), new Wish(asked, charts), List.of(), err, Progress.of(err, quiet));
            folder.finish(AnalysisTables.of(task.factors(), task.hasFutures(), task.hasSets(), asked), written);
        } else {
            folder.finish(List.of(), List.of());
        }
    }

    /** Says what there is now, and returns how the command ends. */
    int said(Path where) throws IOException {
        say("%,d runs; results are in %s", folder.done(), where);
        return codeOfRuns(where);
    }

    /**
     * Nothing was to be done, because the folder is finished and whole.
     *
     * @param what would have been done, such as "run"
     */
    int nothingLeft(String what) throws IOException {
        say("%s is complete: nothing is left to %s", folder.path(), what);
        return codeOfRuns(folder.path());
    }

    /** Whether a finished folder is as it was when it was finished; if not, that and what helps is said. */
    boolean isWhole() {
        FolderCheck check = PastResult.read(folder.path()).check();
        Findings findings = check.findings();
        if (findings.count() == 0) {
            return true;
        }
        err.printf(Locale.ROOT, "%s: is complete, but not as it was at the end of the sweep:%n", folder.path());
        findings.lines().forEach(line -> err.println("  " + line));
        if (task.shard().isPresent()) {
            err.printf(
                    Locale.ROOT,
                    "to have it whole, delete the folder %s and type the same command again%n",
                    folder.path());
        } else if (check.isMended(AnalyzeCommand::isWritten)) {
            err.printf(Locale.ROOT, "the runs are whole: 'analyze %s --changed' makes the rest anew%n", folder.path());
        } else {
            err.println("to have it whole, type the same command with '--out' and another folder");
        }
        return false;
    }

    private int codeOfRuns(Path where) throws IOException {
        StopFacts.of(where).ifPresent(found -> say("%s", found));
        if (folder.failed() > 0) {
            say("%,d runs failed; failures.csv says which and how to repeat them", folder.failed());
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }

    private void say(String format, Object... values) {
        if (!quiet) {
            err.printf(Locale.ROOT, format + "%n", values);
        }
    }
}
