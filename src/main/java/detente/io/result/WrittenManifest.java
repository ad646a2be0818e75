package detente.io.result;

import detente.experiment.Asked;
import detente.io.document.BadInput;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.document.Value;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the manifest of a result folder says. The one reader of {@code manifest.json}: key by key, each of its type, or as the
 * tree that it is.
 */
public final class WrittenManifest {

    /** What a folder can hold, as the key of what made it. */
    private static final Map<String, String> KINDS = kinds();

    private static final String CHANGED =
            "the commit is the same, but one of the programs was built from sources that" + " were changed since: ";

    private final Section section;
    private final String where;

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("experiment", "a sweep");
        kinds.put("run", "a single run");
        kinds.put("calibration", "a calibration");
        return Collections.unmodifiableMap(kinds);
    }

    private WrittenManifest(Supplier<Source> file, String where) {
        this.where = where;
        try {
            section = Section.of(file.get());
        } catch (BadInput e) {
            throw damaged(where, e);
        }
        if (KINDS.keySet().stream().noneMatch(section::has)) {
            throw new OccupiedFolder(
                    where + ": the manifest is damaged (it says neither " + String.join(" nor ", KINDS.keySet()) + ")");
        }
    }

    /**
     * That of a folder.
     *
     * @throws OccupiedFolder if it is damaged
     */
    public static WrittenManifest read(Path folder) {
        return new WrittenManifest(() -> source(folder), folder.toString());
    }

    /**
     * That of a folder as it stands there, whatever it says; no node where there is none.
     *
     * @throws IOException if it cannot be read or is not JSON
     */
    public static JsonNode tree(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            return JsonMapper.shared().missingNode();
        } else if (!Files.isRegularFile(file)) { // a pipe may never end
            throw new IOException(file + " is no file");
        }
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The object that is that of a folder.
     *
     * @throws BadInput if it is damaged
     */
    static Section object(Path folder) {
        return Section.of(source(folder));
    }

    /**
     * The text of that of a folder.
     *
     * @throws BadInput if it is no file, or no text
     */
    private static Source source(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BadInput(file + ": is a folder, a pipe or a device, and should be a file");
        }
        return Source.table(file.toString());
    }

    /** One that is about to be written. */
    static WrittenManifest of(Manifest manifest) {
        String text = new String(manifest.bytes(), StandardCharsets.UTF_8);
        Source source = new Source("this", Optional.empty(), text, Format.JSON);
        return new WrittenManifest(() -> source, "this");
    }

    /** A text; empty where it is not given. */
    public String text(String key) {
        return section.take(key).flatMap(Value::text).orElse("");
    }

    /** A number of something; 0 where it is not given. */
    long number(String key) {
        return section.take(key).flatMap(value -> value.whole(0, Section.MOST)).orElse(0L);
    }

    /**
     * Ends the reading where something was not of its type.
     *
     * @throws OccupiedFolder with all of that
     */
    public void report() {
        try {
            section.report();
        } catch (BadInput e) {
            throw damaged(where, e);
        }
    }

    private static OccupiedFolder damaged(String where, BadInput e) {
        return new OccupiedFolder(where + ": the manifest is damaged (" + e.inBrief() + ")");
    }

    /** The program that wrote it. */
    Program program() {
        return new Program(text("version"), text("commit"), text("dirty"), text("classes"));
    }

    /**
     * What every file was when the result was finished, by name.
     *
     * @throws OccupiedFolder if anything that was asked for so far is damaged
     */
    Map<String, ListedFile> files() {
        Map<String, ListedFile> files = section("files").map(ListedFile::all).orElse(Map.of());
        report();
        return files;
    }

    /**
     * What is said of every file of a folder that is missing, or another than it was when the result was finished.
     *
     * @throws OccupiedFolder if anything that was asked for so far is damaged
     */
    public Findings changes(Path folder) {
        return changes(folder, name -> false);
    }

    /**
     * The same.
     *
     * @param made which files, by name, may be missing, as they are made anew
     * @throws OccupiedFolder if anything that was asked for so far is damaged
     */
    public Findings changes(Path folder, Predicate<String> made) {
        Findings changes = new Findings();
        files().forEach((name, file) -> {
            Path there = folder.resolve(name);
            file.problem(there)
                    .filter(problem -> !made.test(name) || Files.exists(there, LinkOption.NOFOLLOW_LINKS))
                    .ifPresent(problem -> changes.add(there + ": " + problem));
        });
        return changes;
    }

    /** What was asked of the result. */
    Asked asked() {
        return AskedQuestions.read(section);
    }

    /** What it was before it was extended, the first time first. */
    List<Extended> extended() {
        return Extended.read(section);
    }

    /** An object. */
    public Optional<Section> section(String key) {
        return section.take(key).flatMap(Value::section);
    }

    /**
     * The experiment whose result the folder holds.
     *
     * @throws BadInput if it holds none that can be read
     */
    ExperimentFile experiment() {
        Optional<Section> experiment = section.need("experiment").flatMap(Value::section);
        section.report();
        return ExperimentReader.read(experiment.orElseThrow());
    }

    /** What the folder holds, in words. */
    private String kind() {
        return KINDS.entrySet().stream()
                .filter(kind -> section.has(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** All in which the programs and experiments of two result folders differ, words too. */
    public static List<Difference> differences(Path first, Path second) {
        Section one = read(first).section;
        Section other = read(second).section;
        return Stream.of("version", "commit", "classes", "experiment")
                .flatMap(key -> Difference.of(
                        key, one.take(key).map(Value::node), other.take(key).map(Value::node)))
                .toList();
    }

    /** The first thing in which another one differs that matters: the program, as of another one all may differ, then what it did. */
    String difference(WrittenManifest here) {
        if (!kind().equals(here.kind())) {
            return "the one is " + kind() + ", the other " + here.kind();
        }
        for (String key : List.of("version", "commit", "classes", "experiment", "run", "calibration", "shard")) {
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
