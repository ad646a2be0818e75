package detente.metric;

import java.util.Arrays;

/** How unevenly something is counted over those who could have it. */
public final class Concentration {
    private Concentration() {}

    /** Share of those that have most; NaN where nothing is counted. */
    public static double shareOfTop(int[] counts, int number) {
        int[] sorted = sorted(counts);
        double all = 0;
        double top = 0;
        for (int i = 0; i < sorted.length; i++) {
            all += sorted[i];
            top += i >= sorted.length - number ? sorted[i] : 0;
        }
        return top / all;
    }

    /** Gini coefficient, 0 (equal) to 1 − 1/n; NaN where nothing is counted. */
    public static double gini(int[] counts) {
        int[] sorted = sorted(counts);
        int n = sorted.length;
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < n; i++) {
            sum += sorted[i];
            ranked += (i + 1.0) * sorted[i];
        }
        return 2 * ranked / (n * sum) - (n + 1.0) / n;
    }

    private static int[] sorted(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
