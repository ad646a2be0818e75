package detente.io.document;

import detente.parameter.Shown;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipException;

/** Why a file operation failed, in a few words: Java's own messages are often just the path, or name none. */
public final class FailureText {
    /** By the kind of failure. */
    private static final Map<Class<? extends IOException>, String> KINDS = kinds();

    /** What the system says of some failures means, for who does not know its words. */
    private static final Map<String, String> REASONS = Map.of(
            "Is a directory", "it is a folder, not a file",
            "Not a directory", "a file stands where a folder must be",
            "Too many levels of symbolic links", "its links lead in a circle, or it is a link itself",
            "File name too long", "its name is too long",
            "Not in GZIP format", "it is not packed with gzip",
            "Read-only file system", "it is on a disk that can only be read");

    private FailureText() {}

    private static Map<Class<? extends IOException>, String> kinds() {
        Map<Class<? extends IOException>, String> kinds = new LinkedHashMap<>();
        kinds.put(NoSuchFileException.class, "there is no such file");
        kinds.put(AccessDeniedException.class, "permission denied");
        kinds.put(NotDirectoryException.class, "it is not a folder");
        kinds.put(FileAlreadyExistsException.class, "a file is in the way");
        kinds.put(FileSystemLoopException.class, "its links lead in a circle");
        kinds.put(DirectoryNotEmptyException.class, "the folder is not empty");
        kinds.put(AtomicMoveNotSupportedException.class, "it cannot be renamed at once on this disk");
        kinds.put(CharacterCodingException.class, "it is not text in UTF-8");
        kinds.put(EOFException.class, "it ends early");
        kinds.put(ClosedChannelException.class, "it was closed while it was used");
        return kinds;
    }

    /** The words. */
    public static String of(IOException e) {
        for (Map.Entry<Class<? extends IOException>, String> kind : KINDS.entrySet()) {
            if (kind.getKey().isInstance(e)) {
                return kind.getValue();
            }
        }
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        String words = Objects.requireNonNullElse(said, e.getClass().getSimpleName());
        if (e instanceof ZipException && !REASONS.containsKey(words)) {
            return "it is not packed as it should be (" + Shown.value(words) + ")";
        }
        return REASONS.getOrDefault(words, words);
    }

    /** The message of what was thrown in words; of what Java itself has wrapped, the words of what is in it. */
    public static String withFile(UncheckedIOException e) {
        IOException cause = Objects.requireNonNull(e.getCause());
        return cause.toString().equals(e.getMessage()) ? withFile(cause) : String.valueOf(e.getMessage());
    }

    /** The words, after the file where it is known. */
    public static String withFile(IOException e) {
        return e instanceof FileSystemException system && system.getFile() != null
                ? Shown.path(system.getFile()) + ": " + of(e)
                : of(e);
    }
}
