package detente.io.result;

import detente.io.document.Json;
import detente.io.scenario.ScenarioWriter;
import detente.io.table.RunRows;
import detente.io.table.Sheet;
import detente.io.table.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result folder of a sweep while it is written. It is locked. Rows come in order; every second or 200 runs a
 * checkpoint says how far every file is good, so that after any end of the program the sweep goes on from there to the
 * same bytes.
 */
public final class ResultFolder implements AutoCloseable {
    /** Name of the file with the scenario that does not vary. */
    public static final String SCENARIO = "scenario.json";

    private static final long CHECKPOINT_RUNS = 200;
    private static final long CHECKPOINT_NANOSECONDS = 1_000_000_000;

    private final Disk disk;
    private final Path folder;
    private final Task task;
    private final Packing packing;
    private final FolderLock lock;
    private final FolderState before;
    private final Manifest manifest;
    private final List<OutputFile> files = new ArrayList<>();

    private long failed;
    private Checkpoint sealed;
    private long checkpointed;
    private long checkpointTime;

    /**
     * Locks a folder, creating it where it is missing.
     *
     * @param task what is run and written
     * @param command what the user typed
     * @throws OccupiedFolder if it holds something else
     * @throws LockedFolder if another program writes in it
     */
    public ResultFolder(Disk disk, Path folder, Task task, List<String> command) {
        this.disk = disk;
        this.folder = folder;
        this.task = task;
        packing = task.compress() ? Packing.GZIP : Packing.PLAIN;
        Program program = Program.running();
        Manifest fresh = new Manifest(task, program, command, Manifest.now());
        if (Files.exists(folder) && !Files.exists(folder.resolve(Manifest.FILE))) {
            FolderState.of(folder, fresh); // before anything is created in it
        }
        Disk.told(folder, () -> Files.createDirectories(folder));
        lock = new FolderLock(disk, folder);
        try {
            before = FolderState.of(folder, fresh);
            manifest = before.isEmpty() ? fresh : new Manifest(task, program, command, before.started());
            sealed = new Checkpoint(manifest.id(), 1, 0, Map.of());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether a sweep of this experiment has begun here before. */
    public boolean isBegun() {
        return !before.isEmpty();
    }

    /** Whether a sweep of this experiment has come to its end here. */
    public boolean isFinished() {
        return before.isFinished();
    }

    /** Number of runs in the files. */
    public long done() {
        return sealed.next() - 1;
    }

    /** Number of runs in the files that broke off. */
    public long failed() {
        return failed;
    }

    /**
     * Opens the tables, at their beginning or where an earlier sweep left off.
     *
     * @return number of the first run that is missing
     * @throws OccupiedFolder if what is there is damaged
     */
    public long open() {
        disk.replace(folder.resolve(Manifest.FILE), manifest.bytes());
        disk.replace(
                folder.resolve(SCENARIO),
                Json.of(ScenarioWriter.tree(task.scenario())).getBytes(StandardCharsets.UTF_8));
        for (Table table : task.tables()) {
            files.add(new OutputFile(disk, folder.resolve(fileName(table)), packing));
        }
        if (Files.exists(folder.resolve(Checkpoint.FILE))) {
            goOn(Checkpoint.read(folder));
        } else {
            begin();
        }
        checkpoint();
        return sealed.next();
    }

    private void begin() {
        for (int i = 0; i < task.tables().size(); i++) {
            files.get(i).cut(new Extent(0, 0));
            files.get(i).append(task.tables().get(i).header());
        }
        seal(1);
    }

    private void goOn(Checkpoint checkpoint) {
        if (!checkpoint.id().equals(manifest.id())) {
            throw new OccupiedFolder(folder + ": the checkpoint belongs to another experiment or program");
        }
        for (OutputFile output : files) {
            Extent extent = checkpoint.extents().get(name(output));
            if (extent == null || !output.cut(extent)) {
                throw new OccupiedFolder(output.file() + ": is damaged before the place where the sweep left off;"
                        + " delete the folder to begin again");
            }
        }
        failed = checkpoint.failed();
        sealed = checkpoint;
    }

    /** Writes the rows of some runs, in order. */
    public void write(List<RunRows> runs) {
        for (RunRows run : runs) {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).append(run.bytes().get(i));
            }
            failed += run.failed() ? 1 : 0;
            if (packing.sealsAfter(run.number())) {
                seal(run.number() + 1);
            }
        }
        if (packing == Packing.PLAIN) {
            seal(runs.get(runs.size() - 1).number() + 1);
        }
        long waiting = sealed.next() - checkpointed;
        if (waiting >= CHECKPOINT_RUNS
                || (waiting > 0 && System.nanoTime() - checkpointTime >= CHECKPOINT_NANOSECONDS)) {
            checkpoint();
        }
    }

    private void seal(long next) {
        Map<String, Extent> extents = new LinkedHashMap<>();
        for (OutputFile output : files) {
            output.seal();
            extents.put(name(output), output.extent());
        }
        sealed = new Checkpoint(manifest.id(), next, failed, extents);
    }

    private static String name(OutputFile output) {
        return String.valueOf(output.file().getFileName());
    }

    /** Makes sure that a later sweep can go on from here. */
    public void checkpoint() {
        files.forEach(OutputFile::force);
        disk.replace(folder.resolve(Checkpoint.FILE), sealed.bytes());
        checkpointed = sealed.next();
        checkpointTime = System.nanoTime();
    }

    /** All runs are written: gives the tables their names. */
    public void complete() {
        seal(task.runs() + 1);
        checkpoint();
        files.forEach(OutputFile::complete);
        files.clear();
    }

    /**
     * Nothing follows any more: describes the tables and says in the manifest what every file is.
     *
     * @param more tables that were added
     */
    public void finish(List<Sheet> more) {
        disk.replace(folder.resolve(DataPackage.FILE), DataPackage.bytes(task, packing, more));
        manifest.finish(failed, Inventory.of(folder));
        disk.replace(folder.resolve(Manifest.FILE), manifest.bytes());
        Disk.told(folder, () -> Files.deleteIfExists(folder.resolve(Checkpoint.FILE)));
    }

    private String fileName(Table table) {
        return table.name() + ".csv" + packing.ending();
    }

    @Override
    public void close() {
        files.forEach(OutputFile::abandon);
        files.clear();
        lock.close();
    }
}
