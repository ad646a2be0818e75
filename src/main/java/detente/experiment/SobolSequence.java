package detente.experiment;

import detente.random.Mixing;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The Sobol' sequence with a digital shift: in every dimension the same bits, drawn from the seed, are flipped in all
 * points. That keeps the points as even as they are and moves the first one away from the corner. Several threads may
 * use it at once.
 */
final class SobolSequence {
    /** Most dimensions for which direction numbers (Joe and Kuo 2008) come with Commons Math. */
    static final int MOST_DIMENSIONS = 1000;

    private static final int BITS = 52;

    private final SobolSequenceGenerator generator;
    private final long[] shifts;
    private final Lock lock = new ReentrantLock();
    private double[] last;
    private int lastIndex;

    /**
     * @param dimensions at most {@link #MOST_DIMENSIONS}
     * @param seed which bits are flipped
     */
    SobolSequence(int dimensions, long seed) {
        generator = new SobolSequenceGenerator(dimensions);
        shifts = new long[dimensions];
        long base = Mixing.mix(seed, "sobol");
        for (int i = 0; i < dimensions; i++) {
            shifts[i] = Mixing.mix(base, i, 0, 0) >>> (Long.SIZE - BITS);
        }
        last = shifted(generator.skipTo(0));
    }

    /**
     * A point of the sequence.
     *
     * @param index from 0
     * @return a place from 0 (included) to 1 (excluded) for each dimension, not to be changed
     */
    double[] at(int index) {
        lock.lock();
        try {
            if (index != lastIndex) {
                last = shifted(generator.skipTo(index));
                lastIndex = index;
            }
            return last;
        } finally {
            lock.unlock();
        }
    }

    private double[] shifted(double[] point) {
        double[] places = new double[point.length];
        for (int i = 0; i < places.length; i++) {
            long bits = (long) (point[i] * (1L << BITS)) ^ shifts[i];
            places[i] = bits / (double) (1L << BITS);
        }
        return places;
    }
}
