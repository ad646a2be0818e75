package detente.model.operation;

import java.util.Arrays;
import java.util.List;

/** Operations to come back to at a later step, in the order in which they were put down for it. */
public final class OperationCalendar {
    private static final int NONE = -1;

    private final int[] first;
    private final int[] last;
    private Operation[] operations = new Operation[256];
    private int[] next = new int[256];
    private int count;

    /** @param steps number of steps of the run; what is due later never comes back */
    public OperationCalendar(int steps) {
        first = new int[steps];
        last = new int[steps];
        Arrays.fill(first, NONE);
    }

    /** Puts an operation down for a step. */
    public void add(Operation operation, int step) {
        if (step >= first.length) {
            return;
        }
        if (count == next.length) {
            operations = Arrays.copyOf(operations, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        operations[count] = operation;
        next[count] = NONE;
        if (first[step] == NONE) {
            first[step] = count;
        } else {
            next[last[step]] = count;
        }
        last[step] = count++;
    }

    /** Fills a list with the operations that are due at a step. */
    public void collect(int step, List<Operation> due) {
        due.clear();
        for (int n = first[step]; n != NONE; n = next[n]) {
            due.add(operations[n]);
        }
    }
}
