package detente.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the points of a table are a full factorial design in which every factor has two levels, and where each stands
 * in it. The low level of a factor is that of the baseline, without one the level that comes first.
 */
final class TwoLevels {
    /** A design of more factors asks for sensitivity indices instead. */
    private static final int MOST_FACTORS = 10;

    private final List<String> factors;
    private final Baseline baseline;
    private final List<List<String>> seen = new ArrayList<>();
    private final Map<Integer, Integer> places = new TreeMap<>();
    private boolean fits;
    private int worlds;

    TwoLevels(List<String> factors, Baseline baseline) {
        this.factors = List.copyOf(factors);
        this.baseline = baseline;
        this.fits = !factors.isEmpty() && factors.size() <= MOST_FACTORS;
        factors.forEach(factor -> seen.add(new ArrayList<>()));
    }

    List<String> factors() {
        return factors;
    }

    /** The largest number of a world at any point. */
    int worlds() {
        return worlds;
    }

    /** Number of points of the full design. */
    int size() {
        return 1 << factors.size();
    }

    /** Adds the next point of the table. */
    void add(PointRuns point) {
        if (fits) {
            int place = 0;
            for (int i = 0; i < factors.size(); i++) {
                List<String> levels = seen.get(i);
                if (!levels.contains(point.levels().get(i))) {
                    levels.add(point.levels().get(i));
                }
                fits &= levels.size() <= 2;
                place |= levels.indexOf(point.levels().get(i)) << i;
            }
            fits &= !places.containsValue(place);
            places.put(point.point(), place);
            worlds = StrictMath.max(worlds, point.worlds());
        }
    }

    /** Whether every combination has come, once. */
    boolean isFull() {
        return fits && places.size() == size();
    }

    /** The place of a point of a full design: bit <i>i</i> is set if factor <i>i</i> is at its high level. */
    int place(int point) {
        int swapped = 0;
        for (int i = 0; i < factors.size(); i++) {
            swapped |= baseline.isLevel(factors.get(i), seen.get(i).get(1)) ? 1 << i : 0;
        }
        return places.getOrDefault(point, 0) ^ swapped;
    }
}
