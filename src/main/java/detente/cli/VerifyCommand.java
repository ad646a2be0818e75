package detente.cli;

import detente.analysis.calibration.Evaluation;
import detente.analysis.calibration.result.KeptCalibration;
import detente.io.result.Findings;
import detente.io.result.Leftovers;
import detente.io.result.PastResult;
import detente.io.result.Program;
import detente.io.result.RowCheck;
import detente.io.result.RunChoice;
import detente.io.result.WrittenManifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: whether a result folder can be reproduced. */
@Command(
        description = {
            "",
            "Also compares every file with the hash in manifest.json. A folder that another version or commit made is"
                    + " compared all the same, with a warning."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  detente verify results/five-actions",
            "  detente verify results/five-actions --sample 500 --seed 2",
            "  detente verify results/five-actions --all",
            "  detente verify results/five-actions --run 17     also says the command that runs it alone"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int SAMPLE = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A result folder, of a sweep, a single run or a calibration.")
    private Path folder = Path.of("");

    @ArgGroup(exclusive = true)
    private @Nullable Choice choice;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Decides which rows the sample takes (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what differs.")
    private boolean quiet;

    /** Which rows. */
    private static final class Choice {
        @Option(names = "--sample", paramLabel = "N", description = "Number of rows (default: 20).")
        private @Nullable Long sample;

        @Option(names = "--all", description = "All rows.")
        private boolean all;

        @Option(names = "--run", paramLabel = "N", description = "The row of this run; may be repeated.")
        private List<Long> runs = new ArrayList<>();
    }

    @Override
    public Integer call() throws IOException {
        Optional<KeptCalibration> calibration = KeptCalibration.in(folder);
        return calibration.isPresent() ? ofCalibration(calibration.get()) : ofRuns(PastResult.read(folder));
    }

    private int ofCalibration(KeptCalibration calibration) throws IOException {
        int workers = threads.number();
        List<Evaluation> tried = calibration.evaluations();
        RunChoice chosen = chosen(tried.size(), 1);
        Findings files = WrittenManifest.read(folder).changes(folder);
        report(files, "files: all are as the manifest says");
        Findings rows = calibration.differences(
                chosen, workers, Progress.of(spec.commandLine().getErr(), quiet).of("set"));
        report(
                rows,
                "rows: %,d follow from those before; %,d of them were tried again, all the same",
                tried.size(),
                chosen.size());
        return files.count() + rows.count() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int ofRuns(PastResult result) {
        Leftovers.clearIfFree(folder);
        RunChoice chosen = chosen(result.task().size(), result.task().first());
        int workers = threads.number();
        result.otherProgram().ifPresent(other -> spec.commandLine()
                .getErr()
                .println("warning: " + folder + " was made by " + other + " and is compared with "
                        + Program.running().title() + ": the programs may be why rows differ"));
        Findings files = result.check().findings();
        report(files, "files: %,d are as the manifest says", result.files().size());
        Findings rows;
        try (RowCheck check = new RowCheck(result, chosen, files)) {
            rows = check.run(workers, Progress.of(spec.commandLine().getErr(), quiet));
        }
        report(
                rows,
                "rows: %,d of %,d runs were carried out again, all the same in every table",
                chosen.size(),
                result.task().size());
        commands(result);
        return files.count() + rows.count() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    /**
     * Which rows.
     *
     * @param size how many there are
     * @param first number of the first
     */
    private RunChoice chosen(long size, long first) {
        Limits.seed("--seed", seed);
        if (choice == null || (!choice.all && choice.runs.isEmpty())) {
            long asked = choice == null || choice.sample == null ? SAMPLE : choice.sample;
            int rows = (int) Limits.within("--sample", asked, 1, Integer.MAX_VALUE);
            return RunChoice.sample(rows, size, seed).behind(first - 1);
        } else if (choice.all) {
            return RunChoice.all(size).behind(first - 1);
        }
        choice.runs.forEach(run -> Limits.within("--run", run, first, first + size - 1));
        return RunChoice.of(choice.runs);
    }

    private void report(Findings findings, String good, Object... values) {
        PrintWriter out = spec.commandLine().getOut();
        findings.lines().forEach(out::println);
        if (findings.count() == 0 && !quiet) {
            out.printf(Locale.ROOT, good + "%n", values);
        }
    }

    /** How the rows that were named are run alone. */
    private void commands(PastResult result) {
        if (choice != null && !quiet) {
            choice.runs.forEach(run -> spec.commandLine()
                    .getOut()
                    .println("run " + run + " alone, in " + folder + ": "
                            + result.task().command(run)));
        }
    }
}
