package detente.cli;

import detente.analysis.calibration.result.CalibrationAnalysis;
import detente.analysis.calibration.result.CalibrationFile;
import detente.analysis.calibration.result.CalibrationReader;
import detente.analysis.calibration.result.CalibrationTask;
import detente.analysis.calibration.result.KeptCalibration;
import detente.analysis.calibration.result.RecordedCalibration;
import detente.analysis.calibration.result.RecordedPart;
import detente.analysis.calibration.result.ShippedCalibrations;
import detente.analysis.report.CalibrationPage;
import detente.experiment.Shard;
import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.result.Disk;
import detente.io.result.Findings;
import detente.io.result.OccupiedFolder;
import detente.io.result.RecordedSweep;
import detente.io.result.ResultFolder;
import detente.io.result.WrittenManifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate}: which sets of parameters the record allows. */
@Command(
        sortOptions = false,
        description = {
            "",
            "Draws sets from what is believed of parameters, tries them in the model, lets an emulator propose better ones,"
                    + " and accepts those whose record is that of the incident data. Writes evaluations.csv, generations.csv,"
                    + " posterior.csv, predictive.csv, ensemble.csv, charts and report.html."
        },
        footer = {
            "",
            "Examples:",
            "  detente calibrate calibration              the shipped one",
            "  detente calibrate mine.json --out results/mine",
            "  detente calibrate mine.json --resume       after an interruption",
            "  detente calibrate mine.json --dry-run      only says how long it takes",
            "  detente calibrate mine.json --shard 3/8    an eighth of a generation; then 'calibrate mine.json --join 8'"
        })
final class CalibrateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CALIBRATION",
            description = "A name in experiments/, a shipped name, a JSON or YAML file, or - for standard input.")
    private String name = "";

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder (default: results/NAME).")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description = "Go on where an earlier one was interrupted; look over one that is finished.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only the I-th of N parts of the generation under way, into a folder of its own.")
    private @Nullable String shard;

    @Option(
            names = "--join",
            paramLabel = "N",
            description =
                    "Put together the N parts of the generation under way; then there is a next one, or all is done.")
    private @Nullable Integer join;

    @Option(names = "--dry-run", description = "Try one set, say how long all of it takes; write nothing.")
    private boolean dryRun;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing while it runs.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        int workers = threads.number();
        CalibrationTask task = CalibrationTask.of(read());
        if (dryRun) {
            CalibrationCost.of(task.file().plan(), workers)
                    .print(spec.commandLine().getOut());
            return ExitCode.DONE;
        }
        Path target = out != null ? out : Path.of("results", task.name());
        if (shard != null) {
            return tryPart(target, task, ShardOption.of(shard), workers);
        }
        try (ResultFolder folder = new ResultFolder(
                new Disk(), target, task, spec.commandLine().getParseResult().originalArgs())) {
            return calibrate(folder, task, workers);
        }
    }

    private int tryPart(Path target, CalibrationTask task, Shard part, int workers) {
        RecordedPart tried = RecordedPart.of(new Disk(), target, task, part.number(), part.of());
        if (!tried.isThere()) {
            say("%s: nothing is left to try in part %d of %d", target, part.number(), part.of());
            return ExitCode.DONE;
        }
        boolean done = isDone(
                tried::stop,
                listener ->
                        tried.run(workers, spec.commandLine().getParseResult().originalArgs(), listener));
        say(
                done ? "%s is tried; --join %d puts the parts together" : "%s: interrupted; the same command goes on",
                tried.folder(),
                part.of());
        return done ? ExitCode.DONE : ExitCode.INTERRUPTED;
    }

    private CalibrationFile read() {
        try {
            return name.equals("-")
                    ? CalibrationReader.read(Source.stream("standard input", System.in, Format.EITHER))
                    : ShippedCalibrations.find(name);
        } catch (IllegalArgumentException e) {
            throw new BadInput(name + ": " + e.getMessage());
        }
    }

    private int calibrate(ResultFolder folder, CalibrationTask task, int workers) throws IOException {
        Path target = folder.path();
        PrintWriter err = spec.commandLine().getErr();
        if (folder.isBegun() && !resume) {
            throw new OccupiedFolder(
                    folder.isFinished()
                            ? target + ": holds this result already; delete the folder to make it again"
                            : target + ": holds an unfinished calibration; add --resume to go on with it, or delete the"
                                    + " folder to begin again");
        } else if (folder.isFinished()) {
            Findings changes = WrittenManifest.read(target).changes(target);
            if (changes.count() > 0) {
                err.println(target + ": is complete, but not as it was at the end:");
                changes.lines().forEach(line -> err.println("  " + line));
                return ExitCode.OCCUPIED;
            }
            if (!folder.isReworded()) {
                say("%s is complete: nothing is left to do", target);
                return ExitCode.DONE;
            }
            folder.reopen();
        } else if (folder.isWithoutCheckpoint()) {
            say("%s: there is no checkpoint of the unfinished calibration; it begins again", target);
        }
        RecordedCalibration calibration = new RecordedCalibration(folder, task, workers);
        boolean done = join == null
                ? isDone(calibration::stop, calibration::run)
                : calibration.join(
                        (int) Limits.within("--join", join, 1, Shard.MOST),
                        spec.commandLine().getParseResult().originalArgs(),
                        Progress.of(err, quiet).of("set"));
        if (done) {
            return conclude(folder, task, err, quiet);
        } else if (join != null) {
            say("%s: %,d sets are tried, and there is a next generation", target, calibration.done());
            return ExitCode.DONE;
        }
        say("interrupted: %,d tried sets are kept in %s; --resume goes on", calibration.done(), target);
        return ExitCode.INTERRUPTED;
    }

    /** Tables, charts and report of one in which all is tried. */
    private static int conclude(ResultFolder folder, CalibrationTask task, PrintWriter err, boolean quiet)
            throws IOException {
        Disk disk = new Disk();
        CalibrationAnalysis.Report report = CalibrationAnalysis.write(disk, folder.path(), task);
        report.pictureProblem().ifPresent(problem -> err.println("no pictures: " + problem));
        List<Path> files = new ArrayList<>(report.files());
        files.add(CalibrationPage.write(disk, folder.path(), report));
        folder.finish(report.tables(), files);
        if (!quiet) {
            report.findings().forEach(err::println);
            err.println("results are in " + folder.path());
        }
        return report.accepted() > 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Makes tables, charts and report of a finished one anew, if it is as it was and every row follows from those before. */
    static int analyzeAgain(KeptCalibration calibration, List<String> arguments, PrintWriter err, boolean quiet)
            throws IOException {
        calibration.check();
        calibration.evaluations();
        try (ResultFolder folder = new ResultFolder(new Disk(), calibration.folder(), calibration.task(), arguments)) {
            folder.reopen();
            new RecordedCalibration(folder, calibration.task(), 1).run(Progress.of(err, true));
            return conclude(folder, calibration.task(), err, quiet);
        }
    }

    /** Whether all is tried that was asked for, and was not stopped before. */
    private boolean isDone(Runnable stop, Predicate<RecordedSweep.Listener> work) {
        Interruption interruption = new Interruption(stop);
        try {
            return work.test(Progress.of(spec.commandLine().getErr(), quiet).of("set"));
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
