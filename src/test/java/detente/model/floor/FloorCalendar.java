package detente.model.floor;

import java.util.Arrays;

/** Numbers to come back to at a later step, in the order in which they were put down for it. */
final class FloorCalendar {
    private final int[] first;
    private final int[] last;
    private int[] entry = new int[1024];
    private int[] next = new int[1024];
    private int size;

    FloorCalendar(int steps) {
        first = new int[steps];
        last = new int[steps];
        Arrays.fill(first, FloorRecord.NONE);
    }

    void add(int number, int step) {
        if (step >= first.length) {
            return;
        }
        if (size == entry.length) {
            entry = Arrays.copyOf(entry, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        entry[size] = number;
        next[size] = FloorRecord.NONE;
        if (first[step] == FloorRecord.NONE) {
            first[step] = size;
        } else {
            next[last[step]] = size;
        }
        last[step] = size++;
    }

    /** The first place of a step. */
    int first(int step) {
        return first[step];
    }

    /** The place after one. */
    int next(int place) {
        return next[place];
    }

    int entry(int place) {
        return entry[place];
    }
}
