package detente.model.docking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Who did what to whom, in truth or as the record has it. */
final class Doers {
    /** Least number of operations of which it is said how alike they are. */
    private static final int MANY = 20;

    private final int[][] against;
    private final int[][] byType;
    private final boolean[][] active;
    private final int operations;

    Doers(List<Strike> strikes, boolean recorded, int states) {
        this.operations = strikes.size();
        this.against = new int[states][states];
        this.byType = new int[states][Strike.TYPES];
        this.active = new boolean[states][(int) Duel.YEARS];
        for (Strike strike : strikes) {
            int doer = recorded ? strike.accused : strike.by;
            against[doer][strike.target]++;
            byType[doer][strike.type]++;
            active[doer][(int) strike.time] = true;
        }
    }

    double reciprocity() {
        int both = 0;
        for (int one = 0; one < against.length; one++) {
            for (int other = 0; other < one; other++) {
                both += 2 * StrictMath.min(against[one][other], against[other][one]);
            }
        }
        return (double) both / operations;
    }

    double typeConcentration() {
        return Arrays.stream(byType)
                .filter(counts -> Arrays.stream(counts).sum() >= MANY)
                .mapToDouble(Doers::alike)
                .average()
                .orElse(Double.NaN);
    }

    private static double alike(int[] counts) {
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).mapToDouble(n -> n * (n - 1.)).sum() / (all * (all - 1));
    }

    double activeInAYear() {
        long years = Arrays.stream(active)
                .mapToLong(state -> IntStream.range(0, state.length)
                        .filter(year -> state[year])
                        .count())
                .sum();
        return years / Duel.YEARS;
    }
}
