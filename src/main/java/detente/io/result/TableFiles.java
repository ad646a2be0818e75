package detente.io.result;

import detente.io.table.RunRows;
import detente.io.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a result folder while they grow. Rows come in order; every second a checkpoint says how far every table
 * is good. After a number of runs instead, short runs would wait for the disk more than they compute.
 */
final class TableFiles {
    private static final long CHECKPOINT_NANOSECONDS = 1_000_000_000;

    private final Disk disk;
    private final Path folder;
    private final Task task;
    private final List<Table> tables;
    private final Packing packing;
    private final List<OutputFile> files = new ArrayList<>();

    private long failed;
    private Checkpoint sealed;
    private long checkpointTime;

    /** @param id which experiment and program */
    TableFiles(Disk disk, Path folder, Task task, String id) {
        this.disk = disk;
        this.folder = folder;
        this.task = task;
        tables = task.tables();
        packing = task.packing();
        sealed = new Checkpoint(id, task.first(), 0, Map.of());
    }

    /** Number of the first run that is not in the tables. */
    long next() {
        return sealed.next();
    }

    /** Number of runs that broke off so far. */
    long failed() {
        return failed;
    }

    /**
     * Opens the tables, at their beginning or where an earlier sweep left off.
     *
     * @throws OccupiedFolder if what is there is damaged
     */
    void open() {
        for (Table table : tables) {
            files.add(new OutputFile(disk, folder.resolve(task.fileName(table)), packing));
        }
        if (Files.exists(folder.resolve(Checkpoint.FILE))) {
            goOn(Checkpoint.read(folder));
        } else {
            begin();
        }
        checkpoint();
    }

    private void begin() {
        for (int i = 0; i < tables.size(); i++) {
            files.get(i).cut(new Extent(0, 0));
            files.get(i).append(tables.get(i).header());
        }
        seal(sealed.next());
    }

    private void goOn(Checkpoint checkpoint) {
        if (!checkpoint.id().equals(sealed.id())) {
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
    void write(List<RunRows> runs) {
        for (RunRows run : runs) {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).append(run.bytes().get(i));
            }
            failed += run.failed() ? 1 : 0;
            if (packing == Packing.GZIP && run.number() % packing.runs() == 0) {
                seal(run.number() + 1);
            }
        }
        if (packing == Packing.PLAIN) {
            seal(runs.get(runs.size() - 1).number() + 1);
        }
        checkpointIfDue();
    }

    private void checkpointIfDue() {
        if (System.nanoTime() - checkpointTime >= CHECKPOINT_NANOSECONDS) {
            checkpoint();
        }
    }

    /**
     * Appends the tables of a part of the sweep.
     *
     * @param shard its folder
     * @param more number of its runs that broke off
     * @param last its last run
     */
    void take(Path shard, long more, long last) {
        for (int i = 0; i < files.size(); i++) {
            files.get(i).take(shard.resolve(name(files.get(i))), tables.get(i).header());
        }
        failed += more;
        seal(last + 1);
        checkpointIfDue();
    }

    private void seal(long next) {
        Map<String, Extent> extents = new LinkedHashMap<>();
        for (OutputFile output : files) {
            output.seal();
            extents.put(name(output), output.extent());
        }
        sealed = new Checkpoint(sealed.id(), next, failed, extents);
    }

    private static String name(OutputFile output) {
        return String.valueOf(output.file().getFileName());
    }

    /** Makes sure that a later sweep can go on from here. */
    void checkpoint() {
        files.forEach(OutputFile::force);
        disk.replace(folder.resolve(Checkpoint.FILE), sealed.bytes());
        checkpointTime = System.nanoTime();
    }

    /** Gives the tables their names after a last run. */
    void complete(long last) {
        seal(last + 1);
        checkpoint();
        files.forEach(OutputFile::complete);
        files.clear();
    }

    /** Leaves the tables as they are. */
    void abandon() {
        files.forEach(OutputFile::abandon);
        files.clear();
    }
}
