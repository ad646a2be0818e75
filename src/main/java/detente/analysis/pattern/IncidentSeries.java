package detente.analysis.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Incidents of some years, pair by pair.
 *
 * @param pairs the incidents of each pair of states, in order of time
 * @param years length; what happens in it has a time from 0 up to that
 */
public record IncidentSeries(List<List<Incident>> pairs, double years) {
    /** Days of a year. */
    static final double DAYS = 365;

    /**
     * A series.
     *
     * @param incidents in order of time; those of other years are left out
     */
    public static IncidentSeries of(List<Incident> incidents, double years) {
        Map<Long, List<Incident>> pairs = new LinkedHashMap<>();
        for (Incident incident : incidents) {
            if (incident.time() >= 0 && incident.time() < years) {
                pairs.computeIfAbsent(incident.pair(), pair -> new ArrayList<>())
                        .add(incident);
            }
        }
        return new IncidentSeries(List.copyOf(pairs.values()), years);
    }

    /** Its first years. */
    public IncidentSeries first(double length) {
        return new IncidentSeries(
                pairs.stream()
                        .map(pair -> pair.stream()
                                .filter(incident -> incident.time() < length)
                                .toList())
                        .filter(pair -> !pair.isEmpty())
                        .toList(),
                length);
    }

    /** All incidents, pair by pair. */
    public Stream<Incident> all() {
        return pairs.stream().flatMap(List::stream);
    }

    /** Number of incidents. */
    public int size() {
        return pairs.stream().mapToInt(List::size).sum();
    }

    /** As many of its pairs, drawn with replacement; a pair that is drawn twice counts as two. */
    public IncidentSeries drawn(PatternLuck luck) {
        List<List<Incident>> drawn = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            drawn.add(pairs.get(luck.below(pairs.size())));
        }
        return new IncidentSeries(drawn, years);
    }

    /** How many whole years it has. */
    int wholeYears() {
        return (int) years;
    }

    /** How many incidents each whole year has. */
    public int[] ofYears() {
        int[] counts = new int[wholeYears()];
        all().filter(incident -> incident.time() < counts.length).forEach(incident -> counts[(int) incident.time()]++);
        return counts;
    }

    /** How many incidents each state has, as their author or their target, that occurs at all. */
    public int[] ofStates(ToIntFunction<Incident> state) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        all().forEach(incident -> {
            counts.putIfAbsent(incident.author(), 0);
            counts.putIfAbsent(incident.target(), 0);
            counts.merge(state.applyAsInt(incident), 1, Integer::sum);
        });
        return counts.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
