package detente.model.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Things to come back to at a later step, in the order in which they were put down for it.
 *
 * @param <T> what is put down
 */
public final class StepCalendar<T> {
    private static final int NONE = -1;

    private final int[] first;
    private final int[] last;
    private final List<T> entries = new ArrayList<>();
    private int[] next = new int[256];

    /** @param steps number of steps of the run; what is due later never comes back */
    public StepCalendar(int steps) {
        first = new int[steps];
        last = new int[steps];
        Arrays.fill(first, NONE);
    }

    /** Puts something down for a step. */
    public void add(T entry, int step) {
        if (step >= first.length) {
            return;
        }
        int place = entries.size();
        entries.add(entry);
        next = place < next.length ? next : Arrays.copyOf(next, 2 * next.length);
        next[place] = NONE;
        if (first[step] == NONE) {
            first[step] = place;
        } else {
            next[last[step]] = place;
        }
        last[step] = place;
    }

    /** Fills a list with what is due at a step. */
    public void collect(int step, List<T> due) {
        due.clear();
        for (int place = first[step]; place != NONE; place = next[place]) {
            due.add(entries.get(place));
        }
    }
}
