package detente.random;

/**
 * The random numbers of one run, each found by its name: a purpose and up to three numbers saying who, when and which.
 * The same name always gives the same number, in any order and any number of times.
 */
public final class Luck {
    private static final double UNIT = 0x1p-53;
    /** Above this mean a Poisson count is drawn in parts, because e^-mean must not vanish. */
    private static final double POISSON_PART = 500;

    private static final int PURPOSES = Purpose.values().length;

    private final long worldSeed;
    private final long runSeed;
    private final long[] bases = new long[PURPOSES];

    /**
     * @param worldSeed decides who exists
     * @param runSeed decides what happens
     */
    public Luck(long worldSeed, long runSeed) {
        this.worldSeed = worldSeed;
        this.runSeed = runSeed;
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

    public long worldSeed() {
        return worldSeed;
    }

    public long runSeed() {
        return runSeed;
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

    /** A number of the exponential law with mean 1. */
    public double exponential(Purpose purpose, long who, long when, long which) {
        return -StrictMath.log(1 - uniform(purpose, who, when, which)); // 1 - u is exact
    }

    /** A number of the exponential law with mean 1 that belongs to one thing. */
    public double exponential(Purpose purpose, long who) {
        return exponential(purpose, who, 0, 0);
    }

    /** A standard normal number (Box and Muller's transform of numbers {@code 2 which} and {@code 2 which + 1}). */
    public double normal(Purpose purpose, long who, long which) {
        double radius = StrictMath.sqrt(2 * exponential(purpose, who, 0, 2 * which));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(purpose, who, 0, 2 * which + 1));
    }

    /** The middle of three uniform numbers, which has the law Beta(2, 2). */
    public double middleOfThree(Purpose purpose, long who) {
        double a = uniform(purpose, who, 0, 0);
        double b = uniform(purpose, who, 0, 1);
        double c = uniform(purpose, who, 0, 2);
        return StrictMath.max(StrictMath.min(a, b), StrictMath.min(StrictMath.max(a, b), c));
    }

    /**
     * A number of the law Beta(a, b), by Jöhnk's rejection: exact, and quick while a + b is small.
     *
     * @param a first shape, positive
     * @param b second shape, positive
     */
    public double beta(double a, double b, Purpose purpose, long who) {
        for (long attempt = 0; ; attempt++) {
            double x = StrictMath.pow(uniform(purpose, who, attempt, 0), 1 / a);
            double y = StrictMath.pow(uniform(purpose, who, attempt, 1), 1 / b);
            if (x + y <= 1 && x + y > 0) {
                return x / (x + y);
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

    /** The same count as {@link #poisson(double, Purpose, long, long)} with the purpose and step of a base. */
    public int poisson(double mean, long base, long who) {
        double u = (Mixing.mix(base + Mixing.ofWho(who)) >>> 11) * UNIT;
        if (u < 1 - mean) {
            return 0; // 1 - mean <= e^-mean
        }
        return mean > POISSON_PART ? poissonInParts(mean, base, who) : poissonAt(u, mean);
    }

    /** A count of the Poisson law: almost always 0 where the mean is small, and then found without an exponential. */
    public int poisson(double mean, Purpose purpose, long who, long when) {
        return poisson(mean, baseOf(purpose, when), who);
    }

    private static int poissonAt(double u, double mean) {
        double probability = StrictMath.exp(-mean);
        double cumulated = probability;
        int count = 0;
        while (u >= cumulated && probability > 0) {
            count++;
            probability *= mean / count;
            cumulated += probability;
        }
        return count;
    }

    private static int poissonInParts(double mean, long base, long who) {
        int parts = (int) StrictMath.ceil(mean / POISSON_PART);
        int count = 0;
        for (int part = 1; part <= parts; part++) {
            double u = (Mixing.mix(base + Mixing.ofWho(who) + Mixing.ofWhich(part)) >>> 11) * UNIT;
            count += poissonAt(u, mean / parts);
        }
        return count;
    }

    /** The index drawn with chances in proportion to weights; -1 when all of them are 0. */
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
