package detente.analysis.effect;

import detente.analysis.runs.Baseline;
import detente.analysis.runs.PointRuns;
import detente.analysis.told.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether the points of a table are a full factorial design, and where each stands in it. Factors with one level stay
 * aside. The first level of a factor is that of the baseline, without one the level that comes first; the others follow
 * in the order in which they come.
 */
public final class FullFactorial {
    /** A larger design asks for sensitivity indices instead. */
    private static final int MOST_POINTS = 1024;

    private final List<String> names;
    private final Baseline baseline;
    private final List<List<String>> seen = new ArrayList<>();

    /** For each point the place of its level among those seen of each factor. */
    private final Map<Integer, int[]> places = new TreeMap<>();

    private boolean fits = true;
    private int worlds;

    public FullFactorial(List<String> factors, Baseline baseline) {
        this.names = List.copyOf(factors);
        this.baseline = baseline;
        factors.forEach(factor -> seen.add(new ArrayList<>()));
    }

    /** The factors that have several levels. */
    List<String> factors() {
        return varied().mapToObj(names::get).toList();
    }

    private IntStream varied() {
        return IntStream.range(0, names.size()).filter(i -> seen.get(i).size() > 1);
    }

    /** The levels of each of these factors, as they are written; the one with which the others are compared first. */
    List<List<String>> levels() {
        return varied().mapToObj(this::levels).toList();
    }

    private List<String> levels(int factor) {
        List<String> levels = new ArrayList<>(seen.get(factor));
        levels.stream()
                .filter(level -> baseline.isLevel(names.get(factor), level))
                .findFirst()
                .ifPresent(level -> {
                    levels.remove(level);
                    levels.add(0, level);
                });
        return levels;
    }

    /** The largest number of a world at any point. */
    int worlds() {
        return worlds;
    }

    /** Number of points of the full design. */
    int size() {
        return (int) StrictMath.min(combinations(), Integer.MAX_VALUE);
    }

    private double combinations() {
        return seen.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
    }

    /** Adds the next point of the table. */
    public void add(PointRuns point) {
        if (fits) {
            int[] place = new int[names.size()];
            for (int i = 0; i < place.length; i++) {
                String level = point.levels().get(i);
                if (!seen.get(i).contains(level)) {
                    seen.get(i).add(level);
                }
                place[i] = seen.get(i).indexOf(level);
            }
            places.put(point.point(), place);
            worlds = StrictMath.max(worlds, point.worlds());
            fits = combinations() <= MOST_POINTS && places.size() <= MOST_POINTS;
        }
    }

    /** Why there are no effects to be separated; empty if every combination of levels has come, once. */
    Optional<String> obstacle() {
        if (!fits) {
            return Optional.of("its factors have more than " + Words.count(MOST_POINTS, "combination") + " of levels");
        } else if (factors().isEmpty()) {
            return Optional.of("no factor has two levels");
        }
        long different = places.keySet().stream().map(this::place).distinct().count();
        if (different < size()) {
            return Optional.of("of " + Words.count(size(), "combination") + " of levels " + different
                    + (different == 1 ? " is" : " are") + " among its points, and all are needed");
        }
        return places.size() > different
                ? Optional.of("of " + Words.count(places.size(), "point") + " some have the same levels")
                : Optional.empty();
    }

    /** The place of a point: that of its level among {@link #levels}, the first factor the lowest digit. */
    int place(int point) {
        int[] place = places.getOrDefault(point, new int[names.size()]);
        int whole = 0;
        int step = 1;
        for (int i : varied().toArray()) {
            whole += step * levels(i).indexOf(seen.get(i).get(place[i]));
            step *= seen.get(i).size();
        }
        return whole;
    }
}
