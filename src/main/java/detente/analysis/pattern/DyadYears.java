package detente.analysis.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many incidents each pair has in each whole year. */
public final class DyadYears {
    /** Incidents of a pair from which its years can be compared with what is expected of them. */
    private static final int ENOUGH = 5;

    private final List<int[]> counts = new ArrayList<>();
    private final int[] totals;

    /** Counts a series. */
    public DyadYears(IncidentSeries series) {
        totals = series.ofYears();
        for (List<Incident> pair : series.pairs()) {
            int[] ofPair = new int[totals.length];
            for (Incident incident : pair) {
                if (incident.time() < totals.length) {
                    ofPair[(int) incident.time()]++;
                }
            }
            counts.add(ofPair);
        }
    }

    /**
     * Dispersion of the yearly counts of pairs: Pearson's X² against the product of the shares of pair and year, over its
     * degrees of freedom; 1 where counts are Poisson, more where incidents cluster. Over pairs with five incidents or more;
     * NaN with fewer than two of them.
     */
    public double dispersion() {
        double all = IntStream.of(totals).sum();
        double sum = 0;
        int pairs = 0;
        for (int[] counted : counts) {
            double ofPair = IntStream.of(counted).sum();
            if (ofPair >= ENOUGH) {
                pairs++;
                for (int year = 0; year < totals.length; year++) {
                    double expected = ofPair * totals[year] / all;
                    double difference = counted[year] - expected;
                    sum += expected > 0 ? difference * difference / expected : 0;
                }
            }
        }
        double years = IntStream.of(totals).filter(total -> total > 0).count();
        return pairs > 1 && years > 1 ? sum / ((pairs - 1) * (years - 1)) : Double.NaN;
    }

    /**
     * Share of years without an incident.
     *
     * @param pairs number of pairs that count; those without an incident are empty in every year
     */
    public double emptyShare(int pairs) {
        int filled = 0;
        for (int[] pair : counts) {
            for (int count : pair) {
                filled += count > 0 ? 1 : 0;
            }
        }
        return 1 - filled / (double) (pairs * totals.length);
    }
}
