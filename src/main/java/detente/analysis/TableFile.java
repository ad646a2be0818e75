package detente.analysis;

import detente.experiment.Numeral;
import detente.io.result.Disk;
import detente.io.table.Cell;
import java.io.Closeable;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A table that is being written. It gets its name when it is finished, so that half a table is never found under it. */
final class TableFile implements Closeable {
    private static final int WAITING = 1 << 16;

    private final Disk disk;
    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final StringBuilder waiting = new StringBuilder();

    /** Begins a table. */
    TableFile(Disk disk, Path file, List<String> header) {
        this.disk = disk;
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.channel = disk.open(part);
        disk.cut(part, channel, 0);
        row(header);
    }

    void row(List<String> cells) {
        waiting.append(cells.stream().map(Cell::of).collect(Collectors.joining(",", "", "\n")));
        if (waiting.length() > WAITING) {
            flush();
        }
    }

    private void flush() {
        disk.write(part, channel, waiting.toString().getBytes(StandardCharsets.UTF_8));
        waiting.setLength(0);
    }

    /** A number as a cell: shortest text, empty where it is not finite. */
    static String cell(double number) {
        return Numeral.of(number);
    }

    /** Gives the table its name, in place of an older one. */
    void finish() {
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
