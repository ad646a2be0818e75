package detente.io.result;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What programs that were killed have left in a result folder beside its files: drafts that never got their name, and the
 * checkpoint of a sweep that was finished. Nobody needs it any more.
 */
public final class Leftovers {
    private static final List<String> ENDINGS = List.of(Disk.ASIDE, OutputFile.PART);
    private static final Pattern SCRATCH = Pattern.compile(Pattern.quote(Disk.SCRATCH) + "\\d+");

    private Leftovers() {}

    /** Whether a file of that name is nobody's. */
    static boolean isOne(String name) {
        return SCRATCH.matcher(name).matches() || WholeFile.isAbandonedDraft(name);
    }

    /** Removes what is nobody's from the folder of an unfinished sweep, which goes on from the rest. */
    static void clear(Disk disk, Path folder) {
        of(folder, Set.of()).forEach(disk::remove);
    }

    /**
     * Removes all of it from the folder of a finished result.
     *
     * @param files those of the result, by name
     */
    static void clear(Disk disk, Path folder, Collection<String> files) {
        of(folder, besides(files)).forEach(disk::remove);
    }

    /**
     * Removes all of it from a folder that is locked.
     *
     * @throws OccupiedFolder if its manifest is damaged
     */
    static void clearLocked(Disk disk, Path folder) {
        if (Files.exists(folder.resolve(Manifest.FILE))) {
            WrittenManifest manifest = WrittenManifest.read(folder);
            if (!manifest.text("finished").isEmpty()) {
                clear(disk, folder, manifest.files().keySet());
                return;
            }
        }
        clear(disk, folder);
    }

    /** Removes all of it from the folder of a finished result, if nobody works there and the folder may be written. */
    public static void clearIfFree(PastResult result) {
        Path folder = result.folder();
        if (of(folder, besides(result.files().keySet())).isEmpty()) {
            return;
        }
        Disk disk = new Disk();
        try (FolderLock lock = new FolderLock(disk, folder)) {
            clearLocked(disk, lock.folder());
        } catch (LockedFolder | UncheckedIOException e) {
            // they are in nobody's way where they are
        }
    }

    /** What may lie beside the files of a finished result. */
    private static Set<String> besides(Collection<String> files) {
        return Stream.concat(
                        Stream.of(Checkpoint.FILE),
                        Stream.concat(files.stream(), Stream.of(Manifest.FILE, Checkpoint.FILE))
                                .flatMap(name -> ENDINGS.stream().map(ending -> name + ending)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is nobody's in a folder and in those in it, and what has certain names. A link is somebody's. */
    private static List<Path> of(Path folder, Set<String> names) {
        return Disk.told(folder, () -> {
            Path real = folder.toRealPath();
            try (Stream<Path> entries = Files.walk(real, 2)) {
                return entries.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .filter(file ->
                                isOne(String.valueOf(file.getFileName())) || names.contains(Inventory.name(real, file)))
                        .sorted()
                        .toList();
            }
        });
    }
}
