package detente.model.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Things to come back to at a later step, in the order in which they were put down for it.
 *
 * @param <T> what is put down
 */
public final class StepCalendar<T> {
    private static final int NONE = -1;

    private final int steps;
    /** Place of the last entry for each step; the one that follows it in the circle is the first. Empty until there is one. */
    private int[] last = {};

    private final List<@Nullable T> entries = new ArrayList<>();
    private int[] next = new int[64];
    /** Places from which an entry was collected, one behind the other. */
    private int free = NONE;

    /** @param steps number of steps, of the run or of a part that recurs; what is due later never comes back */
    public StepCalendar(int steps) {
        this.steps = steps;
    }

    /** Puts something down for a step. */
    public void add(T entry, int step) {
        if (step >= steps) {
            return;
        }
        if (last.length == 0) {
            last = new int[steps];
            Arrays.fill(last, NONE);
        }
        int place = placeFor(entry);
        if (last[step] == NONE) {
            next[place] = place;
        } else {
            next[place] = next[last[step]];
            next[last[step]] = place;
        }
        last[step] = place;
    }

    private int placeFor(T entry) {
        int place = free;
        if (place != NONE) {
            free = next[place];
            entries.set(place, entry);
            return place;
        }
        entries.add(entry);
        next = entries.size() <= next.length ? next : Arrays.copyOf(next, 2 * next.length);
        return entries.size() - 1;
    }

    /** Fills a list with what is due at a step, and forgets it. */
    public void collect(int step, List<T> due) {
        due.clear();
        if (last.length == 0 || last[step] == NONE) {
            return;
        }
        int first = next[last[step]];
        int place = first;
        do {
            due.add(Objects.requireNonNull(entries.set(place, null)));
            place = next[place];
        } while (place != first);
        next[last[step]] = free;
        free = first;
        last[step] = NONE;
    }
}
