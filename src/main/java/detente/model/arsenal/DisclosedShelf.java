package detente.model.arsenal;

import java.util.Arrays;

/** Vulnerabilities that the vendor knows, with what an exploit of each can do at most. */
final class DisclosedShelf extends Shelf<Vulnerability> {
    private double[] promise = new double[FEW];

    /** What the effect of an exploit does not exceed from now on: its potency, until less is known. */
    double promise(int n) {
        return promise[n];
    }

    void promise(int n, double less) {
        promise[n] = less;
    }

    @Override
    int put(Vulnerability vulnerability, double potency) {
        int place = super.put(vulnerability, potency);
        promise[place] = potency;
        return place;
    }

    @Override
    void grow(int length) {
        super.grow(length);
        promise = Arrays.copyOf(promise, length);
    }

    @Override
    void move(int from, int to, int count) {
        super.move(from, to, count);
        System.arraycopy(promise, from, promise, to, count);
    }
}
