package detente.model.arsenal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Things by potency, the most potent first and, of the same potency, in the order in which they came.
 *
 * @param <T> what stands there
 */
final class Shelf<T> extends AbstractList<T> {
    private @Nullable Object[] things = new Object[8];
    /** Minus potency, so that the numbers rise and can be searched by halves. */
    private double[] order = new double[8];

    private double[] promise = new double[8];
    private int size;

    @Override
    @SuppressWarnings("unchecked") // nothing else is put there
    public T get(int n) {
        return (T) Objects.requireNonNull(things[n]);
    }

    @Override
    public int size() {
        return size;
    }

    double potency(int n) {
        return -order[n];
    }

    /** What the effect of a thing does not exceed from now on: its potency, until less is known. */
    double promise(int n) {
        return promise[n];
    }

    void promise(int n, double less) {
        promise[n] = less;
    }

    /** Puts a thing behind those that are at least as potent. */
    void put(T thing, double potency) {
        int place = firstBeyond(-potency);
        if (size == order.length) {
            things = Arrays.copyOf(things, 2 * size);
            order = Arrays.copyOf(order, 2 * size);
            promise = Arrays.copyOf(promise, 2 * size);
        }
        move(place, place + 1, size - place);
        size++;
        things[place] = thing;
        order[place] = -potency;
        promise[place] = potency;
    }

    /** Takes a thing away. */
    void take(T thing, double potency) {
        int place = firstBeyond(-potency) - 1;
        while (things[place] != thing) {
            place--;
        }
        move(place + 1, place, size - place - 1);
        size--;
        things[size] = null;
    }

    private void move(int from, int to, int count) {
        System.arraycopy(things, from, things, to, count);
        System.arraycopy(order, from, order, to, count);
        System.arraycopy(promise, from, promise, to, count);
    }

    /** The first place whose number is greater. */
    private int firstBeyond(double number) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order[middle] <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
