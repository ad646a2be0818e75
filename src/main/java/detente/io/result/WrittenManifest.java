package detente.io.result;

import detente.io.document.BadInput;
import detente.io.document.NodeReader;
import detente.io.document.Problems;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.document.Value;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the manifest of a result folder says. */
final class WrittenManifest {
    private static final long LARGEST = Long.MAX_VALUE >> 10;

    private static final String CHANGED =
            "the commit is the same, but one of the programs was built from sources that" + " were changed since: ";

    private final Section section;
    private final Problems problems;

    private WrittenManifest(Supplier<Source> file, String where) {
        try {
            Source source = file.get();
            problems = new Problems(source.name());
            section = new Section(NodeReader.read(source, problems), "", problems);
        } catch (BadInput e) {
            throw new OccupiedFolder(where + ": the manifest is damaged (" + e.getMessage() + ")");
        }
        if (!section.has("experiment") && !section.has("run")) {
            throw new OccupiedFolder(where + ": the manifest is damaged (it says neither experiment nor run)");
        }
    }

    /**
     * That of a folder.
     *
     * @throws OccupiedFolder if it is damaged
     */
    static WrittenManifest read(Path folder) {
        return new WrittenManifest(
                () -> Source.table(folder.resolve(Manifest.FILE).toString()), folder.toString());
    }

    /** One that is about to be written. */
    static WrittenManifest of(Manifest manifest) {
        String text = new String(manifest.bytes(), StandardCharsets.UTF_8);
        Source source = new Source("this", Optional.empty(), text, Format.JSON);
        return new WrittenManifest(() -> source, "this");
    }

    /** A text; empty where it is not given. */
    String text(String key) {
        return section.take(key).flatMap(Value::text).orElse("");
    }

    /** A number of something; 0 where it is not given. */
    long number(String key) {
        return number(section, key);
    }

    /** A number of something in an object; 0 where it is not given. */
    static long number(Section section, String key) {
        return section.take(key).flatMap(value -> value.whole(0, LARGEST)).orElse(0L);
    }

    /** The program that wrote it. */
    Program program() {
        return new Program(text("version"), text("commit"), text("dirty"), text("classes"));
    }

    /** What every file was when the result was finished, by name. */
    Map<String, ListedFile> files() {
        return section("files").map(ListedFile::all).orElse(Map.of());
    }

    /** An object. */
    Optional<Section> section(String key) {
        return section.take(key).flatMap(Value::section);
    }

    /**
     * The experiment whose result the folder holds.
     *
     * @throws BadInput if it holds none that can be read
     */
    ExperimentFile experiment() {
        Optional<Section> experiment = section.need("experiment").flatMap(Value::section);
        problems.report();
        return ExperimentReader.read(experiment.orElseThrow(), problems);
    }

    /** The first thing in which another one differs that matters. */
    String difference(WrittenManifest here) {
        if (section.has("experiment") != here.section.has("experiment")) {
            return "the one is a sweep, the other a single run";
        }
        for (String key : List.of("experiment", "run", "version", "commit", "classes", "shard")) {
            Optional<String> difference = Difference.between(
                    key,
                    section.take(key).map(Value::node),
                    here.section.take(key).map(Value::node));
            if (difference.isPresent()) {
                return key.equals("classes") ? CHANGED + difference.get() : difference.get();
            }
        }
        return "their ids differ";
    }
}
