package detente.io.result;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A table while it grows. What is appended waits until it is sealed; until the table is complete its file has another
 * name.
 */
final class OutputFile {
    /** What the name of its file ends in until the table is complete. */
    static final String PART = ".part";

    /** How much is copied at once; every header is shorter. */
    private static final int BUFFER = 1 << 18;

    private final Disk disk;
    private final Path file;
    private final Path part;
    private final Packing packing;
    private final ByteArrayOutputStream unsealed = new ByteArrayOutputStream();
    private final CRC32C checksum;
    private final FileChannel channel;
    private long length;

    /**
     * Opens a table where it ended before; one that was complete already is taken up again. What is behind that end is
     * cut off.
     *
     * @param file its name once it is complete
     * @param length where it ended
     * @param checksum of what is before, see {@link #sum}
     */
    OutputFile(Disk disk, Path file, Packing packing, long length, CRC32C checksum) {
        this.disk = disk;
        this.file = file;
        this.part = part(file);
        this.packing = packing;
        this.length = length;
        this.checksum = checksum;
        if (!Files.exists(part) && Files.exists(file)) {
            Disk.told(file, () -> {
                Links.refuseSymbolic(file);
                Links.refuseHard(file);
                return file;
            });
            disk.rename(file, part);
        }
        channel = disk.open(part);
        disk.cut(part, channel, length);
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Where a table is now, complete or not. */
    static Path there(Path file) {
        return Files.exists(part(file)) ? part(file) : file;
    }

    /** All of a table that is complete. */
    static Extent whole(Path file) {
        return Disk.told(file, () -> {
            CRC32C sum = new CRC32C();
            long length = Files.size(file);
            Checksum.update(sum, file, length);
            return new Extent(length, sum.getValue());
        });
    }

    /**
     * The sum over the beginning of a table, if it is what it was when it ended there.
     *
     * @param file its name once it is complete
     */
    static Optional<CRC32C> sum(Path file, Extent extent) {
        Path there = there(file);
        return Disk.told(there, () -> {
            CRC32C sum = new CRC32C();
            boolean whole = Files.isRegularFile(there) && Checksum.update(sum, there, extent.length());
            return Optional.of(sum).filter(found -> whole && found.getValue() == extent.checksum());
        });
    }

    /** Its name once it is complete. */
    Path file() {
        return file;
    }

    /** Where it ends and what it sums up to. */
    Extent extent() {
        return new Extent(length, checksum.getValue());
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

    /** Hands over its lines as far as they are sealed. */
    void lines(Consumer<Stream<String>> receiver) {
        Disk.told(part, () -> {
            try (BufferedReader reader = new BufferedReader(
                    new InputStreamReader(packing.unpack(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
                receiver.accept(reader.lines());
            }
            return part;
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
