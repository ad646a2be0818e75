package detente.io.result;

import detente.io.document.BadInput;
import detente.io.document.NodeReader;
import detente.io.document.Problems;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.document.Value;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was in a result folder before.
 *
 * @param started when its sweep began; empty where there was none
 * @param finished when its sweep ended; empty where it did not
 */
record FolderState(String started, String finished) {
    private static final FolderState EMPTY = new FolderState("", "");

    /** What an interrupted start may have left. */
    private static final List<String> OWN = List.of(FolderLock.FILE, FolderLock.FILE + ".new", Manifest.FILE + ".new");

    /** Whether there was no sweep. */
    boolean isEmpty() {
        return started.isEmpty();
    }

    /** Whether there was a sweep to its end. */
    boolean isFinished() {
        return !finished.isEmpty();
    }

    /**
     * Looks into a folder.
     *
     * @param manifest what the folder should hold
     * @throws OccupiedFolder if it holds something else
     */
    static FolderState of(Path folder, Manifest manifest) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            foreign(folder).ifPresent(name -> {
                throw new OccupiedFolder(folder + ": holds '" + name + "', which is no result of a sweep");
            });
            return EMPTY;
        }
        Section there = read(Source.table(file.toString()), folder);
        String id = text(there, "id");
        if (!id.equals(manifest.id())) {
            throw new OccupiedFolder(folder + ": holds the result of another experiment or program: "
                    + difference(there, manifest, folder));
        }
        return new FolderState(text(there, "started"), text(there, "finished"));
    }

    private static Optional<String> foreign(Path folder) {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        return Disk.told(folder, () -> {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.map(entry -> entry.getFileName().toString())
                        .filter(name -> !OWN.contains(name))
                        .sorted()
                        .findFirst();
            }
        });
    }

    private static Section read(Source source, Path folder) {
        try {
            Problems problems = new Problems(source.name());
            return new Section(NodeReader.read(source, problems), "", problems);
        } catch (BadInput e) {
            throw new OccupiedFolder(folder + ": the manifest is damaged (" + e.getMessage() + ")");
        }
    }

    private static String text(Section section, String key) {
        return section.take(key).flatMap(Value::text).orElse("");
    }

    /** The first thing in which two manifests differ that matters. */
    private static String difference(Section there, Manifest manifest, Path folder) {
        Source own = Source.stream("this", new ByteArrayInputStream(manifest.bytes()), Format.JSON);
        Section here = read(own, folder);
        if (there.has("experiment") != here.has("experiment")) {
            return "the one is a sweep, the other a single run";
        }
        for (String key : List.of("experiment", "run", "version", "commit")) {
            Optional<String> difference = Difference.between(
                    key, there.take(key).map(Value::node), here.take(key).map(Value::node));
            if (difference.isPresent()) {
                return difference.get();
            }
        }
        return "their ids differ";
    }
}
