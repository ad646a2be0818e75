package detente.gui.view.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The last events of a run, those that have not faded yet.
 *
 * @param <T> an event
 */
final class Recent<T> {
    private final ToDoubleFunction<T> time;
    private final List<Aged<T>> events = new ArrayList<>();

    /**
     * An event and its age.
     *
     * @param age 0 when it has just happened, 1 when it is gone
     */
    record Aged<T>(T event, double age) {}

    Recent(ToDoubleFunction<T> time) {
        this.time = time;
    }

    /**
     * Looks for those that happened in the time before now, from the oldest.
     *
     * @param now years
     * @param life how long one is seen, in years
     * @param most how many are shown at most: the latest ones
     */
    void find(List<T> all, double now, double life, int most) {
        events.clear();
        int first = all.size();
        while (first > StrictMath.max(0, all.size() - most) && now - time.applyAsDouble(all.get(first - 1)) < life) {
            first--;
        }
        for (T one : all.subList(first, all.size())) {
            double age = (now - time.applyAsDouble(one)) / life;
            events.add(new Aged<>(one, StrictMath.min(1, StrictMath.max(0, age))));
        }
    }

    /** From the oldest to the newest. */
    List<Aged<T>> events() {
        return events;
    }
}
