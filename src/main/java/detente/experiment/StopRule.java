package detente.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When enough worlds have been run: at the end of a round, if at every design point the interval of every named metric is
 * narrow enough, or there may be no more worlds. A round adds the same worlds to all points, so that they stay paired.
 *
 * @param metrics how narrow the interval of each metric has to be, by its name
 * @param mostWorlds largest number of worlds; a multiple of those of a round
 */
public record StopRule(Map<String, Precision> metrics, int mostWorlds) {
    /** More rounds would be read with too many open files. */
    public static final int MOST_ROUNDS = 100;

    public StopRule {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }
}
