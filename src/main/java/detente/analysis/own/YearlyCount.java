package detente.analysis.own;

import detente.analysis.pattern.Incident;
import detente.analysis.pattern.IncidentSeries;
import detente.analysis.sample.Bounds;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * The interval of 95 % of incidents a year. How many pairs there are is luck too, and one that has no incident is in no
 * table: so the sum over pairs is compound Poisson, of variance Σ n² over their numbers of incidents n, however these cluster
 * in time. What moves all pairs in the same years comes on top: the variance of the numbers of years beyond that of pairs
 * within years. The interval is symmetric in the logarithm, as the sum is skewed.
 */
final class YearlyCount {
    private static final double NORMAL = 1.959963984540054;

    private YearlyCount() {}

    static Bounds bounds(IncidentSeries series) {
        int[] ofYears = series.ofYears();
        double all = series.size();
        double pairs = 0;
        double within = 0;
        for (List<Incident> pair : series.pairs()) {
            int[] own = new int[ofYears.length];
            pair.forEach(incident -> own[(int) incident.time()]++);
            pairs += (double) pair.size() * pair.size();
            within += squares(own);
        }
        double n = ofYears.length;
        double common = StrictMath.max(0, n / (n - 1) * (squares(ofYears) - within));
        double factor = FastMath.exp(NORMAL * StrictMath.sqrt(pairs + common) / all);
        return new Bounds(all / n / factor, all / n * factor);
    }

    /** Sum of squares about the mean. */
    private static double squares(int[] counts) {
        double sum = 0;
        double ofSquares = 0;
        for (int count : counts) {
            sum += count;
            ofSquares += (double) count * count;
        }
        return ofSquares - sum * sum / counts.length;
    }
}
