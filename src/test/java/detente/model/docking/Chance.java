package detente.model.docking;

import java.util.SplittableRandom;

/** Draws, in a stream and not by name as those of the program. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    double uniform() {
        return random.nextDouble();
    }

    boolean happens(double probability) {
        return uniform() < probability;
    }

    double normal() {
        return random.nextGaussian();
    }

    double exponential(double mean) {
        return -mean * StrictMath.log1p(-uniform());
    }

    /** The middle one of three uniform numbers has the law Beta(2, 2). */
    double potency() {
        double a = uniform();
        double b = uniform();
        double c = uniform();
        return StrictMath.max(StrictMath.min(a, b), StrictMath.min(StrictMath.max(a, b), c));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int poisson(double mean) {
        int count = 0;
        for (double left = mean - exponential(1); left >= 0; left -= exponential(1)) {
            count++;
        }
        return count;
    }

    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = uniform() * sum;
        int chosen = 0;
        while (chosen < weights.length - 1 && left >= weights[chosen]) {
            left -= weights[chosen++];
        }
        return chosen;
    }

    /** Shares of law Dirichlet, with the same whole shape for each. */
    double[] shares(int count, int shape) {
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            for (int part = 0; part < shape; part++) {
                shares[i] += exponential(1);
            }
            sum += shares[i];
        }
        for (int i = 0; i < count; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
