package detente.cli;

import detente.analysis.calibration.result.CalibrationTask;
import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.document.Json;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentWriter;
import detente.io.result.Disk;
import detente.io.result.ResultFolder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * The scripts that run something on a cluster under Slurm: an array of jobs, one for each shard, and a job that puts
 * together what they found.
 *
 * @param work what is run
 * @param java the Java that runs the program, as on this machine
 * @param folder result folder of the whole sweep
 * @param shards number of shards
 * @param array the shards to run, as Slurm reads them
 * @param threads of each shard
 * @param memory of each job
 * @param options further options of sbatch
 */
record SlurmScripts(
        Work work, Path java, Path folder, int shards, String array, int threads, Memory memory, List<String> options) {
    /** Name of the program's copy: a build while jobs wait changes nothing for them. */
    static final String JAR = "detente.jar";

    /** Name of the script that runs a shard. */
    static final String SWEEP = "sweep.sh";

    /** Name of the script that merges. */
    static final String MERGE = "merge.sh";

    /**
     * What is run in shards.
     *
     * @param name names the jobs
     * @param command that runs a shard of it: {@code sweep} or {@code calibrate}
     * @param file name of the copy of its file, which needs no other file
     * @param content of that copy
     */
    record Work(String name, String command, String file, Map<String, Object> content) {
        /** A sweep. */
        static Work of(ExperimentFile experiment) {
            return new Work(
                    experiment.experiment().name(),
                    "sweep",
                    ResultFolder.EXPERIMENT,
                    ExperimentWriter.tree(experiment));
        }

        /** A calibration. */
        static Work of(CalibrationTask calibration) {
            return new Work(calibration.name(), "calibrate", CalibrationTask.FILE, calibration.content());
        }

        boolean isSweep() {
            return command.equals("sweep");
        }
    }

    /** The folder with the program, the file, the scripts and what the jobs say. */
    Path scheduler() {
        return folder.resolve(ResultFolder.SCHEDULER);
    }

    /** Where one of its files is. */
    Path path(String file) {
        return scheduler().resolve(file);
    }

    /** Writes all that the jobs need. */
    void write() throws IOException {
        Disk disk = new Disk();
        Path jar = runningJar();
        disk.createFolderWithin(scheduler());
        disk.replace(path(JAR), Files.readAllBytes(jar));
        disk.replace(path(work.file()), Json.bytes(work.content()));
        disk.replace(path(SWEEP), bytes(sweep()));
        disk.replace(path(MERGE), bytes(merge()));
    }

    /** The one file with the program and all that it needs, however Java was started. */
    private static Path runningJar() {
        Path own = home(SlurmScripts.class);
        if (!Files.isRegularFile(own) || !own.equals(home(CommandLine.class))) {
            throw new BadInput(
                    "submit: the jobs need the program in one file: use 'java -jar target/detente.jar submit …'");
        }
        return own;
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paths in it have the bytes that they have on the disk. */
    private static byte[] bytes(String text) {
        return text.getBytes(FilePath.characters());
    }

    /** Runs the shard whose number is that of the job in its array. */
    String sweep() {
        List<String> lines = head(work.name(), "shard-%a.log", "--array=" + array, "--cpus-per-task=" + threads);
        lines.add("");
        lines.add("# The number of shards stands here: Slurm counts only the jobs of the array, which may be some of"
                + " them.");
        lines.add("# What was killed goes on from its last checkpoint when it is submitted again.");
        lines.add(program() + " " + work.command() + " " + quoted(path(work.file()))
                + " \\\n  --shard \"$SLURM_ARRAY_TASK_ID/" + shards + "\" --threads " + threads + " --resume --out "
                + quoted(folder));
        lines.add("code=$?");
        lines.add("# 1: some runs failed, which their rows tell; the shard is done.");
        lines.add("if [ \"$code\" -eq 1 ]; then code=0; fi");
        lines.add("exit \"$code\"");
        return text(lines);
    }

    /**
     * Puts together what the shards have left; if one is missing, it says which. A calibration goes on with its next
     * generation, until it is at its end.
     */
    String merge() {
        List<String> lines = head(work.name() + "-merge", "merge.log");
        lines.add("");
        if (work.isSweep()) {
            lines.add("exec " + program() + " merge " + quoted(folder));
        } else {
            String file = quoted(path(work.file()));
            lines.add(program() + " calibrate " + file + " --join " + shards + " --resume --out " + quoted(folder)
                    + " || exit $?");
            lines.add("exec " + program() + " submit " + file + " --shards " + shards + " --threads " + threads
                    + " --memory " + memory.megabytes() + "M --out " + quoted(folder)
                    + options.stream()
                            .map(option -> " " + quoted(option))
                            .collect(Collectors.joining("", options.isEmpty() ? "" : " --", "")));
        }
        return text(lines);
    }

    /** What Slurm reads: options of one's own, then those of all, then the user's, of which the last counts. */
    private List<String> head(String job, String log, String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        all.add("--job-name=" + job);
        all.add("--mem=" + memory.megabytes() + "M");
        all.add("--requeue");
        all.add("--open-mode=append");
        all.add("--output=" + scheduler().toString().replace("%", "%%") + "/" + log);
        all.addAll(options);
        List<String> lines = new ArrayList<>(List.of("#!/bin/sh"));
        all.forEach(option -> lines.add("#SBATCH " + SlurmWord.of(option)));
        return lines;
    }

    private String program() {
        return quoted(java) + " -Xmx" + memory.heapMegabytes() + "m" + (threads == 1 ? " -XX:+UseSerialGC" : "")
                + " -jar " + quoted(path(JAR));
    }

    /** A path as the shell takes it for one word, whatever is in it. */
    static String quoted(Path path) {
        return quoted(path.toString());
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
