package detente.io.result;

import detente.experiment.Shard;
import detente.io.document.Section;
import detente.io.document.Value;
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
 * @param files what every file was at the end, by name
 */
record ShardResult(
        Path folder, Shard shard, String whole, long failed, String finished, Map<String, ListedFile> files) {

    /** That in a folder; empty where there is none, or it has not begun. */
    static Optional<ShardResult> read(Path folder) {
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
            return Optional.empty();
        }
        WrittenManifest manifest = WrittenManifest.read(folder);
        return manifest.section("shard").map(part -> of(folder, manifest, part));
    }

    /**
     * Which part a manifest says is in its folder.
     *
     * @throws OccupiedFolder if there is no such part
     */
    static Shard shard(Path folder, Section part) {
        int number = (int) WrittenManifest.number(part, "number");
        int parts = (int) WrittenManifest.number(part, "of");
        if (number < 1 || number > parts || parts > Shard.MOST) {
            throw new OccupiedFolder(folder + ": the manifest is damaged (shard " + number + " of " + parts + ")");
        }
        return new Shard(number, parts);
    }

    private static ShardResult of(Path folder, WrittenManifest manifest, Section part) {
        return new ShardResult(
                folder,
                shard(folder, part),
                part.take("whole").flatMap(Value::text).orElse(""),
                manifest.number("failed"),
                manifest.text("finished"),
                manifest.files());
    }

    /** What is wrong with one of its files; empty where it is as it was written. */
    Optional<String> problem(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.of(file + ": is missing");
        }
        ListedFile listed = files.get(name);
        return listed != null && listed.problem(file).isEmpty()
                ? Optional.empty()
                : Optional.of(file + ": is damaged: it is not what the shard wrote");
    }
}
