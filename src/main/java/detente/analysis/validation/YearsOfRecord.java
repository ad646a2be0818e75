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
 * The record of a run, thinned year by year to the numbers of incidents of the data, by pair and year. Which of the
 * recorded operations of a year are kept does not depend on anything about them.
 */
final class YearsOfRecord {
    private final DyadYears kept;
    private final int pairs;

    YearsOfRecord(History history, RecordForm form) {
        int length = form.ofYears().size();
        List<List<Operation>> years = new ArrayList<>();
        for (int year = 0; year < length; year++) {
            years.add(new ArrayList<>());
        }
        for (Operation operation : history.operations()) {
            double time = operation.time();
            if (time >= 0 && time < length && operation.isRecorded()) {
                years.get((int) time).add(operation);
            }
        }
        List<Incident> thinned = new ArrayList<>();
        for (int year = 0; year < length; year++) {
            years.get(year).stream()
                    .sorted(Comparator.comparingLong(operation -> Mixing.mix(operation.key(), "thinning")))
                    .limit(form.ofYears().get(year))
                    .map(Incident::recorded)
                    .forEach(thinned::add);
        }
        IncidentSeries series = IncidentSeries.of(thinned, length);
        kept = new DyadYears(series);
        pairs = form.pairs() == 0 ? series.pairs().size() : form.pairs();
    }

    /** Dispersion of the yearly counts of pairs. */
    double dispersion() {
        return kept.dispersion();
    }

    /** Share of years without an incident, over the pairs of the record. */
    double emptyShare() {
        return kept.emptyShare(pairs);
    }
}
