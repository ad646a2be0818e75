package detente.io.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A disk of which one operation fails. It forces nothing: no test cuts the power. */
final class FailingDisk extends Disk {
    private int left;

    /** A disk that never fails. */
    static FailingDisk never() {
        return new FailingDisk(Integer.MAX_VALUE);
    }

    /** @param operation number of the one that fails, from 1 */
    FailingDisk(int operation) {
        left = operation;
    }

    private void perform(Path file) {
        left--;
        if (left == 0) {
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
