package detente.random;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers found by name behave as if they came one after the other from a good stream. */
class LuckTest {
    private static final int SIDE = 100;
    private static final int DRAWS = SIDE * SIDE * SIDE;
    private static final double SIGMAS = 4;
    private static final Luck LUCK = new Luck(3, 4);

    /** How the names of two numbers differ. */
    private enum Neighbour {
        WHO(1, 0, 0, false, false),
        WHEN(0, 1, 0, false, false),
        WHICH(0, 0, 1, false, false),
        PURPOSE(0, 0, 0, true, false),
        SEED(0, 0, 0, false, true),
        WHO_FOR_WHEN(1, -1, 0, false, false);

        private final int who;
        private final int when;
        private final int which;
        private final Purpose purpose;
        private final Luck luck;

        Neighbour(int who, int when, int which, boolean otherPurpose, boolean otherSeed) {
            this.who = who;
            this.when = when;
            this.which = which;
            this.purpose = otherPurpose ? Purpose.SUCCESS : Purpose.ARRIVAL;
            this.luck = otherSeed ? new Luck(3, 5) : LUCK;
        }

        double of(int n) {
            return luck.uniform(purpose, who(n) + who, when(n) + when, which(n) + which);
        }
    }

    private static int who(int n) {
        return n / SIDE / SIDE;
    }

    private static int when(int n) {
        return n / SIDE % SIDE;
    }

    private static int which(int n) {
        return n % SIDE;
    }

    private static double draw(int n) {
        return LUCK.uniform(Purpose.ARRIVAL, who(n), when(n), which(n));
    }

    @Test
    void aMillionKeysHoldNoDuplicate() {
        long[] keys = new long[DRAWS];
        for (int n = 0; n < DRAWS; n++) {
            keys[n] = LUCK.key(Purpose.ARRIVAL, who(n), when(n), which(n));
        }
        Arrays.sort(keys);
        for (int n = 1; n < DRAWS; n++) {
            assertThat(keys[n]).isNotEqualTo(keys[n - 1]);
        }
    }

    @Test
    void aMillionRunSeedsHoldNoDuplicateAndStayBelowTwoToThe53() {
        long[] seeds = new long[DRAWS];
        for (int n = 0; n < DRAWS; n++) {
            seeds[n] = Mixing.seed(1, "run", n / 1000, n % 1000);
        }
        Arrays.sort(seeds);
        assertThat(seeds[0]).isNotNegative();
        assertThat(seeds[DRAWS - 1]).isLessThan(1L << 53);
        for (int n = 1; n < DRAWS; n++) {
            assertThat(seeds[n]).isNotEqualTo(seeds[n - 1]);
        }
        Battery.passed(Line.D5, 1);
    }

    @Test
    void drawsAreUniformByChiSquare() {
        int[] cells = new int[1000];
        for (int n = 0; n < DRAWS; n++) {
            cells[(int) (draw(n) * cells.length)]++;
        }
        double expected = DRAWS / (double) cells.length;
        double chiSquare = 0;
        for (int count : cells) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        double p = 1 - new ChiSquaredDistribution(cells.length - 1).cumulativeProbability(chiSquare);
        assertThat(p).isBetween(.0005, .9995);
    }

    @Test
    void drawsAreUniformByKolmogorovAndSmirnov() {
        double[] draws = new double[DRAWS];
        for (int n = 0; n < DRAWS; n++) {
            draws[n] = draw(n);
        }
        Arrays.sort(draws);
        double distance = 0;
        for (int n = 0; n < DRAWS; n++) {
            distance = Math.max(distance, Math.max((n + 1.0) / DRAWS - draws[n], draws[n] - (double) n / DRAWS));
        }
        // the distance is above 1.95/√n in one sample of a thousand
        assertThat(distance * Math.sqrt(DRAWS)).isLessThan(1.95);
    }

    @ParameterizedTest
    @EnumSource
    void neighboursAreUncorrelated(Neighbour neighbour) {
        double product = 0;
        for (int n = 0; n < DRAWS; n++) {
            product += (draw(n) - .5) * (neighbour.of(n) - .5);
        }
        double correlation = 12 * product / DRAWS;
        assertThat(correlation * Math.sqrt(DRAWS)).isBetween(-SIGMAS, SIGMAS);
    }

    /** A fair bit at every place, also in the keys that other numbers are found by. */
    @Test
    void everyBitOfAKeyIsFair() {
        int[] ones = new int[Long.SIZE];
        for (int n = 0; n < DRAWS; n++) {
            long key = LUCK.key(Purpose.ARRIVAL, who(n), when(n), which(n));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                ones[bit] += (int) (key >>> bit & 1);
            }
        }
        for (int count : ones) {
            assertThat((count - DRAWS / 2.0) / (Math.sqrt(DRAWS) / 2)).isBetween(-4.5, 4.5);
        }
    }

    /** Whoever goes through states or steps with a base meets the numbers that single names give. */
    @Test
    void aBaseGivesTheSameNumbersAsTheName() {
        for (int n = 0; n < SIDE; n++) {
            double u = LUCK.uniform(Purpose.N_DAY, n, 7, 0);
            long step = LUCK.baseOf(Purpose.N_DAY, 7);
            long thing = LUCK.baseOfThing(Purpose.N_DAY, n);
            assertThat(LUCK.happensTo(u, step, n)).isFalse();
            assertThat(LUCK.happensTo(Math.nextUp(u), step, n)).isTrue();
            assertThat(LUCK.happensThen(u, thing, 7)).isFalse();
            assertThat(LUCK.happensThen(Math.nextUp(u), thing, 7)).isTrue();
        }
    }
}
