package detente.cli;

import detente.analysis.calibration.result.CalibrationAnalysis;
import detente.analysis.calibration.result.CalibrationFile;
import detente.analysis.calibration.result.CalibrationReader;
import detente.analysis.calibration.result.CalibrationTask;
import detente.analysis.calibration.result.KeptCalibration;
import detente.analysis.calibration.result.RecordedCalibration;
import detente.analysis.calibration.result.ShippedCalibrations;
import detente.analysis.report.CalibrationPage;
import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.result.Disk;
import detente.io.result.Findings;
import detente.io.result.OccupiedFolder;
import detente.io.result.ResultFolder;
import detente.io.result.WrittenManifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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
            "  detente calibrate mine.json --dry-run      only says how long it takes"
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
        try (ResultFolder folder = new ResultFolder(
                new Disk(), target, task, spec.commandLine().getParseResult().originalArgs())) {
            return calibrate(folder, task, workers);
        }
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
        if (!isDone(folder, task, workers)) {
            return ExitCode.INTERRUPTED;
        }
        return conclude(folder, task, err, quiet);
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

    /** Makes tables, charts and report of a finished one anew, if every row of it follows from those before. */
    static int analyzeAgain(KeptCalibration calibration, List<String> arguments, PrintWriter err, boolean quiet)
            throws IOException {
        calibration.evaluations();
        try (ResultFolder folder = new ResultFolder(new Disk(), calibration.folder(), calibration.task(), arguments)) {
            folder.reopen();
            new RecordedCalibration(folder, calibration.task(), 1).run(Progress.of(err, true));
            return conclude(folder, calibration.task(), err, quiet);
        }
    }

    /** Whether all is tried; if not, what is done is kept and said. */
    private boolean isDone(ResultFolder folder, CalibrationTask task, int workers) {
        RecordedCalibration calibration = new RecordedCalibration(folder, task, workers);
        Interruption interruption = new Interruption(calibration::stop);
        try {
            boolean done = calibration.run(
                    Progress.of(spec.commandLine().getErr(), quiet).of("set"));
            if (!done) {
                say("interrupted: %,d tried sets are kept in %s; --resume goes on", calibration.done(), folder.path());
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
