package detente.io.result;

import detente.experiment.Asked;
import detente.io.document.Json;
import detente.io.document.Tree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Says of a result folder what made it: program, machine, command, experiment, and at the end every file's hash. */
final class Manifest {
    /** Name of its file. */
    static final String FILE = "manifest.json";

    private final Tree tree = new Tree();

    /**
     * @param contents what is run
     * @param program which program runs it
     * @param command what the user typed
     * @param started when it began first, in ISO form
     */
    Manifest(Contents contents, Program program, List<String> command, String started) {
        tree.put("id", id(contents, program));
        tree.put("program", "detente");
        tree.put("version", program.version());
        tree.put("commit", program.commit());
        tree.put("dirty", program.dirty());
        if (!program.classes().isEmpty()) {
            tree.put("classes", program.classes());
        }
        tree.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
        tree.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        tree.put("command", command);
        tree.put("started", started);
        tree.put("finished", "");
        tree.put(contents.kind(), contents.content());
        tree.put("advice", contents.advice());
        tree.put("points", contents.points());
        if (!contents.sets().isEmpty()) {
            tree.put("sets", contents.sets());
        }
        tree.put("runs", contents.runs());
        contents.shard().ifPresent(shard -> {
            Tree part = new Tree()
                    .with("number", shard.number())
                    .with("of", shard.of())
                    .with("first", contents.first())
                    .with("last", contents.last())
                    .with("whole", wholeId(contents, program));
            tree.put("shard", part);
        });
    }

    /** What tells this task and this program from all others. */
    static String id(Contents contents, Program program) {
        String whole = wholeId(contents, program);
        return contents.shard().isEmpty()
                ? whole
                : Checksum.sha256((whole + contents.shard().get().label()).getBytes(StandardCharsets.UTF_8));
    }

    /** The same for all parts of a sweep and the whole, and whatever words its user chose to describe it. */
    static String wholeId(Contents contents, Program program) {
        String text = contents.kind() + Json.of(FreeWords.without(contents.content())) + program.id();
        return Checksum.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The time, to the second. */
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    String id() {
        return String.valueOf(tree.get("id"));
    }

    /** So many runs were carried out, after what a stop rule found. */
    void stopped(long runs, Tree stop) {
        tree.put("runs", runs);
        tree.put("stop", stop);
    }

    /** So much is asked of the result. */
    void ask(Asked asked) {
        AskedQuestions.put(tree, asked);
    }

    /** It was made from smaller results, the first one first. */
    void extended(List<Extended> smaller) {
        Extended.put(tree, smaller);
    }

    /** When it began first, in ISO form. */
    String started() {
        return String.valueOf(tree.get("started"));
    }

    /**
     * All is done.
     *
     * @param failed number of runs that broke off
     * @param files length and hash of every file, by name
     */
    void finish(long failed, Tree files) {
        tree.put("finished", now());
        tree.put("failed", failed);
        tree.put("files", files);
    }

    byte[] bytes() {
        return Json.bytes(tree);
    }
}
