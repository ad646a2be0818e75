package detente.io.result;

import detente.io.document.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /**
     * Locks a folder.
     *
     * @throws LockedFolder if another program has it
     */
    public Reanalysis(Disk disk, PastResult result) {
        this.disk = disk;
        this.result = result;
        folder = result.folder();
        lock = new FolderLock(disk, folder);
    }

    /**
     * Looks at all files, and removes what killed programs have left where nothing is wrong.
     *
     * @param accepted whether files may be others than the manifest lists, as long as they have the rows that are due
     * @param written which files, by name, the analysis writes anew and never reads: they may be missing
     * @return names of the files that are others than the manifest lists, but for those that are written anew
     * @throws OccupiedFolder with what is wrong and what to do
     */
    public List<String> check(boolean accepted, Predicate<String> written) {
        FolderCheck check = result.check();
        if (check.damage().count() > 0) {
            throw refused(
                    check.findings(), "give the folder its files back, or run the sweep again, into another folder");
        }
        Findings others = new Findings();
        List<String> names = new ArrayList<>();
        check.changed().forEach((name, what) -> {
            boolean own = written.test(name);
            if (!own || Files.exists(folder.resolve(name))) {
                others.add(folder.resolve(name) + ": " + what);
            }
            if (!own) {
                names.add(name);
            }
        });
        if (others.count() > 0 && !accepted) {
            throw refused(
                    others,
                    "'verify " + folder + " --all' says which rows differ; 'analyze " + folder
                            + " --changed' analyses it as it is");
        }
        Leftovers.clear(disk, folder, result.files().keySet());
        return names;
    }

    private static OccupiedFolder refused(Findings findings, String advice) {
        List<String> lines = new ArrayList<>(findings.first());
        long more = findings.count() - lines.size();
        if (more > 0) {
            lines.add("… and " + more + " more");
        }
        lines.add("nothing was analysed: " + advice);
        return new OccupiedFolder(String.join(System.lineSeparator(), lines));
    }

    /**
     * Renews what the manifest says of some files, where they are others now; then it also says by which program, and from
     * which files that are not those of the sweep.
     *
     * @param changed names of these
     */
    public void written(List<Path> files, List<String> changed) {
        Path file = folder.resolve(Manifest.FILE);
        JsonNode manifest = JsonMapper.shared().readTree(Disk.told(file, () -> Files.readAllBytes(file)));
        JsonNode names = JsonMapper.shared().valueToTree(changed);
        boolean same = manifest.path(ANALYSED).path(CHANGED).equals(names)
                || (changed.isEmpty() && !manifest.path(ANALYSED).has(CHANGED));
        if (manifest.path("files") instanceof ObjectNode said && (renew(said, files) || !same)) {
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
            String text = Json.of(JsonMapper.shared().convertValue(manifest, Object.class));
            disk.replace(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether anything was renewed. */
    private boolean renew(ObjectNode said, List<Path> files) {
        ObjectNode before = said.deepCopy();
        Map<String, JsonNode> entries = new TreeMap<>();
        said.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        for (Path file : files) {
            entries.put(
                    Inventory.name(folder, file),
                    JsonMapper.shared().readTree(Json.of(ListedFile.of(file).tree())));
        }
        said.removeAll().setAll(entries);
        return !said.equals(before);
    }

    @Override
    public void close() {
        lock.close();
    }
}
