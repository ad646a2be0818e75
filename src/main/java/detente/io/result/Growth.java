package detente.io.result;

import detente.experiment.DesignKind;
import detente.experiment.Experiment;
import detente.experiment.Level;
import detente.experiment.RunSpec;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What makes one sweep larger than another of the same experiment: more worlds, more runs in each, more points. */
final class Growth {
    /** Where a number, or a list, may be larger; every other key has to be the same. */
    private static final List<List<String>> KEYS = List.of(
            List.of("worlds"),
            List.of("replications"),
            List.of("stop", "mostWorlds"),
            List.of("design", "points"),
            List.of("design", "trajectories"),
            List.of("design", "futures", "points"));

    private static final String ELSEWHERE = "; sweep the other one into another folder, with --out";

    private final Path folder;
    private final Task smaller;
    private final Task larger;

    /** @param folder where the smaller one is, finished */
    Growth(Path folder, Task smaller, Task larger) {
        this.folder = folder;
        this.smaller = smaller;
        this.larger = larger;
    }

    /**
     * Whether the first difference of two experiments, in words, may be that of a sweep and a larger one.
     *
     * @param difference see {@link WrittenManifest#difference}
     */
    static boolean isPossible(String difference) {
        return KEYS.stream().anyMatch(key -> difference.startsWith("experiment." + String.join(".", key) + " "));
    }

    /**
     * Makes sure that one is the other and more.
     *
     * @param id of the smaller one
     * @param stopMet whether its stop rule was met
     * @throws OccupiedFolder if anything else differs, or a run that is there would be another
     */
    void check(String id, boolean stopMet) {
        Task asBefore = larger.saying(asBefore());
        if (!Manifest.id(asBefore, Program.running()).equals(id)) {
            String difference = WrittenManifest.read(folder)
                    .difference(WrittenManifest.of(new Manifest(asBefore, Program.running(), List.of(), "")));
            throw refused(difference + "; only 'worlds', 'replications', the points of a design and 'mostWorlds' of a"
                    + " stop rule may be others, and larger" + ELSEWHERE);
        }
        Experiment before = experiment(smaller);
        Experiment now = experiment(larger);
        grows("worlds", before.round().worlds(), now.round().worlds());
        grows("replications", before.round().replications(), now.round().replications());
        grows("points", before.design().size(), now.design().size());
        before.stop().ifPresent(rule -> checkStop(before, now, stopMet));
        checkRuns();
    }

    private void grows(String what, long there, long here) {
        if (here < there) {
            throw refused("it has " + there + " " + what + ", and " + here + " are asked for: a result grows and never"
                    + " shrinks" + ELSEWHERE);
        }
    }

    /** A rule decides after rounds of all points and worlds: only further rounds leave those that were. */
    private void checkStop(Experiment before, Experiment now, boolean met) {
        grows("worlds at most", most(before), most(now));
        if (before.sizeOfRound() != now.sizeOfRound()
                || before.round().worlds() != now.round().worlds()
                || before.round().replications() != now.round().replications()) {
            throw refused("it has a stop rule, which decided after rounds of " + before.sizeOfRound()
                    + " runs: only 'mostWorlds' may be larger" + ELSEWHERE);
        } else if (met) {
            throw refused("its stop rule was met after "
                    + before.run(smaller.runs()).world() + " worlds, and would be met there again: a larger"
                    + " 'mostWorlds' adds nothing");
        }
    }

    private static int most(Experiment experiment) {
        return experiment.rounds() * experiment.round().worlds();
    }

    /** Every run that is there has to be one of the larger sweep: with the same levels and the same seeds. */
    private void checkRuns() {
        Throwable none = new IllegalStateException();
        Experiment before = experiment(smaller);
        for (long number = 1; number <= smaller.runs(); number++) {
            RunSpec there = before.run(number);
            long here = EarlierRows.number(larger, there);
            byte[] known = smaller.tables().get(0).rows(smaller.plan().failed(number, none));
            byte[] due = larger.tables().get(0).rows(larger.plan().failed(here, none));
            if (!Arrays.equals(behindNumber(known), behindNumber(due))) {
                throw refused(otherRun(there));
            }
        }
    }

    private String otherRun(RunSpec run) {
        Experiment now = experiment(larger);
        if (labels(experiment(smaller).levels(run.point())).equals(labels(now.levels(run.point())))) {
            return "world " + run.world() + " of point " + run.point() + " would be another in the larger sweep"
                    + ELSEWHERE;
        }
        DesignKind kind = now.request()
                .arms()
                .map(arms -> arms.futures().kind())
                .orElse(now.request().kind());
        String design = "a design of kind '" + kind.name() + "'";
        return "point " + run.point() + " is another in the larger sweep: "
                + (now.request().points().isEmpty() && kind.asks() == DesignKind.Asks.RANGES
                        ? design + " of another size has all of its points elsewhere (random, sobol and morris keep"
                                + " theirs)"
                        : "points can be added behind those of " + design + ", and none before or among them")
                + ELSEWHERE;
    }

    private static byte[] behindNumber(byte[] row) {
        int comma = 0;
        while (row[comma] != ',') {
            comma++;
        }
        return Arrays.copyOfRange(row, comma, row.length);
    }

    private static List<String> labels(List<Level> levels) {
        return levels.stream().map(Level::label).toList();
    }

    private static Experiment experiment(Task task) {
        return task.experiment().orElseThrow().experiment();
    }

    private OccupiedFolder refused(String why) {
        return new OccupiedFolder(folder + ": cannot be extended to this: " + why);
    }

    /** What the larger one says, with the numbers of the smaller one. */
    private Map<String, Object> asBefore() {
        Map<String, Object> content = larger.content();
        for (List<String> key : KEYS) {
            content = asBefore(content, smaller.content(), key);
        }
        return content;
    }

    private static Map<String, Object> asBefore(Map<?, ?> here, Map<?, ?> there, List<String> key) {
        Map<String, Object> content = new LinkedHashMap<>();
        here.forEach((name, value) -> content.put(String.valueOf(name), value));
        String first = key.get(0);
        Object mine = here.get(first);
        Object other = there.get(first);
        if (mine == null || other == null) {
            return content;
        } else if (key.size() == 1) {
            content.put(first, other);
        } else if (mine instanceof Map<?, ?> one && other instanceof Map<?, ?> two) {
            content.put(first, asBefore(one, two, key.subList(1, key.size())));
        }
        return content;
    }
}
