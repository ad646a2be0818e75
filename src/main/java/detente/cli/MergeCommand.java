package detente.cli;

import detente.io.result.Disk;
import detente.io.result.ResultFolder;
import detente.io.result.Shards;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: one result from the shards of a sweep. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Names every shard that is missing, unfinished, damaged, double or of another experiment.",
            "",
            "Examples:",
            "  detente merge results/five-actions                 all in its folder shards",
            "  detente merge node1/shards node2/shards --out all  from several places"
        })
final class MergeCommand implements Callable<Integer> {
    private static final int MOST_PROBLEMS = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders of shards, or with a folder 'shards' in them.")
    private List<Path> folders = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder (default: the folder around 'shards', else results/NAME).")
    private @Nullable Path out;

    @Mixin
    private ChartsOption charts;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing while it works.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Shards shards = Shards.in(folders);
        Path target = target(shards);
        List<String> damage = shards.damage(progress("checking", shards));
        List<Integer> missing = shards.missing();
        return damage.isEmpty() && missing.isEmpty() ? merge(shards, target) : refuse(shards, damage, missing);
    }

    private int merge(Shards shards, Path target) throws IOException {
        try (ResultFolder folder = new ResultFolder(
                new Disk(),
                target,
                shards.task(),
                spec.commandLine().getParseResult().originalArgs())) {
            Conclusion conclusion = new Conclusion(
                    folder,
                    shards.task(),
                    charts.areWanted(),
                    spec.commandLine().getErr(),
                    quiet);
            if (folder.isFinished()) {
                if (!conclusion.isWhole()) {
                    return ExitCode.OCCUPIED;
                } else if (!folder.isReworded()) {
                    return conclusion.nothingLeft("merge");
                }
                folder.reopen();
            }
            shards.merge(folder, progress("merging", shards));
            return conclusion.code();
        }
    }

    private Path target(Shards shards) {
        if (out != null) {
            return out;
        }
        Path only = folders.get(0);
        return folders.size() == 1 && Files.isDirectory(only.resolve(ResultFolder.SHARDS))
                ? only
                : Path.of("results", shards.task().name());
    }

    private Progress progress(String what, Shards shards) {
        say("%s %,d shards", what, shards.of());
        return Progress.of(spec.commandLine().getErr(), quiet);
    }

    /** Says what is wrong with the shards, and what helps. */
    private int refuse(Shards shards, List<String> damage, List<Integer> missing) {
        PrintWriter err = spec.commandLine().getErr();
        if (!missing.isEmpty()) {
            err.printf(
                    Locale.ROOT,
                    "shards %s of %d are missing or unfinished: run them with 'sweep EXPERIMENT --shard %d/%d --resume'"
                            + " and so on%n",
                    Shards.ranges(missing),
                    shards.of(),
                    missing.get(0),
                    shards.of());
        }
        damage.stream().limit(MOST_PROBLEMS).forEach(err::println);
        if (damage.size() > MOST_PROBLEMS) {
            err.printf(Locale.ROOT, "… and %,d more%n", damage.size() - MOST_PROBLEMS);
        }
        if (!damage.isEmpty()) {
            err.println("delete the folders of damaged shards, and run those shards again");
        }
        err.println("nothing was merged");
        return damage.isEmpty() ? ExitCode.FAILED : ExitCode.OCCUPIED;
    }

    private void say(String format, Object... values) {
        if (!quiet) {
            spec.commandLine().getErr().printf(Locale.ROOT, format + "%n", values);
        }
    }
}
