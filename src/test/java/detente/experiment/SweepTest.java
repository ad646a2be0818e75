package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SweepTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 16})
    void handsResultsOverInOrder(int threads) {
        List<Long> results = new ArrayList<>();
        long next = new Sweep<>(SweepTest::slowly, threads).run(5, 1000, (first, batch) -> {
            assertThat(first).isEqualTo(5 + results.size());
            results.addAll(batch);
        });
        assertThat(next).isEqualTo(1001);
        assertThat(results).isEqualTo(LongStream.rangeClosed(5, 1000).boxed().toList());
    }

    @Test
    void doesNothingWhereNothingIsLeft() {
        assertThat(new Sweep<>(number -> number, 2).run(11, 10, (first, batch) -> Assertions.fail()))
                .isEqualTo(11);
    }

    @Test
    void doesNotRunFarAhead() {
        AtomicLong furthest = new AtomicLong();
        AtomicLong ahead = new AtomicLong();
        new Sweep<>(number -> furthest.accumulateAndGet(number, Math::max), 2).run(1, 500, (first, batch) -> {
            ahead.accumulateAndGet(furthest.get() - first, Math::max);
            sleep(1);
        });
        assertThat(ahead.get()).isLessThan(40);
    }

    @Test
    void stopsWhenAsked() {
        List<Long> results = new ArrayList<>();
        List<Sweep<Long>> sweeps = new ArrayList<>();
        Sweep<Long> sweep = new Sweep<>(SweepTest::slowly, 2);
        sweeps.add(sweep);
        long next = sweep.run(1, 1_000_000, (first, batch) -> {
            results.addAll(batch);
            if (results.size() > 100) {
                sweeps.get(0).stop();
            }
        });
        assertThat(results).isEqualTo(LongStream.range(1, next).boxed().toList());
        assertThat(next).isLessThan(200);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        Sweep<Long> failing = new Sweep<>(
                number -> {
                    if (number == 50) {
                        throw new OutOfMemoryError("test");
                    }
                    return number;
                },
                3);
        assertThatThrownBy(() -> failing.run(1, 1000, (first, batch) -> {})).isInstanceOf(OutOfMemoryError.class);
    }

    /** What fits only alone is computed, once more, and handed over in its place. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void computesAloneWhatDidNotFitBesideOthers(int threads) {
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        List<Long> results = new ArrayList<>();
        Sweep.Work<Long> work = number -> {
            int together = busy.incrementAndGet();
            try {
                slowly(number);
                if (number % 10 == 3 && together > 1) {
                    refused.incrementAndGet();
                    throw new OutOfMemoryError("test");
                }
                return number;
            } finally {
                busy.decrementAndGet();
            }
        };
        new Sweep<>(work, threads).run(1, 200, (first, batch) -> {
            assertThat(first).isEqualTo(1 + results.size());
            results.addAll(batch);
        });
        assertThat(results).isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(refused.get()).isLessThanOrEqualTo(20 * threads);
    }

    @Test
    void saysWhatLetsWaitForItself() {
        List<Long> late = new ArrayList<>();
        Sweep.Work<Long> work = number -> {
            sleep(number == 7 ? 1_500 : 0);
            return number;
        };
        new Sweep<>(work, 2, .5).run(1, 20, (first, batch) -> {}, (number, seconds) -> {
            assertThat(seconds).isGreaterThanOrEqualTo(.5 * (1 + late.size()));
            late.add(number);
        });
        assertThat(late).isNotEmpty().containsOnly(7L).hasSizeLessThan(4);
    }

    @Test
    void stopsItsThreadsWhenTheReceiverFails() {
        AtomicLong started = new AtomicLong();
        Sweep<Long> sweep = new Sweep<>(number -> started.incrementAndGet(), 2);
        assertThatThrownBy(() -> sweep.run(1, 1_000_000, (first, batch) -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        sleep(20);
        long then = started.get();
        sleep(20);
        assertThat(started.get()).isEqualTo(then).isLessThan(100);
    }

    /** Takes a time that depends on the number, so that results come out of order. */
    private static long slowly(long number) {
        if (number % 7 == 0) {
            sleep(1);
        }
        return number;
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(Duration.ofMillis(milliseconds).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
