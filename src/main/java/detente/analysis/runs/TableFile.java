package detente.analysis.runs;

import detente.io.result.Disk;
import detente.io.table.Rows;
import detente.io.table.TableForm;
import java.io.Closeable;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A table that is being written. It gets its name when it is finished, so that half a table is never found under it. */
public final class TableFile<R> implements Closeable {
    private static final int WAITING = 1 << 16;

    private final Disk disk;
    private final TableForm<R> table;
    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private Rows waiting = new Rows();

    /** Begins a table in a folder. */
    public TableFile(Disk disk, Path folder, TableForm<R> table) {
        this.disk = disk;
        this.table = table;
        file = folder.resolve(table.file());
        part = folder.resolve(table.file() + ".part");
        channel = disk.open(part);
        disk.cut(part, channel, 0);
        table.begin(waiting);
    }

    /** Its file, once it is finished. */
    public Path file() {
        return file;
    }

    public void add(R row) {
        table.append(row, waiting);
        if (waiting.length() > WAITING) {
            flush();
        }
    }

    private void flush() {
        disk.write(part, channel, waiting.bytes());
        waiting = new Rows();
    }

    /** Gives the table its name, in place of an older one. */
    public void finish() {
        flush();
        disk.force(part, channel);
        disk.close(part, channel);
        disk.rename(part, file);
    }

    @Override
    public void close() {
        disk.close(part, channel);
        disk.remove(part);
    }
}
