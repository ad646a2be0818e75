package detente.chart;

import java.util.Map;

/**
 * What happens over time under some circumstances, for example under a policy.
 *
 * @param label what the circumstances are called
 * @param bands a band for each observable, by its name
 * @param changes the same of the difference to the baseline, paired within worlds; none of the baseline itself
 */
public record Course(String label, Map<String, Band> bands, Map<String, Band> changes) {

    /**
     * The band of an observable.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Band band(String observable) {
        return of(bands, observable);
    }

    /**
     * The band of its difference to the baseline.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Band change(String observable) {
        return of(changes, observable);
    }

    private Band of(Map<String, Band> all, String observable) {
        Band band = all.get(observable);
        if (band == null) {
            throw new IllegalArgumentException("no observable " + observable + " in " + label);
        }
        return band;
    }
}
