package detente.analysis.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often either side of each pair strikes in each month. */
final class MonthlyCounts {
    private final List<int[][]> pairs;
    private final double[] weights;

    private MonthlyCounts(List<int[][]> pairs, double[] weights) {
        this.pairs = pairs;
        this.weights = weights;
    }

    /** Counts a series; a month that has begun counts as one. */
    static MonthlyCounts of(IncidentSeries series) {
        int months = (int) StrictMath.ceil(series.years() * Excitation.MONTHS);
        List<int[][]> pairs = new ArrayList<>();
        for (List<Incident> pair : series.pairs()) {
            int[][] counts = new int[2][months];
            for (Incident incident : pair) {
                counts[incident.author() < incident.target() ? 0 : 1][(int) (incident.time() * Excitation.MONTHS)]++;
            }
            pairs.add(counts);
        }
        return of(pairs, months);
    }

    static MonthlyCounts of(List<int[][]> pairs, int months) {
        double[] ofYears = new double[(months + Excitation.MONTHS - 1) / Excitation.MONTHS];
        for (int[][] pair : pairs) {
            for (int[] side : pair) {
                for (int month = 0; month < months; month++) {
                    ofYears[month / Excitation.MONTHS] += side[month];
                }
            }
        }
        double all = Arrays.stream(ofYears).sum();
        double[] weights = new double[months];
        for (int month = 0; month < months; month++) {
            int year = month / Excitation.MONTHS;
            int length = StrictMath.min(Excitation.MONTHS, months - year * Excitation.MONTHS);
            weights[month] = ofYears[year] / length * months / all;
        }
        return new MonthlyCounts(pairs, weights);
    }

    /**
     * Counts that luck makes by the law of {@link Excitation}, of the same pairs in the same years.
     *
     * @param bases how often each side strikes of its own accord in a month, first and second side of each pair in turn
     * @param self number of incidents that one brings about in the same direction; with {@code cross} below 1
     * @param cross the same in the opposite direction
     * @param halfLife of what an incident brings about, in months
     */
    MonthlyCounts simulated(List<Double> bases, double self, double cross, double halfLife, PatternLuck luck) {
        double decay = Excitation.decay(halfLife);
        List<int[][]> simulated = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            int[][] counts = new int[2][weights.length];
            double[] past = new double[2];
            for (int month = 0; month < weights.length; month++) {
                double[] before = past.clone();
                for (int side = 0; side < 2; side++) {
                    double mean = bases.get(2 * pair + side) * weights[month]
                            + self * before[side]
                            + cross * before[1 - side];
                    counts[side][month] = luck.poisson(mean);
                    past[side] = decay * before[side] + (1 - decay) * counts[side][month];
                }
            }
            simulated.add(counts);
        }
        return of(simulated, weights.length);
    }

    /** How often each side strikes in a month, first and second side of each pair in turn. */
    List<Double> rates() {
        return pairs.stream()
                .flatMap(Arrays::stream)
                .map(counts -> Arrays.stream(counts).sum() / (double) weights.length)
                .toList();
    }

    /** For each pair the counts of its two sides. */
    List<int[][]> pairs() {
        return pairs;
    }

    /** For each month how many incidents its year has, over their mean. */
    double[] weights() {
        return weights;
    }
}
