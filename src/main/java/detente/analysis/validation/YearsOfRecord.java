package detente.analysis.validation;

import detente.analysis.pattern.DyadYears;
import detente.analysis.pattern.Incident;
import detente.analysis.pattern.IncidentSeries;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The record of a run, thinned year by year to the numbers of incidents of 2007 to 2020, by pair and year. Which of the
 * recorded operations of a year are kept does not depend on anything about them.
 */
final class YearsOfRecord {
    /** Incidents of the record by year, from 2007 on (references.md, DCID2). */
    private static final int[] TOTALS = {17, 25, 26, 15, 28, 11, 22, 44, 39, 32, 41, 40, 33, 30};

    /** Rival pairs of the record; those that the world lacks had no incident with a direction. */
    private static final int PAIRS = 40;

    private final DyadYears kept;

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
        List<Incident> thinned = new ArrayList<>();
        for (int year = 0; year < TOTALS.length; year++) {
            years.get(year).stream()
                    .sorted(Comparator.comparingLong(operation -> Mixing.mix(operation.key(), "thinning")))
                    .limit(TOTALS[year])
                    .map(Incident::recorded)
                    .forEach(thinned::add);
        }
        kept = new DyadYears(IncidentSeries.of(thinned, TOTALS.length));
    }

    /** Dispersion of the yearly counts of pairs. */
    double dispersion() {
        return kept.dispersion();
    }

    /** Share of years without an incident, over the pairs of the record. */
    double emptyShare() {
        return kept.emptyShare(PAIRS);
    }
}
