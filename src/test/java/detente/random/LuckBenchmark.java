package detente.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one keyed draw. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LuckBenchmark {
    private final Luck luck = new Luck(1, 2);
    private long step;

    /** One uniform number, found by purpose, who, when and which. */
    @Benchmark
    public double uniform() {
        return luck.uniform(Purpose.ARRIVAL, 17, step++, 0);
    }

    /** One Poisson count of a small mean, as for a rival dyad in a week. */
    @Benchmark
    public int poisson() {
        return luck.poisson(.03, Purpose.ARRIVAL, 17, step++);
    }
}
