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
class Shelf<T> extends AbstractList<T> {
    /** For how many there is room at first. */
    static final int FEW = 8;

    private @Nullable Object[] things = new Object[FEW];
    /** Minus potency, so that the numbers rise and can be searched by halves. */
    private double[] order = new double[FEW];

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

    /** Puts a thing behind those that are at least as potent, and says where. */
    int put(T thing, double potency) {
        int place = firstBeyond(-potency);
        if (size == order.length) {
            grow(2 * size);
        }
        move(place, place + 1, size - place);
        size++;
        things[place] = thing;
        order[place] = -potency;
        return place;
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

    /** Makes room for so many. */
    void grow(int length) {
        things = Arrays.copyOf(things, length);
        order = Arrays.copyOf(order, length);
    }

    /** Moves a number of things from one place to another. */
    void move(int from, int to, int count) {
        System.arraycopy(things, from, things, to, count);
        System.arraycopy(order, from, order, to, count);
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
