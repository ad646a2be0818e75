package detente.io.result;

import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A finished result while a larger one of the same experiment is made from it: in a folder within, with what is there and
 * what is new. The result stays whole until the larger one is; then that takes its place, file by file, and where the
 * program is killed meanwhile the manifest says that the sweep is unfinished, and the next sweep goes on.
 */
public final class Extension implements AutoCloseable {
    /** Name of the folder in which the larger result is made. */
    static final String FOLDER = "extension";

    private static final String FINISHED = "finished";

    private final Disk disk;
    private final Path folder;
    private final Task larger;
    private final FolderLock lock;
    private final PastResult smaller;

    /**
     * Locks a folder.
     *
     * @param folder that of the result
     * @param larger what it shall be
     * @throws BadInput if there is no result
     * @throws OccupiedFolder if it is not finished, damaged, or not a smaller one of the same
     * @throws LockedFolder if another program writes in it
     */
    public Extension(Disk disk, Path folder, Task larger) {
        this.disk = disk;
        this.folder = folder;
        this.larger = larger;
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            throw new BadInput("--extend: " + folder + " holds no result that could be extended; without --extend the"
                    + " sweep begins there");
        }
        lock = new FolderLock(disk, folder);
        try {
            settle(disk, folder);
            smaller = finished();
            if (!isDone()) {
                new Growth(folder, smaller.task(), larger).check(smaller.id(), isStopMet());
                checkFiles();
            }
            Leftovers.clear(disk, folder);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private PastResult finished() {
        WrittenManifest there = WrittenManifest.read(folder);
        if (there.section("shard").isPresent()) {
            throw new OccupiedFolder(folder + ": holds a part of a sweep, which is not extended: merge the parts, and"
                    + " extend the whole");
        } else if (there.section("experiment").isEmpty()) {
            throw new OccupiedFolder(folder + ": holds a single run and no sweep that could be extended");
        } else if (there.text(FINISHED).isEmpty()) {
            throw new OccupiedFolder(folder + ": holds an unfinished sweep; finish it by 'sweep --resume', with the"
                    + " file that began it, and extend it then");
        }
        there.report();
        if (!there.program().id().equals(Program.running().id())) {
            throw new OccupiedFolder(folder + ": holds the result of another program: "
                    + there.difference(WrittenManifest.of(new Manifest(larger, Program.running(), List.of(), "")))
                    + "; extend it with the program that made it, or sweep the larger one into another folder, with"
                    + " --out");
        }
        return PastResult.read(folder);
    }

    private boolean isStopMet() {
        return WrittenManifest.read(folder)
                .section("stop")
                .flatMap(stop -> stop.take("reached"))
                .flatMap(Value::flag)
                .orElse(false);
    }

    private void checkFiles() {
        Findings findings = smaller.check().findings();
        if (findings.count() > 0) {
            List<String> lines = new ArrayList<>(findings.lines());
            lines.add("nothing was added: " + folder + " is not as it was at the end of the sweep; 'analyze " + folder
                    + " --changed' makes anew what follows from whole tables");
            throw new OccupiedFolder(String.join(System.lineSeparator(), lines));
        }
    }

    /** Whether the result is what it shall be. */
    public boolean isDone() {
        return smaller.id().equals(Manifest.id(larger, Program.running()));
    }

    /** Number of runs that are there already. */
    public long runs() {
        return smaller.task().runs();
    }

    /** Number of its runs that broke off. */
    public long failed() {
        return smaller.failed();
    }

    /**
     * The folder in which the larger result is made, at its beginning or where it was interrupted.
     *
     * @param command what the user typed
     * @throws OccupiedFolder if the beginning of another extension is there
     */
    public ResultFolder open(List<String> command) {
        Path within = folder.resolve(FOLDER);
        disk.createFolderWithin(within);
        WrittenManifest there = WrittenManifest.read(folder);
        List<Extended> extended = new ArrayList<>(there.extended());
        try {
            ResultFolder result = new ResultFolder(disk, within, larger, command);
            extended.add(Extended.of(smaller.task(), there.text(FINISHED), result.started()));
            result.follow(smaller.asked(), extended);
            return result;
        } catch (OccupiedFolder e) {
            throw new OccupiedFolder(e.getMessage() + System.lineSeparator() + folder
                    + ": another extension was begun and is not finished: finish it with the file that began it, or"
                    + " delete " + within + " (the result itself is whole)");
        }
    }

    /** The rows that are there. */
    public EarlierRows rows() {
        return new EarlierRows(folder, smaller.task(), larger.plan());
    }

    /** The larger result is finished, and closed: puts it in the place of the smaller one. */
    public void takePlace() {
        Path file = folder.resolve(Manifest.FILE);
        Path within = folder.resolve(FOLDER);
        JsonNode said = Disk.told(file, () -> WrittenManifest.tree(folder)).path("files");
        ObjectNode between =
                Disk.told(within, () -> WrittenManifest.tree(within)).asObject();
        between.put(FINISHED, "").set("files", said); // so that whoever goes on knows what to remove
        disk.replace(file, Json.bytes(JsonMapper.shared().convertValue(between, Object.class)));
        settle(disk, folder);
    }

    /** Goes on where a larger result was taking the place of another, in a folder that is locked. */
    static void settle(Disk disk, Path folder) {
        Path within = folder.resolve(FOLDER);
        if (!Files.exists(within.resolve(Manifest.FILE)) || !Files.exists(folder.resolve(Manifest.FILE))) {
            return;
        }
        WrittenManifest here = WrittenManifest.read(folder);
        WrittenManifest made = WrittenManifest.read(within);
        boolean begun = here.text(FINISHED).isEmpty()
                && !made.text(FINISHED).isEmpty()
                && here.text("id").equals(made.text("id"));
        if (!begun) {
            return;
        }
        Map<String, ListedFile> now = made.files();
        Set<Path> folders = new TreeSet<>(Set.of(folder));
        for (String name : now.keySet()) {
            Path target = folder.resolve(name);
            if (Files.exists(within.resolve(name))) {
                createAround(disk, folder, target);
                disk.rename(within.resolve(name), target);
            }
            folders.add(target.resolveSibling(""));
        }
        here.files().keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> disk.remove(folder.resolve(name)));
        folders.forEach(disk::forceFolder);
        disk.rename(within.resolve(Manifest.FILE), folder.resolve(Manifest.FILE));
        disk.forceFolder(folder);
        clear(disk, folder);
    }

    /** The result folder itself may be a link. */
    private static void createAround(Disk disk, Path folder, Path target) {
        Path around = target.resolveSibling("");
        if (!around.equals(folder)) {
            disk.createFolderWithin(around);
        }
    }

    /** Whether there is nothing in it but what is left when a larger result has taken its place. */
    static boolean isLeft(Path folder) {
        Path within = folder.resolve(FOLDER);
        return Files.isDirectory(within)
                && !Files.isSymbolicLink(within)
                && !Files.exists(within.resolve(Manifest.FILE))
                && Files.exists(folder.resolve(Manifest.FILE));
    }

    /** Removes what is left of an extension that has become the result. */
    static void clear(Disk disk, Path folder) {
        Path within = folder.resolve(FOLDER);
        if (isLeft(folder)) {
            disk.remove(within.resolve(FolderLock.FILE));
            Disk.entries(within).stream().filter(Files::isDirectory).forEach(disk::removeEmpty);
            disk.removeEmpty(within);
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
