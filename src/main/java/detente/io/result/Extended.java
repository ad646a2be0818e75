package detente.io.result;

import detente.experiment.Experiment;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What a result was before it was extended, as its manifest keeps it.
 *
 * @param points number of its design points
 * @param worlds number of worlds at each of them
 * @param replications number of runs in each world
 * @param runs number of its runs
 * @param finished when it was finished
 * @param began when the extension began
 * @param program by which it was extended, in words
 */
record Extended(long points, long worlds, long replications, long runs, String finished, String began, String program) {
    private static final String KEY = "extended";

    /**
     * One that is being extended by this program.
     *
     * @param smaller a finished sweep
     */
    static Extended of(Task smaller, String finished, String began) {
        Experiment experiment = smaller.experiment().orElseThrow().experiment();
        return new Extended(
                smaller.points(),
                experiment.run(smaller.runs()).world(),
                experiment.round().replications(),
                smaller.runs(),
                finished,
                began,
                Program.running().title());
    }

    /** Reads all of them from a manifest, the first one first; problems are noted. */
    static List<Extended> read(Section manifest) {
        List<Extended> all = new ArrayList<>();
        manifest.take(KEY).map(Value::items).orElse(List.of()).forEach(item -> item.section()
                .ifPresent(section -> all.add(new Extended(
                        section.count("points"),
                        section.count("worlds"),
                        section.count("replications"),
                        section.count("runs"),
                        section.text("finished"),
                        section.text("began"),
                        section.text("program")))));
        return all;
    }

    /** Puts them into a manifest that is written. */
    static void put(Tree manifest, List<Extended> all) {
        if (!all.isEmpty()) {
            manifest.put(KEY, all.stream().map(Extended::tree).toList());
        }
    }

    private Tree tree() {
        return new Tree()
                .with("points", points)
                .with("worlds", worlds)
                .with("replications", replications)
                .with("runs", runs)
                .with("finished", finished)
                .with("began", began)
                .with("program", program);
    }
}
