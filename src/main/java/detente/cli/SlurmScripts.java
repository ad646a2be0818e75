package detente.cli;

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
import picocli.CommandLine;

/**
 * The scripts that run a sweep on a cluster under Slurm: an array of jobs, one for each shard, and a job that merges.
 *
 * @param name of the experiment
 * @param java the Java that runs the program, as on this machine
 * @param folder result folder of the whole sweep
 * @param shards number of shards
 * @param array the shards to run, as Slurm reads them
 * @param threads of each shard
 * @param memory of each job
 * @param options further options of sbatch
 */
record SlurmScripts(
        String name,
        Path java,
        Path folder,
        int shards,
        String array,
        int threads,
        Memory memory,
        List<String> options) {
    /** Name of the program's copy: a build while jobs wait changes nothing for them. */
    static final String JAR = "detente.jar";

    /** Name of the experiment's copy, which needs no other file. */
    static final String EXPERIMENT = "experiment.json";

    /** Name of the script that runs a shard. */
    static final String SWEEP = "sweep.sh";

    /** Name of the script that merges. */
    static final String MERGE = "merge.sh";

    /** The folder with the program, the experiment, the scripts and what the jobs say. */
    Path scheduler() {
        return folder.resolve(ResultFolder.SCHEDULER);
    }

    /** Where one of its files is. */
    Path path(String file) {
        return scheduler().resolve(file);
    }

    /** Writes all that the jobs need. */
    void write(ExperimentFile experiment) throws IOException {
        Disk disk = new Disk();
        Path jar = runningJar();
        disk.createFolderWithin(scheduler());
        disk.replace(path(JAR), Files.readAllBytes(jar));
        disk.replace(path(EXPERIMENT), Json.bytes(ExperimentWriter.tree(experiment)));
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
        List<String> lines = head(name, "shard-%a.log", "--array=" + array, "--cpus-per-task=" + threads);
        lines.add("");
        lines.add("# The number of shards stands here: Slurm counts only the jobs of the array, which may be some of"
                + " them.");
        lines.add("# What was killed goes on from its last checkpoint when it is submitted again.");
        lines.add(program() + " sweep " + quoted(path(EXPERIMENT)) + " \\\n  --shard \"$SLURM_ARRAY_TASK_ID/" + shards
                + "\" --threads " + threads + " --resume --out " + quoted(folder));
        lines.add("code=$?");
        lines.add("# 1: some runs failed, which their rows tell; the shard is done.");
        lines.add("if [ \"$code\" -eq 1 ]; then code=0; fi");
        lines.add("exit \"$code\"");
        return text(lines);
    }

    /** Merges what the shards have left; if one is missing, it says which. */
    String merge() {
        List<String> lines = head(name + "-merge", "merge.log");
        lines.add("");
        lines.add("exec " + program() + " merge " + quoted(folder));
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
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
