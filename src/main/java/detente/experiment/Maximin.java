package detente.experiment;

import detente.random.Mixing;

/**
 * Spreads a Latin hypercube: parts are exchanged between two points of one factor wherever that lowers the sum over pairs
 * of 1/distance^16, in which the closest pair outweighs all others (the criterion of Morris and Mitchell 1995). A fixed
 * number of exchanges is tried, so that the same parts and luck always end in the same design.
 */
final class Maximin {
    /** Every exchange looks at all points. */
    static final int MOST_POINTS = 1000;

    private static final int TRIES_PER_POINT = 100;

    private final int[][] parts;
    private final int size;
    private final long luck;

    /**
     * @param parts for each factor, the part in which each point lies; changed in place
     * @param luck which exchanges are tried
     */
    Maximin(int[][] parts, long luck) {
        this.parts = parts;
        this.luck = luck;
        size = parts[0].length;
    }

    void spread() {
        for (int attempt = 0; attempt < TRIES_PER_POINT * size; attempt++) {
            int[] of = parts[drawn(attempt, 0, parts.length)];
            int one = drawn(attempt, 1, size);
            int other = drawn(attempt, 2, size);
            double before = crowding(one, other);
            exchange(of, one, other);
            if (one == other || crowding(one, other) >= before) {
                exchange(of, one, other);
            }
        }
    }

    private int drawn(int attempt, int what, int of) {
        return (int) ((Mixing.mix(luck, attempt, what, 0) >>> 1) % of);
    }

    private static void exchange(int[] parts, int one, int other) {
        int part = parts[one];
        parts[one] = parts[other];
        parts[other] = part;
    }

    /** The share of two points in the sum; that of other pairs stays the same. */
    private double crowding(int one, int other) {
        double sum = 0;
        for (int point = 0; point < size; point++) {
            if (point != one && point != other) {
                sum += closeness(one, point) + closeness(other, point);
            }
        }
        return sum;
    }

    /** 1/distance^16, the distance in parts. */
    private double closeness(int one, int other) {
        double square = 0;
        for (int[] of : parts) {
            double difference = of[one] - of[other];
            square += difference * difference;
        }
        double fourth = 1 / (square * square);
        double eighth = fourth * fourth;
        return eighth * eighth;
    }
}
