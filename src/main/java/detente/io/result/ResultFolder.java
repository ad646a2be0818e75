package detente.io.result;

import detente.experiment.Asked;
import detente.io.document.Tree;
import detente.io.table.RunRows;
import detente.io.table.TableForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The result folder of a sweep while it is written. It is locked, and after any end of the program the sweep goes on from
 * there to the same bytes.
 */
public final class ResultFolder implements AutoCloseable {
    /** Name of the file with the scenario that does not vary. */
    public static final String SCENARIO = "scenario.json";

    /** Name of the folder with the parts of a sweep. */
    public static final String SHARDS = "shards";

    /** Name of the folder with what a cluster's scheduler reads and writes. */
    public static final String SCHEDULER = "slurm";

    /** Name of the file with the experiment in full, from which it can be run again. */
    public static final String EXPERIMENT = "experiment.json";

    /** Name of the page in which the model runs, and which begins with what was swept. */
    public static final String LABORATORY = "laboratory.html";

    private final Disk disk;
    private final Path folder;
    private final Contents contents;
    private final Packing packing;
    private final FolderLock lock;
    private final FolderState before;
    private final Manifest manifest;
    private Asked asked;
    private TableFiles tables;
    /** Number of the run that ends the sweep. */
    private long due;

    /**
     * Locks a folder, creating it where it is missing.
     *
     * @param contents what is run and written
     * @param command what the user typed
     * @throws OccupiedFolder if it holds something else
     * @throws LockedFolder if another program writes in it
     */
    public ResultFolder(Disk disk, Path folder, Contents contents, List<String> command) {
        this.disk = disk;
        this.folder = folder;
        this.contents = contents;
        packing = contents.packing();
        due = contents.last();
        Program program = Program.running();
        Manifest fresh = new Manifest(contents, program, command, Manifest.now());
        if (Files.exists(folder) && !Files.exists(folder.resolve(Manifest.FILE))) {
            FolderState.of(folder, fresh); // before anything is created in it
        }
        createFolder();
        lock = new FolderLock(disk, folder);
        try {
            Extension.settle(disk, folder);
            before = FolderState.of(folder, fresh);
            manifest = before.isEmpty() ? fresh : new Manifest(contents, program, command, before.started());
            asked = before.asked();
            manifest.ask(asked);
            manifest.extended(before.extended());
            tables = new TableFiles(disk, folder, contents, manifest.id());
            Leftovers.clear(disk, folder);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** That of a shard lies in the folder of the whole sweep, where no link is followed. */
    private void createFolder() {
        Path around = folder.toAbsolutePath().getParent();
        if (around != null && around.endsWith(SHARDS)) {
            disk.createFolderWithin(around);
            disk.createFolderWithin(folder);
        } else {
            disk.createFolder(folder);
        }
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** Whether a sweep of this experiment has begun here before. */
    public boolean isBegun() {
        return !before.isEmpty();
    }

    /** Whether a sweep of this experiment has come to its end here. */
    public boolean isFinished() {
        return before.isFinished();
    }

    /** Whether a sweep has begun here, and nothing says how far it came: it begins again. */
    public boolean isWithoutCheckpoint() {
        return isBegun() && !isFinished() && !Files.exists(folder.resolve(Checkpoint.FILE));
    }

    /** Whether this result is finished, and the words that describe it are others now. */
    public boolean isReworded() {
        return isFinished()
                && contents.descriptions().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(SCENARIO))
                        .anyMatch(entry -> !Arrays.equals(written(folder.resolve(entry.getKey())), entry.getValue()));
    }

    private static byte[] written(Path file) {
        return Disk.told(file, () -> Files.readAllBytes(file));
    }

    /** Takes a finished result up again behind its last run, so that it is concluded once more. */
    public void reopen() {
        tables.reopen(before.last(contents), before.failed());
    }

    /** It is made from smaller results, the first one first, of the last of which something was asked. */
    void follow(Asked ofSmaller, List<Extended> smaller) {
        asked = ofSmaller;
        manifest.ask(ofSmaller);
        manifest.extended(smaller);
    }

    /** When it began first, in ISO form. */
    String started() {
        return manifest.started();
    }

    /** What was asked of the result when it was finished before. */
    public Asked asked() {
        return asked;
    }

    /** Number of runs in the tables. */
    public long done() {
        return (isFinished() ? before.last(contents) + 1 : tables.next()) - contents.first();
    }

    /** Number of runs in the tables that broke off. */
    public long failed() {
        return isFinished() ? before.failed() : tables.failed();
    }

    /**
     * Opens the tables, at their beginning or where an earlier sweep left off.
     *
     * @return number of the first run that is missing
     * @throws OccupiedFolder if what is there is damaged; it was left as it is
     */
    public long open() {
        tables.check();
        disk.replace(folder.resolve(Manifest.FILE), manifest.bytes());
        contents.descriptions().forEach((name, bytes) -> disk.replace(folder.resolve(name), bytes));
        tables.open();
        return tables.next();
    }

    /**
     * Opens the tables anew at the last checkpoint, as a later sweep would.
     *
     * @return number of the first run that is missing
     */
    long openAgain() {
        tables.abandon();
        tables = new TableFiles(disk, folder, contents, manifest.id());
        tables.check();
        tables.open();
        return tables.next();
    }

    /**
     * The rows of the first table of a folder, as far as its last checkpoint, for one who looks on while nobody writes there;
     * none where nothing has begun.
     *
     * @throws OccupiedFolder if they are damaged, or those of something else
     */
    public static List<String> rows(Path folder, Contents contents) {
        Manifest fresh = new Manifest(contents, Program.running(), List.of(), "");
        FolderState state = FolderState.of(folder, fresh);
        return state.isEmpty() ? List.of() : TableFiles.rows(folder, contents, fresh.id());
    }

    /** Writes the rows of some runs, in order. */
    public void write(List<RunRows> runs) {
        tables.write(runs);
    }

    /**
     * Takes over the rows of a part of the sweep; the parts come in order.
     *
     * @param last number of its last run
     */
    void take(ShardResult shard, long last) {
        tables.take(shard.folder(), shard.failed(), last);
    }

    /** Makes sure that a later sweep can go on from here. */
    public void checkpoint() {
        tables.checkpoint();
    }

    /** All runs are written: gives the tables their names. */
    public void complete() {
        tables.complete();
    }

    /**
     * A stop rule ends the sweep: gives the tables their names.
     *
     * @param last number of the last run
     * @param found what the rule found
     */
    public void stop(long last, Tree found) {
        manifest.stopped(last, found);
        due = last;
        tables.complete();
        disk.replace(folder.resolve(Manifest.FILE), manifest.bytes()); // the analysis reads how many runs there are
    }

    /** Hands over the row of every run that is in the tables, in order. */
    public void eachRun(Consumer<String> receiver) {
        tables.eachRun(receiver);
    }

    /**
     * Nothing follows any more: describes the tables and says in the manifest what every file is. What the folder listed
     * when it was finished before and nobody wrote now is removed: it would show what is no longer so.
     *
     * @param more tables that were added
     * @param written all files that an analysis wrote
     * @throws OccupiedFolder if the rows in the folder are not those of all runs
     */
    public void finish(List<TableForm<?>> more, List<Path> written) {
        tables.checkComplete(due);
        disk.replace(folder.resolve(DataPackage.FILE), DataPackage.bytes(contents, packing, more));
        List<Path> files = new ArrayList<>(written);
        contents.fileNames().forEach(name -> files.add(folder.resolve(name)));
        Set<String> stale = new TreeSet<>(before.files().keySet());
        files.forEach(file -> stale.remove(ListedFile.name(folder, file)));
        stale.forEach(name -> disk.remove(folder.resolve(name)));
        manifest.finish(failed(), ListedFile.trees(folder, files));
        disk.replace(folder.resolve(Manifest.FILE), manifest.bytes());
        disk.remove(folder.resolve(Checkpoint.FILE));
    }

    @Override
    public void close() {
        try {
            tables.abandon();
        } finally {
            lock.close();
        }
    }
}
