package detente.experiment;

import detente.random.Mixing;
import java.util.List;

/**
 * A Latin hypercube: every range is cut into as many equal parts as there are points, and each part is met once. A point
 * lies anywhere in its part, or with {@code maximin} in the middle. Without {@code maximin} the places on a factor depend
 * on the seed, its name and the number of points only.
 */
final class LatinHypercube implements Design {
    /** Beyond, the parts would fill the memory that a small machine has: 200 MB. */
    private static final long MOST_PARTS = 50_000_000;

    /** So fine that the place of the last part of ten million stays below 1 when it is rounded. */
    private static final double UNIT = 0x1p-29;

    private final List<Factor> factors;
    private final int size;
    private final long seed;
    private final boolean centred;

    /** For each factor, the part in which each point lies. */
    private final int[][] parts;

    private LatinHypercube(List<Factor> factors, int size, long seed, boolean maximin) {
        this.factors = factors;
        this.size = size;
        this.seed = seed;
        centred = maximin;
        parts = factors.stream()
                .map(factor -> shuffled(size, Mixing.mix(seed, "latin " + factor.name())))
                .toArray(int[][]::new);
        if (maximin) {
            new Maximin(parts, Mixing.mix(seed, "maximin")).spread();
        }
    }

    static Design of(DesignRequest request) {
        int size = request.number(DesignOptions.POINTS);
        boolean maximin = request.has(DesignOptions.MAXIMIN);
        if ((long) size * request.factors().size() > MOST_PARTS) {
            throw new IllegalArgumentException("points times factors must be at most " + MOST_PARTS
                    + "; a design of kind 'sobol' or 'random' may be larger");
        } else if (maximin && size > Maximin.MOST_POINTS) {
            throw new IllegalArgumentException("'maximin' takes at most " + Maximin.MOST_POINTS
                    + " points: among more, any Latin hypercube lies about as evenly");
        }
        return new LatinHypercube(request.factors(), size, request.seed(), maximin);
    }

    /** The numbers 0 to size - 1 in an order in which all orders are equally likely (Fisher and Yates). */
    private static int[] shuffled(int size, long base) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = (int) ((Mixing.mix(base, i, 0, 0) >>> 1) % (i + 1));
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Level> levels(int point) {
        Level[] levels = new Level[factors.size()];
        for (int i = 0; i < levels.length; i++) {
            Factor factor = factors.get(i);
            int part = parts[i][point];
            levels[i] = centred ? factor.middle(part, size) : factor.at((part + inside(factor, point)) / size);
        }
        return List.of(levels);
    }

    /** Where in its part a point lies. */
    private double inside(Factor factor, int point) {
        return (Mixing.seed(seed, "inside " + factor.name(), point, 0) >>> 24) * UNIT;
    }
}
