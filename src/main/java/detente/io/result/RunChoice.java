package detente.io.result;

import detente.random.Mixing;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;

/**
 * Some of the runs of a result folder, in ascending order.
 *
 * @param size how many
 * @param numbers from 1 to the size to the numbers of the runs
 */
public record RunChoice(long size, LongUnaryOperator numbers) {

    /** All runs. */
    public static RunChoice all(long runs) {
        return new RunChoice(runs, place -> place);
    }

    /** Those with the given numbers. */
    public static RunChoice of(Collection<Long> numbers) {
        List<Long> sorted = List.copyOf(new TreeSet<>(numbers));
        return new RunChoice(sorted.size(), place -> sorted.get((int) place - 1));
    }

    /** Some, each set of them as likely as any other (Floyd's way). */
    public static RunChoice sample(int size, long runs, long seed) {
        TreeSet<Long> numbers = new TreeSet<>();
        for (long last = Math.max(1, runs - size + 1); last <= runs; last++) {
            long number = Mixing.seed(seed, "verify", last, 0) % last + 1;
            if (!numbers.add(number)) {
                numbers.add(last);
            }
        }
        return of(numbers);
    }

    /** The same of the runs behind the first ones. */
    public RunChoice behind(long runs) {
        return new RunChoice(size, place -> number(place) + runs);
    }

    /** The number at a place, from 1. */
    public long number(long place) {
        return numbers.applyAsLong(place);
    }
}
