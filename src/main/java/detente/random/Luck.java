package detente.random;

import org.apache.commons.math3.util.FastMath;

/**
 * The random numbers of one run, each found by its name: a purpose and up to three numbers saying who, when and which.
 * The same name always gives the same number, in any order and any number of times. A number costs one mix of 64 bits
 * (see {@link Mixing}) and is a multiple of 2^-53; laws are drawn by inversion or rejection from such numbers. Nothing
 * here throws.
 */
public final class Luck {
    private static final double UNIT = 0x1p-53;
    /** Above this mean a Poisson count is not found by counting up, which would take as long as the count is large. */
    private static final double LARGE_MEAN = 500;
    /** More than rounding adds to a probability. */
    private static final double ROUNDING = 1e-14;

    private static final int PURPOSES = Purpose.values().length;

    private final long[] bases = new long[PURPOSES];

    /**
     * @param worldSeed decides who exists
     * @param runSeed decides what happens
     */
    public Luck(long worldSeed, long runSeed) {
        for (Purpose purpose : Purpose.values()) {
            long seed =
                    switch (purpose.domain()) {
                        case WORLD -> worldSeed;
                        case RUN -> runSeed;
                        case THING -> 0;
                    };
            bases[purpose.ordinal()] = Mixing.mix(seed, purpose.name());
        }
    }

    /** 64 mixed bits: the key of something new. */
    public long key(Purpose purpose, long who, long when, long which) {
        return Mixing.mix(bases[purpose.ordinal()], who, when, which);
    }

    /** A number of U[0, 1). */
    public double uniform(Purpose purpose, long who, long when, long which) {
        return (key(purpose, who, when, which) >>> 11) * UNIT;
    }

    /** A number of U[0, 1) that belongs to one thing. */
    public double uniform(Purpose purpose, long who) {
        return uniform(purpose, who, 0, 0);
    }

    /** Whether an event of the given probability happens to one thing. */
    public boolean happens(double probability, Purpose purpose, long who) {
        return uniform(purpose, who) < probability;
    }

    /** Whether an event of the given probability happens. */
    public boolean happens(double probability, Purpose purpose, long who, long when, long which) {
        return uniform(purpose, who, when, which) < probability;
    }

    /** A number of the exponential law with mean 1, by inversion: 0 to 36.7, at the cost of a logarithm. */
    public double exponential(Purpose purpose, long who, long when, long which) {
        return -FastMath.log(1 - uniform(purpose, who, when, which)); // 1 - u is exact
    }

    /**
     * Whether a wait is over: {@link #exponential(Purpose, long, long, long)} of the same name times a mean. Long after its
     * mean, as almost always, that is known without a logarithm.
     *
     * @param time since the wait began, 0 or more
     */
    public boolean isOver(double time, double mean, Purpose purpose, long who, long when, long which) {
        double rest = 1 - uniform(purpose, who, when, which);
        double waits = time / mean;
        double atMost = 1 + waits * (1 + waits * (.5 + waits / 6)); // e^waits is more
        return rest * atMost > 1 + ROUNDING || -FastMath.log(rest) * mean <= time;
    }

    /** A number of the exponential law with mean 1 that belongs to one thing. */
    public double exponential(Purpose purpose, long who) {
        return exponential(purpose, who, 0, 0);
    }

    /**
     * A standard normal number, by the transform of Box and Muller (1958) of numbers {@code 2 which} and
     * {@code 2 which + 1}: -8.6 to 8.6, at the cost of a logarithm, a root and a cosine.
     */
    public double normal(Purpose purpose, long who, long which) {
        double radius = StrictMath.sqrt(2 * exponential(purpose, who, 0, 2 * which));
        return radius * FastMath.cos(2 * StrictMath.PI * uniform(purpose, who, 0, 2 * which + 1));
    }

    /** The middle of three uniform numbers, which has the law Beta(2, 2). */
    public double middleOfThree(Purpose purpose, long who) {
        double a = uniform(purpose, who, 0, 0);
        double b = uniform(purpose, who, 0, 1);
        double c = uniform(purpose, who, 0, 2);
        return StrictMath.max(StrictMath.min(a, b), StrictMath.min(StrictMath.max(a, b), c));
    }

    /**
     * A number of the law Beta(a, b), as quick at any shapes: see {@link BetaLaw}; at most three pairs of numbers on
     * average.
     *
     * @param a first shape, .1 or more
     * @param b second shape, .1 or more
     */
    public double beta(double a, double b, Purpose purpose, long who) {
        BetaLaw law = new BetaLaw(a, b);
        for (long attempt = 0; ; attempt++) {
            double number = law.of(uniform(purpose, who, attempt, 0), uniform(purpose, who, attempt, 1));
            if (!Double.isNaN(number)) {
                return number;
            }
        }
    }

    /**
     * What all numbers of one purpose in one step have in common: in a loop over who, it is found once.
     *
     * @return a base for {@link #poisson(double, long, long)}
     */
    public long baseOf(Purpose purpose, long when) {
        return bases[purpose.ordinal()] + Mixing.ofWhen(when);
    }

    /**
     * What all numbers of one purpose that belong to one thing have in common: in a loop over when, it is found once.
     *
     * @return a base for {@link #happensThen}
     */
    public long baseOfThing(Purpose purpose, long who) {
        return bases[purpose.ordinal()] + Mixing.ofWho(who);
    }

    /** The same as {@link #happens(double, Purpose, long, long, long)} with the purpose and the thing of a base, and no which. */
    public boolean happensThen(double probability, long base, long when) {
        return (Mixing.mix(base + Mixing.ofWhen(when)) >>> 11) * UNIT < probability;
    }

    /** The same with the purpose and step of a base. */
    public boolean happensTo(double probability, long base, long who) {
        return (Mixing.mix(base + Mixing.ofWho(who)) >>> 11) * UNIT < probability;
    }

    /** The same count as {@link #poisson(double, Purpose, long, long)} with the purpose and step of a base. */
    public int poisson(double mean, long base, long who) {
        double u = (Mixing.mix(base + Mixing.ofWho(who)) >>> 11) * UNIT;
        if (u < 1 - mean) {
            return 0; // 1 - mean <= e^-mean
        }
        return mean > LARGE_MEAN ? largePoisson(mean, base, who) : poissonAt(u, mean);
    }

    /**
     * A count of the Poisson law: up to a mean of 500 by inversion, counting up from 0 (Devroye 1986, chapter X.3), beyond
     * by {@link PoissonLaw}. Inversion takes one number and, beside an exponential, as many multiplications as the count;
     * where the number is below 1 less the mean, as almost always at a small mean, the count is 0 and not even that is
     * needed. It is exact but for the rounding of sums to 2^-53.
     *
     * @param mean 0 or more; of one that is less or NaN the count is 0
     * @return 0 to 2^31 - 1
     */
    public int poisson(double mean, Purpose purpose, long who, long when) {
        return poisson(mean, baseOf(purpose, when), who);
    }

    private static int poissonAt(double u, double mean) {
        double half = mean * mean / 2;
        double third = half * mean / 3;
        if (u < 1 - mean + half - third - ROUNDING) {
            return 0; // 1 - mean + mean^2/2 - mean^3/6 <= e^-mean
        }
        if (u > 1 - mean + half + ROUNDING && u < 1 - half - ROUNDING) {
            return 1; // e^-mean <= 1 - mean + mean^2/2, and (1 + mean) e^-mean >= 1 - mean^2/2
        }
        if (u > 1 - half + 2 * third + ROUNDING && u < 1 - third - ROUNDING) {
            return 2; // two or more: at least mean^2/2 - mean^3/3; three or more: at most mean^3/6
        }
        double probability = FastMath.exp(-mean);
        double cumulated = probability;
        int count = 0;
        while (u >= cumulated && probability > 0) {
            count++;
            probability *= mean / count;
            cumulated += probability;
        }
        return count;
    }

    private static int largePoisson(double mean, long base, long who) {
        if (mean > 2.0 * Integer.MAX_VALUE) {
            return Integer.MAX_VALUE; // no count is as small as that
        }
        PoissonLaw law = new PoissonLaw(mean);
        for (long attempt = 0; ; attempt++) {
            double count = law.of(uniform(base, who, 2 * attempt + 1), uniform(base, who, 2 * attempt + 2));
            if (!Double.isNaN(count)) {
                return (int) StrictMath.min(Integer.MAX_VALUE, count);
            }
        }
    }

    private static double uniform(long base, long who, long which) {
        return (Mixing.mix(base + Mixing.ofWho(who) + Mixing.ofWhich(which)) >>> 11) * UNIT;
    }

    /**
     * The index drawn with chances in proportion to weights, by going through them twice; -1 when all of them are 0.
     *
     * @param weights 0 or more each, of a finite sum
     */
    public int choose(double[] weights, Purpose purpose, long who, long when, long which) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double rest = uniform(purpose, who, when, which) * total;
        int last = -1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                rest -= weights[i];
                if (rest < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
