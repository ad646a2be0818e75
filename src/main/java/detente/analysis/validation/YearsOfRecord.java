package detente.analysis.validation;

import detente.model.history.History;
import detente.model.operation.Operation;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The record of a run, thinned year by year to the numbers of incidents of 2007 to 2020, by pair and year. Which of the
 * recorded operations of a year are kept does not depend on anything about them.
 */
final class YearsOfRecord {
    /** Incidents of the record by year, from 2007 on (references.md, DCID2). */
    private static final int[] TOTALS = {17, 25, 26, 15, 28, 11, 22, 44, 39, 32, 41, 40, 33, 30};

    /** Rival pairs of the record; those that the world lacks had no incident with a direction. */
    private static final int PAIRS = 40;

    /** Incidents of a pair from which its years can be compared with what is expected of them. */
    private static final int ENOUGH = 5;

    private final Map<Long, int[]> counts = new LinkedHashMap<>();
    private final int[] totals = new int[TOTALS.length];

    YearsOfRecord(History history) {
        List<List<Operation>> years = new ArrayList<>();
        for (int year = 0; year < TOTALS.length; year++) {
            years.add(new ArrayList<>());
        }
        for (Operation operation : history.operations()) {
            double time = operation.time();
            if (time >= 0 && time < TOTALS.length && operation.isRecorded()) {
                years.get((int) time).add(operation);
            }
        }
        for (int year = 0; year < TOTALS.length; year++) {
            keep(years.get(year), year);
        }
    }

    private void keep(List<Operation> operations, int year) {
        operations.sort(Comparator.comparingLong(operation -> Mixing.mix(operation.key(), "thinning")));
        totals[year] = StrictMath.min(TOTALS[year], operations.size());
        for (Operation operation : operations.subList(0, totals[year])) {
            counts.computeIfAbsent(pair(operation), pair -> new int[TOTALS.length])[year]++;
        }
    }

    /** The two states between whom the public sees an operation. */
    static long pair(Operation operation) {
        long low = StrictMath.min(operation.attributedTo(), operation.target());
        return low << Integer.SIZE | StrictMath.max(operation.attributedTo(), operation.target());
    }

    /**
     * Dispersion of the yearly counts of pairs: Pearson's X² against the product of the shares of pair and year, over its
     * degrees of freedom; 1 where counts are Poisson, more where incidents cluster. Over pairs with five incidents or more.
     */
    double dispersion() {
        double all = IntStream.of(totals).sum();
        double sum = 0;
        int pairs = 0;
        for (int[] counted : counts.values()) {
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
        return sum / ((pairs - 1.0) * (years - 1.0));
    }

    /** Share of years without an incident, over the pairs of the record. */
    double emptyShare() {
        int filled = 0;
        for (int[] pair : counts.values()) {
            for (int count : pair) {
                filled += count > 0 ? 1 : 0;
            }
        }
        return 1 - filled / (double) (PAIRS * TOTALS.length);
    }
}
