package detente.io.result;

import detente.experiment.Asked;
import detente.io.document.Json;
import detente.io.table.TableForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A result folder while it is analysed once more: no other program writes into it, and its manifest says what changed. */
public final class Reanalysis implements AutoCloseable {
    private static final String ANALYSED = "analysed";
    private static final String CHANGED = "changed";

    private final Disk disk;
    private final PastResult result;
    private final Path folder;
    private final FolderLock lock;
    private final Map<String, byte[]> described = new TreeMap<>();

    /** What describes the tables: others than before where questions are asked, or no more. */
    private final byte[] tables;

    private final Predicate<String> written;

    /**
     * Locks a folder.
     *
     * @param added tables that the analysis adds
     * @param written which files, by name, the analysis writes anew and never reads: they may be missing
     * @throws LockedFolder if another program has it
     */
    public Reanalysis(Disk disk, PastResult result, List<TableForm<?>> added, Predicate<String> written) {
        this.disk = disk;
        this.written = written;
        this.result = result;
        folder = result.folder();
        described.putAll(result.task().descriptions());
        tables = DataPackage.bytes(result.task(), result.task().packing(), added);
        described.put(DataPackage.FILE, tables);
        lock = new FolderLock(disk, folder);
    }

    /**
     * Looks at all files; where nothing is wrong, removes what killed programs have left, and makes anew what describes the
     * result and is lost or changed, for it follows from the manifest.
     *
     * @param accepted whether files may be others than the manifest lists, as long as they have the rows that are due
     * @return names of the files that are others than the manifest lists, but for those that are written anew
     * @throws OccupiedFolder with what is wrong and what to do
     */
    public List<String> check(boolean accepted) {
        FolderCheck check = result.check();
        if (check.damage().count() > 0) {
            throw OccupiedFolder.unanalysed(
                    check.findings(), "give the folder its files back, or run the sweep again, into another folder");
        }
        Findings others = new Findings();
        List<String> names = new ArrayList<>();
        check.changed().forEach((name, what) -> {
            boolean own = written.test(name) || described.containsKey(name);
            if (!own || Files.exists(folder.resolve(name))) {
                others.add(folder.resolve(name) + ": " + what);
            }
            if (!own) {
                names.add(name);
            }
        });
        if (others.count() > 0 && !accepted) {
            throw OccupiedFolder.unanalysed(
                    others,
                    "'verify " + folder + " --all' says which rows differ; 'analyze " + folder
                            + " --changed' analyses it as it is");
        }
        described.keySet().forEach(name -> Disk.checkFile(folder.resolve(name)));
        Leftovers.clear(disk, folder);
        described.keySet().retainAll(check.changed().keySet());
        described.forEach((name, bytes) -> disk.replace(folder.resolve(name), bytes));
        return names;
    }

    /**
     * Renews what the manifest says of some files, where they are others now; then it also says by which program, and from
     * which files that are not those of the sweep. What an earlier analysis wrote and this one did not is removed: it would
     * show what is no longer so.
     *
     * @param files all that the analysis wrote
     * @param changed names of these
     * @param asked all that it answered
     */
    public void conclude(List<Path> files, List<String> changed, Asked asked) {
        describeTables();
        Path file = folder.resolve(Manifest.FILE);
        JsonNode manifest = Disk.told(file, () -> WrittenManifest.tree(folder));
        JsonNode names = JsonMapper.shared().valueToTree(changed);
        boolean same = manifest.path(ANALYSED).path(CHANGED).equals(names)
                || (changed.isEmpty() && !manifest.path(ANALYSED).has(CHANGED));
        if (manifest.path("files") instanceof ObjectNode said && (renew(said, files) || !same)) {
            AskedQuestions.put((ObjectNode) manifest, asked);
            Program program = Program.running();
            ObjectNode analysed = ((ObjectNode) manifest)
                    .putObject(ANALYSED)
                    .put("version", program.version())
                    .put("commit", program.commit())
                    .put("dirty", program.dirty())
                    .put("classes", program.classes());
            if (!changed.isEmpty()) {
                analysed.set(CHANGED, names);
            }
            disk.replace(file, Json.bytes(JsonMapper.shared().convertValue(manifest, Object.class)));
        }
    }

    private void describeTables() {
        Path file = folder.resolve(DataPackage.FILE);
        if (!Arrays.equals(Disk.told(file, () -> Files.readAllBytes(file)), tables)) {
            disk.replace(file, tables);
            described.put(DataPackage.FILE, tables);
        }
    }

    /** Whether anything was renewed. */
    private boolean renew(ObjectNode said, List<Path> files) {
        ObjectNode before = said.deepCopy();
        Map<String, JsonNode> entries = new TreeMap<>();
        said.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        Set<String> now = new TreeSet<>(described.keySet());
        files.forEach(file -> now.add(ListedFile.name(folder, file)));
        List<String> stale = entries.keySet().stream()
                .filter(name -> written.test(name) && !now.contains(name))
                .toList();
        stale.forEach(name -> disk.remove(folder.resolve(name)));
        entries.keySet().removeAll(stale);
        for (String name : now) {
            entries.put(
                    name,
                    JsonMapper.shared()
                            .readTree(
                                    Json.of(ListedFile.of(folder.resolve(name)).tree())));
        }
        said.removeAll().setAll(entries);
        return !said.equals(before);
    }

    @Override
    public void close() {
        lock.close();
    }
}
