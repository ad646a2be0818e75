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

    /** For each pair the counts of its two sides. */
    List<int[][]> pairs() {
        return pairs;
    }

    /** For each month how many incidents its year has, over their mean. */
    double[] weights() {
        return weights;
    }
}
