package detente.io.result;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

    /**
     * Removes all of it from a folder that is locked. A sweep that is not finished goes on from its drafts and checkpoint.
     *
     * @throws OccupiedFolder if its manifest is damaged
     */
    static void clear(Disk disk, Path folder) {
        of(folder).forEach(disk::remove);
        Extension.clear(disk, folder);
    }

    /** Removes all of it from a folder, if nobody works there and the folder may be written. */
    public static void clearIfFree(Path folder) {
        if (of(folder).isEmpty() && !Extension.isLeft(folder)) {
            return;
        }
        Disk disk = new Disk();
        try (FolderLock lock = new FolderLock(disk, folder)) {
            clear(disk, lock.folder());
        } catch (LockedFolder | UncheckedIOException e) {
            // they are in nobody's way where they are
        }
    }

    /** What may lie beside the files of a finished result, and is needed where it is not finished. */
    private static Set<String> besides(Path folder) {
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            return Set.of();
        }
        WrittenManifest manifest = WrittenManifest.read(folder);
        return manifest.text("finished").isEmpty()
                ? Set.of()
                : Stream.concat(
                                Stream.of(Checkpoint.FILE),
                                Stream.concat(
                                                manifest.files().keySet().stream(),
                                                Stream.of(Manifest.FILE, Checkpoint.FILE))
                                        .flatMap(name -> ENDINGS.stream().map(ending -> name + ending)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All of it in a folder and in those in it. A link is somebody's. */
    private static List<Path> of(Path folder) {
        Set<String> names = besides(folder);
        return Disk.told(folder, () -> {
            Path real = folder.toRealPath();
            try (Stream<Path> entries = Files.walk(real, 2)) {
                return entries.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .filter(file -> isOne(String.valueOf(file.getFileName()))
                                || names.contains(ListedFile.name(real, file)))
                        .sorted()
                        .toList();
            }
        });
    }
}
