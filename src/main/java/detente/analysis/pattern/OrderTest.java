package detente.analysis.pattern;

import detente.analysis.pattern.SeriesPattern.Chance;
import detente.analysis.pattern.SeriesPattern.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the order in which incidents happen within a year says anything: what depends on it, against the same when the
 * dates of the incidents of each year are exchanged among all of them (a permutation test; Davison &amp; Hinkley 1997, 4.3).
 */
public final class OrderTest {
    private static final List<SeriesPattern> TESTED = Arrays.stream(SeriesPattern.values())
            .filter(pattern -> pattern.group() == Group.EXCITATION
                    || (pattern.chance() == Chance.SHUFFLED && pattern.group() == Group.ORDER))
            .toList();

    private OrderTest() {}

    /**
     * A pattern of one series.
     *
     * @param chance its mean over the shuffled series
     * @param p chance to find as much or more where the order within years says nothing; NaN without a value
     */
    public record Row(SeriesPattern pattern, double value, double chance, double p) {}

    /**
     * Tests a series.
     *
     * @param shuffles number of shuffled series; the least p is one over one more
     */
    public static List<Row> of(IncidentSeries series, int shuffles) {
        double[] values = PatternValues.of(series);
        double[] sums = new double[values.length];
        int[] asMuch = new int[values.length];
        for (int shuffle = 0; shuffle < shuffles; shuffle++) {
            double[] shuffled = PatternValues.of(YearShuffle.of(series, shuffle));
            for (SeriesPattern pattern : TESTED) {
                int place = pattern.ordinal();
                sums[place] += shuffled[place];
                asMuch[place] += shuffled[place] < values[place] ? 0 : 1; // one without a value counts against it
            }
        }
        List<Row> rows = new ArrayList<>();
        for (SeriesPattern pattern : TESTED) {
            int place = pattern.ordinal();
            boolean exists = !Double.isNaN(values[place]);
            rows.add(new Row(
                    pattern,
                    values[place],
                    sums[place] / shuffles,
                    exists ? (1. + asMuch[place]) / (1. + shuffles) : Double.NaN));
        }
        return rows;
    }
}
