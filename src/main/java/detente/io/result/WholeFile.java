package detente.io.result;

import detente.io.document.FailureText;
import detente.parameter.Shown;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a file that a user names, whole or not at all: what was there before stays until all of the new is on disk. For
 * the files of a result folder, which is locked, {@link Disk#replace} does the same.
 */
public final class WholeFile {
    /** The number is that of the process that writes it. */
    private static final Pattern DRAFT = Pattern.compile("\\.new-(\\d+)-.*");

    /** So much of a name fits behind it in any character set. */
    private static final int LONGEST = 50;

    /** Longer numbers are those of no process. */
    private static final int MOST_DIGITS = 18;

    private WholeFile() {}

    /** Writes something into a file. */
    @FunctionalInterface
    public interface Writer {
        /** Writes it, in the format that the ending of the name says. */
        void write(Path file) throws IOException;
    }

    /**
     * Writes a file, and removes what earlier attempts of programs that were killed have left beside it.
     *
     * @param file where to; what a link points to is replaced, not the link; a link in a result folder is refused
     * @throws IOException with a sentence that names the file
     */
    public static void write(Path file, Writer writer) throws IOException {
        try {
            Path target = target(file);
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            replace(target, writer);
        } catch (IOException e) {
            throw new IOException(Shown.path(file) + " was not written: " + FailureText.of(e), e);
        }
    }

    private static Path target(Path file) throws IOException {
        if (Files.isSymbolicLink(file) && Files.exists(file.resolveSibling(Manifest.FILE))) {
            throw new IOException("it is a link in a result folder; choose another name");
        }
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    private static void replace(Path target, Writer writer) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        String name = String.valueOf(target.getFileName());
        String end = name.substring(Math.max(0, name.length() - LONGEST));
        Path draft = folder.resolve(".new-" + ProcessHandle.current().pid() + "-" + end);
        for (Path abandoned : abandoned(folder)) {
            Files.deleteIfExists(abandoned);
        }
        Files.deleteIfExists(draft);
        try {
            writer.write(draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static List<Path> abandoned(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isAbandonedDraft(String.valueOf(file.getFileName())))
                    .toList();
        } catch (AccessDeniedException e) {
            return List.of(); // a folder that takes files need not show any
        }
    }

    /** Whether a file of that name was being written by a program that has ended since. */
    static boolean isAbandonedDraft(String name) {
        Matcher draft = DRAFT.matcher(name);
        return draft.matches()
                && (draft.group(1).length() > MOST_DIGITS
                        || ProcessHandle.of(Long.parseLong(draft.group(1))).isEmpty());
    }
}
