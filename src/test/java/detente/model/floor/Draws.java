package detente.model.floor;

import detente.random.Luck;
import detente.random.Mixing;
import detente.random.Purpose;
import org.apache.commons.math3.util.FastMath;

/** Random numbers by name, as {@link Luck} finds them, from a base that is looked up once. */
final class Draws {
    private static final double UNIT = 0x1p-53;

    private Draws() {}

    /** What all numbers of one purpose have in common. */
    static long base(Luck luck, Purpose purpose) {
        return luck.baseOf(purpose, 0);
    }

    static double uniform(long base, long who) {
        return unit(Mixing.mix(base, who, 0, 0));
    }

    static double uniform(long base, long who, long when, long which) {
        return unit(Mixing.mix(base, who, when, which));
    }

    static double exponential(long base, long who) {
        return -FastMath.log(1 - uniform(base, who));
    }

    static double exponential(long base, long who, long when, long which) {
        return -FastMath.log(1 - uniform(base, who, when, which));
    }

    static double normal(long base, long who) {
        double radius = StrictMath.sqrt(2 * exponential(base, who));
        return radius * FastMath.cos(2 * StrictMath.PI * uniform(base, who, 0, 1));
    }

    static double middleOfThree(long base, long who) {
        double a = uniform(base, who);
        double b = uniform(base, who, 0, 1);
        double c = uniform(base, who, 0, 2);
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    static double unit(long mixed) {
        return (mixed >>> 11) * UNIT;
    }
}
