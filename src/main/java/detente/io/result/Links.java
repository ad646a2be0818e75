package detente.io.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Nothing in a result folder is written through a link: what lies at its other end is no result. */
final class Links {
    private static final String UNIX = "unix";

    private Links() {}

    /** Refuses a symbolic link, to whatever it leads. */
    static void refuseSymbolic(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new IOException("is a link to " + Files.readSymbolicLink(file)
                    + ", and nothing is written through a link in a result folder; move it away");
        }
    }

    /** Refuses a file that has other names, where the file system tells. */
    static void refuseHard(Path file) throws IOException {
        boolean told = file.getFileSystem().supportedFileAttributeViews().contains(UNIX);
        if (told
                && Files.getAttribute(file, UNIX + ":nlink", LinkOption.NOFOLLOW_LINKS) instanceof Number count
                && count.intValue() > 1) {
            throw new IOException(
                    "has another name too (a hard link), and nothing is written through a link in a result"
                            + " folder; put a copy in its place");
        }
    }
}
