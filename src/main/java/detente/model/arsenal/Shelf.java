package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Exploits of one state, the most potent first. */
final class Shelf extends AbstractList<Holding> {
    private @Nullable Holding[] holdings = new Holding[8];
    /** Minus potency, so that the numbers rise and can be searched by halves. */
    private double[] order = new double[8];

    private double[] promise = new double[8];
    private int size;

    @Override
    public Holding get(int n) {
        return Objects.requireNonNull(holdings[n]);
    }

    @Override
    public int size() {
        return size;
    }

    /** A number that potency times exposure does not exceed, anywhere and from now on. */
    double promise(int n) {
        return promise[n];
    }

    void promise(int n, double bound) {
        promise[n] = bound;
    }

    /** Puts an exploit behind those that are at least as potent. */
    void put(Holding holding) {
        double potency = holding.vulnerability().potency();
        int place = firstBeyond(-potency);
        if (size == order.length) {
            holdings = Arrays.copyOf(holdings, 2 * size);
            order = Arrays.copyOf(order, 2 * size);
            promise = Arrays.copyOf(promise, 2 * size);
        }
        move(place, place + 1, size - place);
        size++;
        holdings[place] = holding;
        order[place] = -potency;
        promise[place] = potency;
    }

    /** Takes the exploit of a vulnerability away. */
    void take(Vulnerability vulnerability) {
        int place = firstBeyond(-vulnerability.potency()) - 1;
        while (get(place).vulnerability() != vulnerability) {
            place--;
        }
        move(place + 1, place, size - place - 1);
        size--;
        holdings[size] = null;
    }

    private void move(int from, int to, int count) {
        System.arraycopy(holdings, from, holdings, to, count);
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
