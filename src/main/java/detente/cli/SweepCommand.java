package detente.cli;

import detente.experiment.Design;
import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentReader;
import detente.io.plan.ShippedExperiments;
import detente.io.result.Disk;
import detente.io.result.EarlierRows;
import detente.io.result.Extension;
import detente.io.result.OccupiedFolder;
import detente.io.result.RecordedSweep;
import detente.io.result.ResultFolder;
import detente.io.result.Task;
import detente.model.ConflictModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sweep}: all runs of an experiment. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  detente sweep five-actions",
            "  detente sweep my-experiment.json --threads 8 --out results/mine",
            "  detente sweep five-actions --resume     after an interruption",
            "  detente sweep my-experiment.json --extend  after its number of worlds was raised: adds what is new",
            "  detente sweep five-actions --dry-run    only says how large it is",
            "  detente sweep five-actions --export-design points.csv",
            "  detente sweep five-actions --shard 3/8  one eighth of it; 'merge results/five-actions' at the end"
        })
final class SweepCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "EXPERIMENT",
            description = "A name in experiments/, a shipped name, a JSON or YAML file, or - for standard input.")
    private String name = "";

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder (default: results/NAME); shards go into DIR/shards.")
    private @Nullable Path out;

    @Mixin
    private ShardOption shard;

    @Option(
            names = "--resume",
            description = "Go on where an earlier sweep was interrupted; look over one that is finished.")
    private boolean resume;

    @Option(
            names = "--extend",
            description = "Add to a finished result what EXPERIMENT asks for more than was run: worlds, replications,"
                    + " points of a design that keeps those it has. Tables are those of a new sweep.")
    private boolean extend;

    @Option(names = "--dry-run", description = "Say how many runs, how long and how large; write nothing.")
    private boolean dryRun;

    @Mixin
    private ExportOption export;

    @Mixin
    private ChartsOption charts;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing while it runs.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        int workers = threads.number();
        ExperimentFile file = read(name);
        Design design = file.experiment().design();
        file.advice().forEach(advice -> say("%s", advice));
        if (export.isAsked()) {
            export.write(design, spec.commandLine().getOut());
            return ExitCode.DONE;
        }
        WorldCheck.check(file.experiment());
        Task task = shard.of(Task.of(file));
        if (extend && (dryRun || task.shard().isPresent())) {
            throw new BadInput(
                    dryRun
                            ? "--extend: does not go with --dry-run, which says what the larger sweep takes in all"
                            : "--extend: does not go with --shard, because the parts of a larger sweep are cut"
                                    + " elsewhere; extend the whole on one machine, or sweep the larger one in shards"
                                    + " into another folder, with --out");
        }
        TestsAhead.sentences(task).forEach(sentence -> say("%s", sentence));
        if (dryRun) {
            CostEstimate.of(task, workers, charts.areWanted())
                    .print(spec.commandLine().getOut());
            return ExitCode.DONE;
        }
        Path whole = out != null ? out : Path.of("results", file.experiment().name());
        Path target = task.folder(whole);
        if (extend) {
            return extend(task, target, workers);
        }
        try (ResultFolder folder = new ResultFolder(
                new Disk(), target, task, spec.commandLine().getParseResult().originalArgs())) {
            int code = sweep(folder, task, workers);
            if (!target.equals(whole) && code != ExitCode.INTERRUPTED) {
                say("when all shards are done, 'merge %s' puts them together", whole);
            }
            return code;
        }
    }

    /** The experiment that a user names. */
    static ExperimentFile read(String name) {
        return name.equals("-")
                ? ExperimentReader.read(Source.stream("standard input", System.in, Format.EITHER))
                : ShippedExperiments.find(name);
    }

    private int sweep(ResultFolder folder, Task task, int workers) throws IOException {
        Path target = folder.path();
        Conclusion conclusion = new Conclusion(
                folder, task, charts.areWanted(), spec.commandLine().getErr(), quiet);
        if (folder.isBegun() && !resume) {
            throw new OccupiedFolder(
                    folder.isFinished()
                            ? target + ": holds this result already; delete the folder to run it again"
                            : target + ": holds an unfinished sweep of this experiment; add --resume to go on with it,"
                                    + " or delete the folder to begin again");
        } else if (folder.isFinished()) {
            if (!conclusion.isWhole()) {
                return ExitCode.OCCUPIED;
            } else if (!folder.isReworded()) {
                return conclusion.nothingLeft("run");
            }
            say("%s is complete; its question or description reads otherwise now, and is put in", target);
            folder.reopen();
        } else if (folder.isWithoutCheckpoint()) {
            say("%s: there is no checkpoint of the unfinished sweep; it begins again with its first run", target);
        }
        String kept = "interrupted: %,d of %,d runs are kept in %s; --resume goes on";
        return runAll(folder, task, workers, Optional.empty(), kept) ? conclusion.code() : ExitCode.INTERRUPTED;
    }

    private int extend(Task task, Path target, int workers) throws IOException {
        List<String> command = spec.commandLine().getParseResult().originalArgs();
        try (Extension extension = new Extension(new Disk(), target, task)) {
            if (extension.isDone()) {
                say("%s holds all that is asked for: nothing is left to add", target);
                return extension.failed() > 0 ? ExitCode.FAILED : ExitCode.DONE;
            }
            say("%s: has %,d of %,d runs, and keeps them until all are there", target, extension.runs(), task.runs());
            say(
                    "warning: p-values and intervals of what is there could be seen. If they are the reason to add to it, those of"
                            + " the larger result claim more than they should; report.html says that it was extended");
            ResultFolder folder = extension.open(command);
            try (folder;
                    EarlierRows earlier = extension.rows()) {
                String kept = "interrupted: %,d of %,d runs are kept in %s; the same command goes on, and till then the"
                        + " result is what it was";
                if (!folder.isFinished()) {
                    if (!runAll(folder, task, workers, Optional.of(earlier), kept)) {
                        return ExitCode.INTERRUPTED;
                    }
                    new Conclusion(
                                    folder,
                                    task,
                                    charts.areWanted(),
                                    spec.commandLine().getErr(),
                                    quiet)
                            .conclude();
                }
            }
            extension.takePlace();
            return new Conclusion(
                            folder, task, charts.areWanted(), spec.commandLine().getErr(), quiet)
                    .said(target);
        }
    }

    /** Whether all runs are done; if not, what is done is kept and said. */
    private boolean runAll(ResultFolder folder, Task task, int workers, Optional<EarlierRows> earlier, String kept) {
        RecordedSweep sweep = new RecordedSweep(ConflictModel::run, folder, task, workers, earlier);
        Interruption interruption = new Interruption(sweep::stop);
        try {
            boolean done = sweep.run(Progress.of(spec.commandLine().getErr(), quiet));
            if (!done) {
                say(kept, folder.done(), task.size(), folder.path());
            }
            return done;
        } finally {
            interruption.isOver();
        }
    }

    private void say(String format, Object... values) {
        if (!quiet) {
            spec.commandLine().getErr().printf(Locale.ROOT, format + "%n", values);
        }
    }
}
