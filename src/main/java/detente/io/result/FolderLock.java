package detente.io.result;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other programs out of a folder. The operating system lifts it when the program ends, however it ends; its file
 * stays, because removing it would let two programs in.
 */
final class FolderLock implements AutoCloseable {
    /** Name of its file. */
    static final String FILE = ".lock";

    private final Path folder;
    private final Path file;
    private final FileChannel channel;
    private final Disk disk;

    /**
     * Locks a folder.
     *
     * @throws LockedFolder if another program has it
     */
    FolderLock(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        file = folder.resolve(FILE);
        channel = disk.open(file);
        if (lock() == null) {
            disk.close(file, channel);
            throw new LockedFolder(folder + ": another program writes here at this moment");
        }
    }

    /** The folder that is locked. */
    Path folder() {
        return folder;
    }

    private @Nullable FileLock lock() {
        try {
            return Disk.told(file, () -> channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        disk.close(file, channel);
    }
}
