package detente.analysis.pattern;

import detente.random.Mixing;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Random numbers one after the other, always the same for the same purpose and number. */
public final class PatternLuck {
    private final long base;
    private long drawn;

    /**
     * @param purpose what they are for
     * @param number which of several times
     */
    public PatternLuck(String purpose, long number) {
        base = Mixing.seed(0, purpose, number, 0);
    }

    /** A number of U[0, 1). */
    double uniform() {
        return (Mixing.mix(base, drawn++, 0, 0) >>> 11) * 0x1p-53;
    }

    /** A whole number from 0 up to a bound, each as likely. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** A count of the Poisson law, by inversion. */
    int poisson(double mean) {
        double rest = uniform();
        double probability = FastMath.exp(-mean);
        int count = 0;
        while (rest >= probability && probability > 0) {
            rest -= probability;
            count++;
            probability *= mean / count;
        }
        return count;
    }

    /** Puts a list into some order, each as likely. */
    void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, below(i + 1));
        }
    }
}
