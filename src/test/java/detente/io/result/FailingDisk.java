package detente.io.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk of which one operation fails, or that one and all that follow. It forces nothing: no test cuts the power. */
final class FailingDisk extends Disk {
    private final boolean forGood;
    private int left;

    /** A disk that never fails. */
    static FailingDisk never() {
        return new FailingDisk(Integer.MAX_VALUE);
    }

    /** A disk that leaves what a program leaves that is killed during an operation: nothing is tidied up afterwards. */
    static FailingDisk killed(int operation) {
        return new FailingDisk(operation, true);
    }

    /** @param operation number of the one that fails, from 1 */
    FailingDisk(int operation) {
        this(operation, false);
    }

    private FailingDisk(int operation, boolean forGood) {
        left = operation;
        this.forGood = forGood;
    }

    private void perform(Path file) {
        left--;
        if (left == 0 || (left < 0 && forGood)) {
            throw new UncheckedIOException(new IOException(file + ": no space"));
        }
    }

    @Override
    public FileChannel open(Path file) {
        perform(file);
        return super.open(file);
    }

    @Override
    public FileChannel scratch(Path folder) {
        perform(folder);
        return super.scratch(folder);
    }

    @Override
    public void cut(Path file, FileChannel channel, long length) {
        perform(file);
        super.cut(file, channel, length);
    }

    @Override
    public void write(Path file, FileChannel channel, byte[] bytes) {
        if (left == 1 && forGood) {
            super.write(file, channel, Arrays.copyOf(bytes, bytes.length / 2));
        }
        perform(file);
        super.write(file, channel, bytes);
    }

    @Override
    public void force(Path file, FileChannel channel) {
        perform(file);
    }

    @Override
    public void close(Path file, FileChannel channel) {
        super.close(file, channel);
        perform(file);
    }

    @Override
    public void rename(Path from, Path to) {
        perform(to);
        super.rename(from, to);
    }

    @Override
    public void createFolder(Path folder) {
        perform(folder);
        super.createFolder(folder);
    }

    @Override
    public void remove(Path file) {
        perform(file);
        super.remove(file);
    }

    @Override
    public void forceFolder(Path folder) {
        perform(folder);
    }
}
