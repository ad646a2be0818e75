package detente.cli;

import detente.analysis.calibration.result.CalibrationTask;
import detente.analysis.calibration.result.KeptCalibration;
import detente.analysis.calibration.result.RecordedPart;
import detente.analysis.calibration.result.ShippedCalibrations;
import detente.experiment.Shard;
import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.plan.ExperimentFile;
import detente.io.result.Shards;
import detente.io.result.Task;
import detente.parameter.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code submit}: a sweep on a cluster. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "The same command again submits only the shards that are missing; each goes on where it was killed.",
            "",
            "Examples:",
            "  detente submit five-actions --shards 20 --time 1:00:00",
            "  detente submit my-experiment.json --shards 100 --memory 2G -- --account=peace --qos=low",
            "  detente submit five-actions --shards 20 --print   writes and shows the scripts"
        })
final class SubmitCommand implements Callable<Integer> {
    /** Slurm takes a name that is cut short, too. */
    private static final String ARRAY = "(?s)-a.*|--ar(r(ay?)?)?(=.*)?";

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "EXPERIMENT",
            description = "A name in experiments/, a shipped name, a JSON or YAML file, or - for standard input; a"
                    + " calibration is submitted generation by generation.")
    private String name = "";

    @Parameters(
            index = "1..*",
            paramLabel = "-- OPTION",
            description = "Further options of sbatch, such as --account=NAME.")
    private List<String> further = new ArrayList<>();

    @Option(names = "--shards", paramLabel = "N", required = true, description = "Number of shards.")
    private int parts;

    @Option(names = "--time", paramLabel = "TIME", description = "Most time of a job, such as 30 (minutes) or 2:00:00.")
    private @Nullable String time;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = "1G",
            description = "Memory of a job (default: ${DEFAULT-VALUE}); it does not grow with the number of runs.")
    private String memory = "";

    @Option(names = "--partition", paramLabel = "NAME", description = "Partition (default: that of the cluster).")
    private @Nullable String partition;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads, and so processors, of each shard (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder (default: results/NAME).")
    private @Nullable Path out;

    @Option(names = "--print", description = "Write the scripts and show them; submit nothing.")
    private boolean print;

    @Override
    public Integer call() throws IOException {
        Limits.within("--threads", threads, 1, ThreadsOption.MOST);
        Memory each = Memory.of("--memory", memory);
        List<String> options = options();
        return !name.equals("-") && ShippedCalibrations.isOne(name) ? calibration(each, options) : sweep(each, options);
    }

    private int sweep(Memory each, List<String> options) throws IOException {
        ExperimentFile file = SweepCommand.read(name);
        file.advice().forEach(spec.commandLine().getErr()::println);
        WorldCheck.check(file.experiment());
        Task task = Task.of(file);
        ShardOption.number("--shards", parts, task);
        Path folder = folder(task.name());
        return submit(SlurmScripts.Work.of(file), folder, Shards.missing(folder, task, parts), each, options);
    }

    /** Of a calibration, the generation under way. */
    private int calibration(Memory each, List<String> options) throws IOException {
        CalibrationTask task = CalibrationTask.of(ShippedCalibrations.find(name));
        Limits.within("--shards", parts, 1, Shard.MOST);
        Path folder = folder(task.name());
        if (KeptCalibration.isFinished(folder)) {
            spec.commandLine().getErr().println(folder + " is complete: nothing is left to do");
            return ExitCode.DONE;
        }
        List<Integer> missing = RecordedPart.missing(folder, task, parts);
        return submit(SlurmScripts.Work.of(task), folder, missing, each, options);
    }

    private Path folder(String standard) {
        return logged(FilePath.absolute(out != null ? out : Path.of("results", standard))
                .normalize());
    }

    private int submit(SlurmScripts.Work work, Path folder, List<Integer> missing, Memory each, List<String> options)
            throws IOException {
        SlurmScripts scripts = new SlurmScripts(
                work,
                Path.of(System.getProperty("java.home"), "bin", "java"),
                folder,
                parts,
                missing.isEmpty() ? "1-" + parts : Shards.ranges(missing),
                threads,
                each,
                options);
        scripts.write();
        return print ? show(scripts) : submit(scripts, missing);
    }

    private List<String> options() {
        List<String> options = new ArrayList<>();
        if (time != null) {
            options.add("--time=" + SlurmWord.checked("--time", time));
        }
        if (partition != null) {
            options.add("--partition=" + SlurmWord.checked("--partition", partition));
        }
        for (String option : further) {
            if (!option.startsWith("-")) {
                throw new BadInput(
                        "'" + Shown.value(option) + "' is no option of sbatch: after -- stand such as --account=NAME");
            } else if (option.matches(ARRAY)) {
                throw new BadInput("'" + Shown.value(option)
                        + "': --shards says which jobs there are; to have at most 20 at once, type"
                        + " 'scontrol update ArrayTaskThrottle=20 JobId=…' once they are submitted");
            }
            options.add(SlurmWord.checked("--", option));
        }
        return options;
    }

    /** A folder whose name Slurm takes as a part of the names of logs. */
    private static Path logged(Path folder) {
        String text = SlurmWord.checked("--out", folder.toString());
        if (text.contains("\\")) {
            throw new BadInput(
                    "--out: '" + Shown.path(text) + "' holds a backslash: Slurm would write all logs into one"
                            + " file of another name; name another folder");
        }
        return folder;
    }

    private int show(SlurmScripts scripts) {
        PrintWriter output = spec.commandLine().getOut();
        output.println("==> " + scripts.path(SlurmScripts.SWEEP));
        output.print(scripts.sweep());
        output.println();
        output.println("==> " + scripts.path(SlurmScripts.MERGE));
        output.print(scripts.merge());
        spec.commandLine()
                .getErr()
                .printf(
                        Locale.ROOT,
                        "nothing was submitted; to do so: job=$(sbatch --parsable %s) && sbatch --dependency=afterany:$job"
                                + " %s%n",
                        SlurmScripts.quoted(scripts.path(SlurmScripts.SWEEP)),
                        SlurmScripts.quoted(scripts.path(SlurmScripts.MERGE)));
        return ExitCode.DONE;
    }

    private int submit(SlurmScripts scripts, List<Integer> missing) throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        List<String> jobs = new ArrayList<>();
        if (!missing.isEmpty()) {
            jobs.add(Sbatch.submit(scripts.path(SlurmScripts.SWEEP)));
            output.printf(Locale.ROOT, "job %s: shards %s of %d%n", jobs.get(0), scripts.array(), parts);
            output.flush();
        }
        String[] afterwards = jobs.isEmpty() ? new String[0] : new String[] {"--dependency=afterany:" + jobs.get(0)};
        jobs.add(Sbatch.submit(scripts.path(SlurmScripts.MERGE), afterwards));
        output.printf(Locale.ROOT, "job %s: merge into %s%n", jobs.get(jobs.size() - 1), scripts.folder());
        spec.commandLine()
                .getErr()
                .printf(
                        Locale.ROOT,
                        "see:      squeue --jobs=%1$s; tail %2$s/*.log%ncancel:   scancel %3$s%n"
                                + "resubmit: the same command again runs what is missing then%n",
                        String.join(",", jobs),
                        SlurmScripts.quoted(scripts.scheduler()),
                        String.join(" ", jobs));
        return ExitCode.DONE;
    }
}
