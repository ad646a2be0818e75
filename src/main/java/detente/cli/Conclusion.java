package detente.cli;

import detente.io.result.ResultFolder;
import detente.io.result.Task;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What is done when all runs are in a result folder: the whole sweep is analysed, a part of it only described.
 *
 * @param folder with all runs
 * @param task what was run
 * @param err takes messages
 * @param quiet whether to say nothing that went well
 */
record Conclusion(ResultFolder folder, Task task, PrintWriter err, boolean quiet) {

    /** Concludes, and returns how the command ends. */
    int code() throws IOException {
        if (task.shard().isEmpty()) {
            AnalyzeCommand.analyze(folder.path(), err);
            folder.finish(AnalysisSheets.of(task.factors()));
        } else {
            folder.finish(List.of());
        }
        say("%,d runs; results are in %s", folder.done(), folder.path());
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
