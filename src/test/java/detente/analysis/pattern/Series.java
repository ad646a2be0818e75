package detente.analysis.pattern;

import detente.model.operation.OperationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Series of which it is known how they came about. */
final class Series {
    private static final OperationType[] TYPES = OperationType.values();

    private Series() {}

    /** Counts of 20 pairs: Poisson, and more after what happened before. */
    static MonthlyCounts excited(long number, int months, double self, double cross, double halfLife) {
        PatternLuck luck = new PatternLuck("test", number);
        double decay = FastMath.exp(-FastMath.log(2) / halfLife);
        List<int[][]> pairs = new ArrayList<>();
        for (int pair = 0; pair < 20; pair++) {
            int[][] counts = new int[2][months];
            double[] past = new double[2];
            double[] base = {.3 * luck.uniform(), .1 * luck.uniform()};
            for (int month = 0; month < months; month++) {
                for (int side = 0; side < 2; side++) {
                    counts[side][month] = luck.poisson(base[side] + self * past[side] + cross * past[1 - side]);
                }
                for (int side = 0; side < 2; side++) {
                    past[side] = decay * past[side] + (1 - decay) * counts[side][month];
                }
            }
            pairs.add(counts);
        }
        return MonthlyCounts.of(pairs, months);
    }

    /** Pairs of Poisson processes, of different rates, whose incidents have types and severities by chance. */
    static IncidentSeries poisson(long number, int pairs, int years) {
        PatternLuck luck = new PatternLuck("poisson", number);
        List<Incident> incidents = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            int count = luck.poisson(years * (.5 + 2 * luck.uniform()));
            double there = luck.uniform();
            for (int i = 0; i < count; i++) {
                boolean first = luck.uniform() < there;
                incidents.add(new Incident(
                        years * luck.uniform(),
                        2 * pair + (first ? 0 : 1),
                        2 * pair + (first ? 1 : 0),
                        TYPES[luck.below(TYPES.length)],
                        luck.below(4),
                        null));
            }
        }
        incidents.sort(Comparator.comparingDouble(Incident::time));
        return IncidentSeries.of(incidents, years);
    }
}
