package detente.io.result;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The files that were written into a folder, in order of their names; whatever else lies there is not the program's. */
final class Inventory {
    private Inventory() {}

    /** Length and hash of each, by name. */
    static Map<String, Map<String, Object>> of(Path folder, Collection<Path> files) {
        Map<String, Map<String, Object>> entries = new LinkedHashMap<>();
        new TreeSet<>(files)
                .forEach(file ->
                        entries.put(name(folder, file), ListedFile.of(file).tree()));
        return entries;
    }

    /** Its name in a manifest. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
