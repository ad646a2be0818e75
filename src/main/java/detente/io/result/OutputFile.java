package detente.io.result;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A table while it grows. What is appended waits until it is sealed; until the table is complete its file has another
 * name.
 */
final class OutputFile {
    /** How much is copied at once; every header is shorter. */
    private static final int BUFFER = 1 << 18;

    private final Disk disk;
    private final Path file;
    private final Path part;
    private final Packing packing;
    private final ByteArrayOutputStream unsealed = new ByteArrayOutputStream();
    private final CRC32C checksum = new CRC32C();
    private final FileChannel channel;
    private long length;

    /**
     * Opens a table; one that was complete already is taken up again.
     *
     * @param file its name once it is complete
     */
    OutputFile(Disk disk, Path file, Packing packing) {
        this.disk = disk;
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.packing = packing;
        if (!Files.exists(part) && Files.exists(file)) {
            disk.rename(file, part);
        }
        channel = disk.open(part);
    }

    /** Its name once it is complete. */
    Path file() {
        return file;
    }

    /** Where it ends and what it sums up to. */
    Extent extent() {
        return new Extent(length, checksum.getValue());
    }

    /**
     * Cuts it where it ended before.
     *
     * @return whether what is left is what was there before
     */
    boolean cut(Extent extent) {
        return Disk.told(part, () -> {
            if (channel.size() < extent.length()) {
                return false;
            }
            channel.truncate(extent.length());
            Checksum.update(checksum, channel);
            channel.position(extent.length());
            length = extent.length();
            return checksum.getValue() == extent.checksum();
        });
    }

    void append(byte[] bytes) {
        unsealed.writeBytes(bytes);
    }

    /** Writes what was appended. */
    void seal() {
        if (unsealed.size() > 0) {
            byte[] bytes = packing.pack(unsealed.toByteArray());
            unsealed.reset();
            put(bytes);
        }
    }

    private void put(byte[] bytes) {
        disk.write(part, channel, bytes);
        checksum.update(bytes);
        length += bytes.length;
    }

    /**
     * Appends what another file of this kind holds behind its header.
     *
     * @param header the header, before it is packed
     */
    void take(Path other, byte[] header) {
        Disk.told(other, () -> {
            try (InputStream rows = Files.newInputStream(other)) {
                byte[] beginning = rows.readNBytes(BUFFER);
                int begin = packing.packedLength(beginning, header.length);
                put(Arrays.copyOfRange(beginning, begin, beginning.length));
                for (byte[] next = rows.readNBytes(BUFFER); next.length > 0; next = rows.readNBytes(BUFFER)) {
                    put(next);
                }
            }
            return other;
        });
    }

    /** Waits until what was written would survive a loss of power. */
    void force() {
        disk.force(part, channel);
    }

    /** Takes its own name. */
    void complete() {
        disk.close(part, channel);
        disk.rename(part, file);
    }

    /** Leaves it as it is. */
    void abandon() {
        disk.close(part, channel);
    }
}
