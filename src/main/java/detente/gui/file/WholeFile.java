package detente.gui.file;

import detente.io.document.Cause;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: what was there before stays until all of the new is written. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes something into a file. */
    @FunctionalInterface
    public interface Writer {
        /** Writes it, in the format that the ending of the name says. */
        void write(Path file) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file where to; what a link points to is replaced, not the link
     * @throws IOException with a sentence that names the file
     */
    public static void write(Path file, Writer writer) throws IOException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            replace(target, writer);
        } catch (IOException e) {
            throw new IOException(file + " was not written: " + Cause.of(e), e);
        }
    }

    private static void replace(Path target, Writer writer) throws IOException {
        Path draft = Files.createTempFile(target.getParent(), ".new-", "-" + target.getFileName());
        try {
            // Made anew by the writer: a temporary file is for the eyes of its owner only.
            Files.delete(draft);
            writer.write(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
