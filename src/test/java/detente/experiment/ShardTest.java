package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shards one after the other are the whole sweep, none of them empty and none much longer than another. */
class ShardTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "24, 1, 5",
        "24, 1, 24",
        "1000000, 1, 7",
        "100000000, 1, 100000",
        "24, 64, 1",
        "1000, 64, 16",
        "100000001, 64, 999"
    })
    void followEachOther(long runs, int grain, int of) {
        long next = 1;
        long shortest = runs;
        long longest = 0;
        for (int number = 1; number <= of; number++) {
            Shard shard = new Shard(number, of);
            assertThat(shard.first(runs, grain)).isEqualTo(next);
            assertThat((next - 1) % grain).isZero();
            next = shard.last(runs, grain) + 1;
            long length = next - shard.first(runs, grain);
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
        }
        assertThat(next).isEqualTo(runs + 1);
        assertThat(shortest).isPositive();
        assertThat(longest - shortest).isLessThanOrEqualTo(2L * grain);
        assertThat(of).isLessThanOrEqualTo((int) Shard.most(runs, grain));
    }
}
