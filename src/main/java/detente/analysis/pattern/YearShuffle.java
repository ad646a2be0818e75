package detente.analysis.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A series in which the incidents of each year have exchanged their dates: who, whom, how, but not when. */
final class YearShuffle {
    private YearShuffle() {}

    /** @param number which shuffle */
    static IncidentSeries of(IncidentSeries series, long number) {
        PatternLuck luck = new PatternLuck("shuffle", number);
        Map<Integer, List<Double>> dates = new TreeMap<>();
        series.all().forEach(incident -> dates.computeIfAbsent((int) incident.time(), year -> new ArrayList<>())
                .add(incident.time()));
        dates.values().forEach(luck::shuffle);
        List<List<Incident>> pairs = new ArrayList<>();
        for (List<Incident> pair : series.pairs()) {
            List<Incident> moved = new ArrayList<>();
            for (Incident incident : pair) {
                List<Double> left = dates.getOrDefault((int) incident.time(), List.of());
                moved.add(incident.at(left.remove(left.size() - 1)));
            }
            moved.sort(Comparator.comparingDouble(Incident::time));
            pairs.add(moved);
        }
        return new IncidentSeries(pairs, series.years());
    }
}
