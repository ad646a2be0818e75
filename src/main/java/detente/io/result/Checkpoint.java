package detente.io.result;

import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Tree;
import detente.io.document.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a sweep has come.
 *
 * @param id which experiment and program
 * @param next number of the first run that is not in the files
 * @param failed number of runs that broke off so far
 * @param extents where each file ended then, by name
 */
record Checkpoint(String id, long next, long failed, Map<String, Extent> extents) {
    /** Name of its file in the result folder. */
    static final String FILE = "checkpoint.json";

    /** What helps when it cannot be used. */
    static final String AGAIN =
            "begin again in another folder with --out, or delete this one," + " with its shards if it has any";

    private static final String SUM = "sha256";

    /** Its text, which ends with its own sum. */
    byte[] bytes() {
        Tree files = new Tree();
        extents.forEach((name, extent) ->
                files.put(name, new Tree().with("length", extent.length()).with("checksum", extent.checksum())));
        Tree tree = new Tree()
                .with("id", id)
                .with("next", next)
                .with("failed", failed)
                .with("files", files);
        return Json.bytes(tree.with(SUM, Checksum.sha256(Json.bytes(tree))));
    }

    /**
     * The checkpoint in a folder.
     *
     * @throws OccupiedFolder if it is damaged
     */
    static Checkpoint read(Path folder) {
        Disk.checkFile(folder.resolve(FILE));
        try {
            Source source = Source.file(folder.resolve(FILE).toString());
            Section section = Section.of(source);
            String id = section.text("id");
            long next = section.count("next");
            long failed = section.count("failed");
            Map<String, Extent> extents = new LinkedHashMap<>();
            section.need("files").flatMap(Value::section).ifPresent(files -> files.all()
                    .forEach((name, file) -> file.section()
                            .ifPresent(extent ->
                                    extents.put(name, new Extent(extent.count("length"), extent.count("checksum"))))));
            if (!section.has(SUM)) {
                throw new OccupiedFolder(
                        folder + ": " + FILE + " has no '" + SUM + "' over itself: it is damaged, or of"
                                + " an earlier version of the program, with which the sweep can be finished; else "
                                + AGAIN);
            }
            section.report();
            Checkpoint found = new Checkpoint(id, next, failed, extents);
            if (!source.text().equals(new String(found.bytes(), StandardCharsets.UTF_8))) {
                throw damaged(folder, FILE + " is not as it was written, its '" + SUM + "' is another");
            }
            return found;
        } catch (BadInput e) {
            throw damaged(folder, e.inBrief());
        }
    }

    private static OccupiedFolder damaged(Path folder, String why) {
        return new OccupiedFolder(folder + ": the checkpoint is damaged (" + why + "); " + AGAIN);
    }
}
