package detente.io.result;

import detente.experiment.Shard;
import detente.io.document.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a sweep, as the manifest in its folder tells.
 *
 * @param folder its folder
 * @param shard which part
 * @param whole id of the whole sweep
 * @param failed number of its runs that broke off
 * @param finished when it ended; empty where it did not
 * @param files what every file was at the end, by name; none before
 */
record ShardResult(
        Path folder, Shard shard, String whole, long failed, String finished, Map<String, ListedFile> files) {

    /**
     * That in a folder; empty where there is none, or it has not begun.
     *
     * @throws OccupiedFolder if its manifest is damaged
     */
    static Optional<ShardResult> read(Path folder) {
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            return Optional.empty();
        }
        WrittenManifest manifest = WrittenManifest.read(folder);
        Optional<ShardResult> result = manifest.section("shard").map(part -> of(folder, manifest, part));
        manifest.report();
        return result;
    }

    /** Which part a manifest says is in its folder; the first one where it says none that can be. */
    static Shard shard(Section part) {
        int parts = (int) part.whole("of", 1, Shard.MOST);
        return new Shard((int) part.whole("number", 1, parts), parts);
    }

    private static ShardResult of(Path folder, WrittenManifest manifest, Section part) {
        return new ShardResult(
                folder,
                shard(part),
                part.text("whole"),
                manifest.number("failed"),
                manifest.text("finished"),
                manifest.files());
    }
}
