package detente.io.result;

import detente.io.table.Output;
import detente.io.table.RunRows;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * The tables of a result folder while they grow. Rows come in order; every second a checkpoint says how far every table
 * is good, and on a slow disk more seldom. After a number of runs instead, short runs would wait for the disk more than
 * they compute.
 */
final class TableFiles {
    private static final long CHECKPOINT_NANOSECONDS = 1_000_000_000;

    /** So many times as long as a checkpoint took passes before the next: they take a fiftieth of the time at most. */
    private static final long CHECKPOINT_REST = 49;

    /** Rows wait so long at most for others to be written with them; a write for each would cost more than short runs. */
    private static final long SEAL_NANOSECONDS = 100_000_000;

    private final Disk disk;
    private final Path folder;
    private final Contents contents;
    private final List<Output<?>> tables;
    private final Packing packing;
    private final List<OutputFile> files = new ArrayList<>();
    /** Over what an earlier sweep left; empty where there was none. */
    private final List<CRC32C> sums = new ArrayList<>();

    private long failed;
    private long next;
    private Checkpoint sealed;
    private long sealTime;
    private long nextCheckpoint;

    /** @param id which experiment and program */
    TableFiles(Disk disk, Path folder, Contents contents, String id) {
        this.disk = disk;
        this.folder = folder;
        this.contents = contents;
        tables = contents.tables();
        packing = contents.packing();
        next = contents.first();
        sealed = new Checkpoint(id, next, 0, Map.of());
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
     * Looks whether a sweep can begin or go on here, and changes nothing.
     *
     * @throws OccupiedFolder if what is there is damaged
     */
    void check() {
        if (!Files.exists(folder.resolve(Checkpoint.FILE))) {
            return;
        }
        Checkpoint checkpoint = Checkpoint.read(folder);
        if (!checkpoint.id().equals(sealed.id())) {
            throw new OccupiedFolder(folder + ": the checkpoint belongs to another experiment or program");
        }
        for (Output<?> table : tables) {
            Path file = file(table);
            Extent extent = checkpoint.extents().get(name(file));
            sums.add(Optional.ofNullable(extent)
                    .flatMap(known -> OutputFile.sum(file, known))
                    .orElseThrow(() -> new OccupiedFolder(
                            file + ": is damaged before the place where the sweep left off; " + Checkpoint.AGAIN)));
        }
        checkRows(OutputFile.there(runs()), extent(checkpoint, runs()).length(), checkpoint.next());
        failed = checkpoint.failed();
        next = checkpoint.next();
        sealed = checkpoint;
    }

    /** The table that has a row for each run. */
    private Path runs() {
        return file(tables.get(0));
    }

    /** Makes sure that the table of runs holds the rows of all runs before one, and of no others. */
    private void checkRows(Path file, long length, long next) {
        long rows = RowCount.lines(file, packing, length) - 1;
        if (rows != next - contents.first()) {
            throw new OccupiedFolder(file + ": is damaged: it holds " + rows + " runs where "
                    + (next - contents.first()) + " are due; " + Checkpoint.AGAIN);
        }
    }

    /**
     * Makes sure that what lies in the folder are all runs.
     *
     * @param last number of the last run
     * @throws OccupiedFolder if there are fewer or more
     */
    void checkComplete(long last) {
        checkRows(runs(), Long.MAX_VALUE, last + 1);
    }

    /**
     * Leaves a checkpoint behind the last run of tables that are complete, so that a sweep can go on from there.
     *
     * @param last number of the last run
     * @param brokeOff number of runs that broke off
     */
    void reopen(long last, long brokeOff) {
        checkComplete(last);
        Map<String, Extent> extents = new LinkedHashMap<>();
        for (Output<?> table : tables) {
            extents.put(name(file(table)), OutputFile.whole(file(table)));
        }
        Checkpoint end = new Checkpoint(sealed.id(), last + 1, brokeOff, extents);
        disk.replace(folder.resolve(Checkpoint.FILE), end.bytes());
    }

    /** Opens the tables, at their beginning or, after {@link #check}, where an earlier sweep left off. */
    void open() {
        for (int i = 0; i < tables.size(); i++) {
            Path file = file(tables.get(i));
            Extent extent = extent(sealed, file);
            CRC32C sum = sums.isEmpty() ? new CRC32C() : sums.get(i);
            files.add(new OutputFile(disk, file, packing, extent.length(), sum));
            if (sums.isEmpty()) {
                files.get(i).append(tables.get(i).header());
            }
        }
        if (sums.isEmpty()) {
            seal();
        }
        checkpoint();
    }

    /**
     * The rows of the first table in a folder, which is not packed, as far as its last checkpoint; all of them where it is
     * complete.
     *
     * @param id which experiment and program
     * @throws OccupiedFolder if they are damaged
     */
    static List<String> rows(Path folder, Contents contents, String id) {
        Path file = folder.resolve(contents.fileName(contents.tables().get(0)));
        Path there = OutputFile.there(file);
        if (!Files.exists(there)) {
            return List.of();
        }
        long length = Files.exists(folder.resolve(Checkpoint.FILE))
                ? sealed(folder, file, id).length()
                : OutputFile.whole(there).length();
        return Disk.told(there, () -> {
            try (InputStream bytes = Disk.input(there)) {
                String text = new String(bytes.readNBytes((int) length), StandardCharsets.UTF_8);
                return text.lines().skip(1).toList();
            }
        });
    }

    private static Extent sealed(Path folder, Path file, String id) {
        Checkpoint checkpoint = Checkpoint.read(folder);
        if (!checkpoint.id().equals(id)) {
            throw new OccupiedFolder(folder + ": the checkpoint belongs to another experiment or program");
        }
        Extent extent = extent(checkpoint, file);
        if (OutputFile.sum(file, extent).isEmpty()) {
            throw new OccupiedFolder(file + ": is damaged before the place where it left off; " + Checkpoint.AGAIN);
        }
        return extent;
    }

    private Path file(Output<?> table) {
        return folder.resolve(contents.fileName(table));
    }

    /** Hands over the rows of the first table that are sealed, which is that of runs, in order. */
    void eachRun(Consumer<String> receiver) {
        files.get(0).lines(lines -> lines.skip(1).forEach(receiver));
    }

    /** Writes the rows of some runs, in order. */
    void write(List<RunRows> runs) {
        for (RunRows run : runs) {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).append(run.bytes().get(i));
            }
            failed += run.failed() ? 1 : 0;
            next = run.number() + 1;
            if (packing == Packing.GZIP && run.number() % packing.runs() == 0) {
                seal();
            }
        }
        long now = System.nanoTime();
        if (packing == Packing.PLAIN && now - sealTime >= SEAL_NANOSECONDS) {
            seal();
        }
        checkpointIfDue(now);
    }

    private void checkpointIfDue(long now) {
        if (now - nextCheckpoint >= 0) {
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
            files.get(i)
                    .take(
                            shard.resolve(name(files.get(i).file())),
                            tables.get(i).header());
        }
        failed += more;
        next = last + 1;
        seal();
        checkpointIfDue(System.nanoTime());
    }

    private void seal() {
        Map<String, Extent> extents = new LinkedHashMap<>();
        for (OutputFile output : files) {
            output.seal();
            extents.put(name(output.file()), output.extent());
        }
        sealed = new Checkpoint(sealed.id(), next, failed, extents);
        sealTime = System.nanoTime();
    }

    private static Extent extent(Checkpoint checkpoint, Path file) {
        return checkpoint.extents().getOrDefault(name(file), new Extent(0, 0));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Makes sure that a later sweep can go on from here. */
    void checkpoint() {
        long begin = System.nanoTime();
        if (packing == Packing.PLAIN) {
            seal();
        }
        files.forEach(OutputFile::force);
        disk.replace(folder.resolve(Checkpoint.FILE), sealed.bytes());
        long end = System.nanoTime();
        nextCheckpoint = end + StrictMath.max(CHECKPOINT_NANOSECONDS, CHECKPOINT_REST * (end - begin));
    }

    /** Gives the tables their names after the last run. */
    void complete() {
        seal();
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
