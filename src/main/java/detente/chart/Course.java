package detente.chart;

import java.util.Map;

/**
 * What happens over time under some circumstances, for example under a policy.
 *
 * @param label what the circumstances are called
 * @param bands a band for each observable, by its name
 */
public record Course(String label, Map<String, Band> bands) {

    /**
     * The band of an observable.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Band band(String observable) {
        Band band = bands.get(observable);
        if (band == null) {
            throw new IllegalArgumentException("no observable " + observable + " in " + label);
        }
        return band;
    }
}
