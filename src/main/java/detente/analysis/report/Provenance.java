package detente.analysis.report;

import detente.analysis.runs.Titles;
import detente.analysis.told.Words;
import detente.io.result.WrittenManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Where a result comes from: what {@code manifest.json} says that is the same whenever and wherever the same experiment is
 * run. Times, machine, Java and the command line are left to the manifest.
 *
 * @param manifest the manifest; empty in a folder without one
 * @param changed names of files that are not as the sweep left them
 */
record Provenance(JsonNode manifest, List<String> changed) {
    private static final String EXPERIMENT = "experiment";
    private static final int COMMIT_DIGITS = 12;

    static Provenance read(Path folder, List<String> changed) throws IOException {
        return new Provenance(WrittenManifest.tree(folder), List.copyOf(changed));
    }

    /** Whether it is the result of an experiment and not of a single run. */
    boolean isExperiment() {
        return manifest.has(EXPERIMENT);
    }

    JsonNode experiment() {
        return manifest.path(EXPERIMENT);
    }

    /** What its factors, levels and arms are called. */
    Titles titles() {
        return Titles.of(experiment());
    }

    /** The scenario that does not vary. */
    JsonNode scenario() {
        return (isExperiment() ? experiment() : manifest.path("run")).path("scenario");
    }

    String name() {
        return (isExperiment() ? experiment() : scenario()).path("name").asString("result");
    }

    /** What it asks, or what the scenario is; may be empty. */
    String question() {
        return isExperiment()
                ? experiment().path("question").asString("")
                : scenario().path("description").asString("");
    }

    /** Worlds at each point, as many as a stop rule asked for. */
    long worlds() {
        return manifest.path("stop")
                .path("worlds")
                .asLong(experiment().path("worlds").asLong(0));
    }

    long runs() {
        return manifest.path("runs").asLong(0);
    }

    /** What it was before it was extended, a sentence for each time. */
    List<String> extended() {
        List<String> sentences = new ArrayList<>();
        manifest.path("extended")
                .forEach(before -> sentences.add(String.format(
                        Locale.ROOT,
                        "on %s by %s, from %s (%s, %s, %s in each world) that had ended on %s. If its p-values and"
                                + " intervals were the reason to add to it, those of this report claim more than they"
                                + " should: the more often one looks, the more often luck alone looks like an effect",
                        before.path("began").asString(""),
                        before.path("program").asString(""),
                        Words.count(before.path("runs").asLong(), "run"),
                        Words.count(before.path("points").asLong(), "point"),
                        Words.count(before.path("worlds").asLong(), "world"),
                        Words.count(before.path("replications").asLong(), "run"),
                        before.path("finished").asString(""))));
        return sentences;
    }

    /** Version and commit. */
    String program() {
        String commit = manifest.path("commit").asString("unknown");
        boolean changed = manifest.path("dirty").asString("").equals("true");
        return String.format(
                Locale.ROOT,
                "Détente %s, commit %s%s",
                manifest.path("version").asString("unknown"),
                commit.substring(0, StrictMath.min(COMMIT_DIGITS, commit.length())),
                changed ? " with later changes" : "");
    }
}
