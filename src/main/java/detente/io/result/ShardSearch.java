package detente.io.result;

import detente.io.document.BadInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the shards in the folders that a user names: those of shards, and those with shards in them. */
final class ShardSearch {
    private static final Comparator<ShardResult> ORDER = Comparator.<ShardResult>comparingInt(
                    result -> result.shard().of())
            .thenComparingInt(result -> result.shard().number());

    private ShardSearch() {}

    /**
     * The shards, in order; one that is named twice counts once.
     *
     * @throws BadInput if a folder holds none
     */
    static List<ShardResult> in(List<Path> folders) {
        Map<Path, ShardResult> found = new LinkedHashMap<>();
        for (Path folder : folders) {
            List<ShardResult> results = under(folder);
            if (results.isEmpty()) {
                throw new BadInput(folder + ": "
                        + (Files.isDirectory(folder)
                                ? "holds no shard of a sweep, nor a folder '" + ResultFolder.SHARDS + "' with any"
                                : "is no folder"));
            }
            results.forEach(result -> found.put(real(result.folder()), result));
        }
        return found.values().stream().sorted(ORDER).toList();
    }

    /** Those in one folder; none where there are none. */
    static List<ShardResult> under(Path folder) {
        List<ShardResult> results = new ArrayList<>();
        ShardResult.read(folder).ifPresent(results::add);
        for (Path place : List.of(folder, folder.resolve(ResultFolder.SHARDS))) {
            if (results.isEmpty() && Files.isDirectory(place)) {
                for (Path entry : Disk.entries(place)) {
                    ShardResult.read(entry).ifPresent(results::add);
                }
            }
        }
        return results;
    }

    private static Path real(Path folder) {
        return Disk.told(folder, folder::toRealPath);
    }
}
