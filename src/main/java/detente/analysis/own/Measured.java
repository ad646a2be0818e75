package detente.analysis.own;

import detente.analysis.pattern.Incident;
import detente.analysis.pattern.IncidentSeries;
import detente.analysis.pattern.PatternValues;
import detente.analysis.pattern.SeriesPattern;
import detente.analysis.sample.Sample;
import java.util.function.Predicate;

/** A series with its patterns, which are found once. */
final class Measured {
    private final IncidentSeries series;
    private final double[] patterns;

    Measured(IncidentSeries series) {
        this.series = series;
        patterns = PatternValues.withoutExcitation(series);
    }

    double value(SeriesPattern pattern) {
        return patterns[pattern.ordinal()];
    }

    /** Share of some incidents. */
    double share(Predicate<Incident> counted) {
        return series.all().filter(counted).count() / (double) series.size();
    }

    /** Standard deviation of severity (n − 1). */
    double severitySpread() {
        return Sample.of(series.all().mapToDouble(Incident::severity).toArray()).spread();
    }
}
