package detente.io.result;

import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.NodeReader;
import detente.io.document.Problems;
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

    private static final long MOST = Long.MAX_VALUE >> 10;

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
            Problems problems = new Problems(source.name());
            Section section = new Section(NodeReader.read(source, problems), "", problems);
            String id = section.need("id").flatMap(Value::text).orElse("");
            long next = number(section, "next");
            long failed = number(section, "failed");
            Map<String, Extent> extents = new LinkedHashMap<>();
            section.need("files").flatMap(Value::section).ifPresent(files -> files.all()
                    .forEach((name, file) -> file.section()
                            .ifPresent(extent -> extents.put(
                                    name, new Extent(number(extent, "length"), number(extent, "checksum"))))));
            if (!section.has(SUM)) {
                throw new OccupiedFolder(
                        folder + ": " + FILE + " has no '" + SUM + "' over itself: it is damaged, or of"
                                + " an earlier version of the program, with which the sweep can be finished; else "
                                + AGAIN);
            }
            problems.report();
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

    private static long number(Section section, String key) {
        return section.need(key).flatMap(value -> value.whole(0, MOST)).orElse(0L);
    }
}
