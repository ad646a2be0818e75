package detente.model.floor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Two contestants by turns in one process, so that whatever else the machine does slows both. What counts is the time
 * that the processor gave to the thread that runs them: not the compiler's, nor the two in a thousand that collecting
 * garbage takes; {@link Ratios} prints the ratios.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 9)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class RatioBenchmark {
    /** How often the two take turns in a pair. */
    private static final int TURNS = 12;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Who runs against whom: the name of a {@link Ratio}. */
    @Param({
        "STANDARD_TO_FLOOR",
        "ALL_POLICIES_TO_STANDARD",
        "STATES_100_TO_STANDARD",
        "STATES_195_TO_STANDARD",
        "ALL_POLICIES_TO_NONE_AT_195"
    })
    public String ratio = "";

    private boolean swapped;

    /** Milliseconds of the processor for one run. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        /** The one that is compared. */
        public double one;
        /** What it is compared with. */
        public double other;
    }

    /** A run of each world by each of the two, a few by the one and a few by the other, in another order each time. */
    @Benchmark
    public void race(Cost cost) {
        Ratio pair = Ratio.valueOf(ratio);
        for (int turn = 0; turn < TURNS; turn++) {
            swapped = !swapped;
            if (swapped) {
                cost.other += cost(pair.other(), turn);
            }
            cost.one += cost(pair.one(), turn);
            if (!swapped) {
                cost.other += cost(pair.other(), turn);
            }
        }
    }

    private static double cost(Contestant contestant, int turn) {
        long before = THREADS.getCurrentThreadCpuTime();
        contestant.run(turn, TURNS);
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / contestant.worlds();
    }
}
