package detente.io.result;

import detente.io.document.BadInput;
import detente.io.document.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A result folder while it is analysed once more: no other program writes into it, and its manifest says what changed. */
public final class Reanalysis implements AutoCloseable {
    private final Disk disk;
    private final Path folder;
    private final FolderLock lock;

    /**
     * Locks a folder.
     *
     * @throws BadInput if there is none
     * @throws OccupiedFolder if it holds no runs that could be analysed
     * @throws LockedFolder if another program has it
     */
    public Reanalysis(Disk disk, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + ": there is no such folder");
        } else if (!Files.exists(folder.resolve("runs.csv")) && !Files.exists(folder.resolve("runs.csv.gz"))) {
            throw new OccupiedFolder(folder
                    + (Files.exists(folder.resolve(Manifest.FILE))
                            ? ": holds an unfinished sweep; go on with it by 'sweep --resume', which analyses it"
                            : ": holds no runs.csv, so it is no result of this program"));
        }
        this.disk = disk;
        this.folder = folder;
        lock = new FolderLock(disk, folder);
        try {
            Leftovers.clearLocked(disk, folder);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Renews what the manifest of a finished result says of some files, where they are others now; then it also says by
     * which program. A folder without a manifest stays without.
     */
    public void written(List<Path> files) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            return;
        }
        JsonNode manifest = JsonMapper.shared().readTree(Disk.told(file, () -> Files.readAllBytes(file)));
        if (manifest.path("files") instanceof ObjectNode said && renew(said, files)) {
            Program program = Program.running();
            ((ObjectNode) manifest)
                    .putObject("analysed")
                    .put("version", program.version())
                    .put("commit", program.commit())
                    .put("dirty", program.dirty())
                    .put("classes", program.classes());
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
