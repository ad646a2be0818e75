package detente.analysis;

import java.util.Map;
import java.util.TreeMap;

/**
 * A design point that charts show.
 *
 * @param contrast the point beside the baseline
 * @param label what charts call it
 * @param worldOf the world of each of its runs, by the number of the run
 */
record Case(Contrast contrast, String label, Map<Long, Integer> worldOf) {

    static Case of(Contrast contrast, String label, PointRuns runs) {
        Map<Long, Integer> worldOf = new TreeMap<>();
        for (int n = 0; n < runs.size(); n++) {
            worldOf.put(runs.run(n), runs.world(n));
        }
        return new Case(contrast, label, worldOf);
    }
}
