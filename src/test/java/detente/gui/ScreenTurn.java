package detente.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * There is one screen, with one mouse and one keyboard that one window has: of the programs that run tests at the same
 * time, one has its turn.
 */
public final class ScreenTurn implements AutoCloseable {
    private static final Path FILE = Path.of("target", "screen.lock");

    private final FileChannel channel;

    /** Waits for its turn. */
    public ScreenTurn() {
        try {
            channel = FileChannel.open(FILE, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
