package detente.io.result;

import detente.io.document.FailureText;
import detente.parameter.Shown;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that may fail while results are written, in one place. What fails is told with the path and comes out as an
 * {@link UncheckedIOException}. Tests put a disk in its place that fails when they want.
 */
public class Disk {
    /** What the name of a file ends in while it is written anew. */
    static final String ASIDE = ".new";

    /** What the names of files begin with that have no name for long. */
    static final String SCRATCH = ".scratch";

    /** An operation that may fail. */
    @FunctionalInterface
    interface Action<T> {
        T perform() throws IOException;
    }

    /**
     * Opens a file for reading and writing; creates it where it is missing. A link is not followed: what it points to is
     * no result.
     */
    public FileChannel open(Path file) {
        return told(file, () -> {
            Links.refuseSymbolic(file);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("is no ordinary file; move it away");
            }
            return FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
        });
    }

    /** Opens a file for reading. What is there instead of one may never end, or wait for another program for ever. */
    static InputStream input(Path file) {
        checkFile(file);
        return told(file, () -> Files.newInputStream(file));
    }

    /** Makes sure that there is a file or nothing. */
    public static void checkFile(Path file) {
        told(file, () -> {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("is a folder, a pipe or a device, and should be a file");
            }
            return file;
        });
    }

    /** Opens a new file without a name: its space is free again when it is closed, or the program ends in any way. */
    public FileChannel scratch(Path folder) {
        return told(folder, () -> {
            Path file = Files.createTempFile(folder, SCRATCH, null);
            return FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        });
    }

    /** Fills a buffer with the bytes at a place, and flips it. */
    public void read(Path file, FileChannel channel, long place, ByteBuffer bytes) {
        told(file, () -> {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, place + bytes.position()) < 0) {
                    throw new EOFException();
                }
            }
            return bytes.flip();
        });
    }

    /** Cuts a file, before anything is written to it, and goes to its new end. One that has other names too is left alone. */
    public void cut(Path file, FileChannel channel, long length) {
        told(file, () -> {
            Links.refuseHard(file);
            return channel.truncate(length).position(length);
        });
    }

    /** Writes all of some bytes at the end of what was written before. */
    public void write(Path file, FileChannel channel, byte[] bytes) {
        told(file, () -> {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            return channel;
        });
    }

    /** Waits until what was written would survive a loss of power. */
    public void force(Path file, FileChannel channel) {
        told(file, () -> {
            channel.force(false);
            return channel;
        });
    }

    /** Closes a file. */
    public void close(Path file, FileChannel channel) {
        told(file, () -> {
            channel.close();
            return channel;
        });
    }

    /** Gives a file another name; a file of that name is replaced, at once or not at all. */
    public void rename(Path from, Path to) {
        told(to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Creates a folder, and those around it, where it is missing. It may be a link to one. */
    public void createFolder(Path folder) {
        told(folder, () -> Files.createDirectories(folder));
    }

    /** Creates a folder in a result folder, where it is missing. A link is not followed. */
    public final void createFolderWithin(Path folder) {
        told(folder, () -> {
            Links.refuseSymbolic(folder);
            return folder;
        });
        createFolder(folder);
    }

    /** What lies in a folder, in order of the names. */
    static List<Path> entries(Path folder) {
        return told(folder, () -> {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.sorted().toList();
            }
        });
    }

    /** Removes a file, if there is one. */
    public void remove(Path file) {
        told(file, () -> Files.deleteIfExists(file));
    }

    /** Removes a folder in which nothing is left. */
    final void removeEmpty(Path folder) {
        if (entries(folder).isEmpty()) {
            remove(folder);
        }
    }

    /** Waits until the names in a folder would survive a loss of power. */
    public void forceFolder(Path folder) {
        told(folder, () -> {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
            return folder;
        });
    }

    /** Writes a small file, at once or not at all. */
    public void replace(Path file, byte[] content) {
        Path aside = file.resolveSibling(file.getFileName() + ASIDE);
        FileChannel channel = open(aside);
        try {
            cut(aside, channel, 0);
            write(aside, channel, content);
            force(aside, channel);
        } finally {
            close(aside, channel);
        }
        rename(aside, file);
        forceFolder(file.resolveSibling(""));
    }

    /** Performs an operation on a file; if it fails, the message names the file. */
    static <T> T told(Path file, Action<T> action) {
        try {
            return action.perform();
        } catch (IOException e) {
            throw new UncheckedIOException(Shown.path(file) + ": " + FailureText.of(e), e);
        }
    }
}
