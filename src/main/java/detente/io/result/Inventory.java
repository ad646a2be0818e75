package detente.io.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of a folder and of the folders in it, in order of their names; not those of its shards. */
final class Inventory {
    private static final List<String> LEFT_OUT =
            List.of(Manifest.FILE, Manifest.FILE + ".new", Checkpoint.FILE, FolderLock.FILE);

    private Inventory() {}

    /** Length and hash of each, by name. */
    static Map<String, Map<String, Object>> of(Path folder) {
        Map<String, Map<String, Object>> files = new LinkedHashMap<>();
        files(folder).forEach(file -> files.put(name(folder, file), entry(file)));
        return files;
    }

    /** Length and hash of one. */
    static Map<String, Object> entry(Path file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("bytes", Disk.told(file, () -> Files.size(file)));
        entry.put("sha256", Checksum.sha256(file));
        return entry;
    }

    private static boolean belongs(String name) {
        return !LEFT_OUT.contains(name)
                && !name.startsWith(ResultFolder.SHARDS + "/")
                && !name.startsWith(ResultFolder.SCHEDULER + "/");
    }

    private static List<Path> files(Path folder) {
        return Disk.told(folder, () -> {
            try (Stream<Path> entries = Files.walk(folder)) {
                return entries.filter(Files::isRegularFile)
                        .filter(file -> belongs(name(folder, file)))
                        .sorted()
                        .toList();
            }
        });
    }

    /** Its name in a manifest. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
