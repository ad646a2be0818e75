package detente.io.result;

import detente.io.document.Section;
import detente.io.document.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a manifest says of a file.
 *
 * @param bytes its length
 * @param sha256 its hash, in hexadecimal digits
 */
record ListedFile(long bytes, String sha256) {
    /** What is said of a file with another hash. */
    static final String CHANGED = "was changed after the end of the sweep, its hash is another";

    /** A file as it is now. */
    static ListedFile of(Path file) {
        return new ListedFile(Disk.told(file, () -> Files.size(file)), Checksum.sha256(file));
    }

    /** Files that were written into a folder as a manifest lists them, in order of their names. */
    static Tree trees(Path folder, Collection<Path> files) {
        Tree trees = new Tree();
        new TreeSet<>(files).forEach(file -> trees.put(name(folder, file), of(file).tree()));
        return trees;
    }

    /** The name of a file in the manifest of a folder. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** All that a manifest lists under {@code files}, by name. */
    static Map<String, ListedFile> all(Section files) {
        Map<String, ListedFile> all = new LinkedHashMap<>();
        files.all().forEach((name, file) -> {
            if (!isInside(name)) {
                files.problem("lists '" + name + "', which is no file below the folder");
            }
            file.section()
                    .ifPresent(entry -> all.put(name, new ListedFile(entry.count("bytes"), entry.text("sha256"))));
        });
        return all;
    }

    /** Whether it names a file below the folder: no other one is looked at. */
    private static boolean isInside(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c < ' ' || c == '\\')
                && !name.startsWith("/")
                && !("/" + name + "/").contains("/../");
    }

    /** As it stands in a manifest. */
    Tree tree() {
        return new Tree().with("bytes", bytes).with("sha256", sha256);
    }

    /** In what a file differs from this, in words; empty where it does not. A longer one is not read. */
    Optional<String> problem(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.of(Files.exists(file) ? "is no file any more" : "is missing");
        } else if (Disk.told(file, () -> Files.size(file)) > bytes) {
            return Optional.of(CHANGED);
        }
        ListedFile now = of(file);
        if (!now.sha256.equals(sha256)) {
            return Optional.of(CHANGED);
        }
        return now.bytes == bytes
                ? Optional.empty()
                : Optional.of("is " + now.bytes + " bytes long, but listed with " + bytes);
    }
}
