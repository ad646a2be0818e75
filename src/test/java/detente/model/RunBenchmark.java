package detente.model;

import detente.model.history.History;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one whole run without files, one thread; at the end of a trial the share of each phase is printed. The serial
 * collector is used because its cost is the run's own; the write barriers of the default one add some 5 to 10 %.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class RunBenchmark {
    private static final int WORLDS = 40;

    /** What runs. */
    @Param({"standard", "allPolicies", "states100", "states195"})
    public String scenario = "standard";

    private Scenario running = Scenario.standard();
    private int run;

    /** Builds the scenario. */
    @Setup
    public void prepare() {
        Scenario standard = Scenario.standard();
        running = switch (scenario) {
            case "standard" -> standard;
            case "allPolicies" -> standard.withPolicies(allPolicies());
            case "states100" -> withStates(standard, 100);
            case "states195" -> withStates(standard, 195);
            default -> throw new IllegalArgumentException(scenario);
        };
    }

    private static Scenario withStates(Scenario standard, int states) {
        return standard.withParameters(standard.parameters().with("world.states", states));
    }

    private static List<PolicyClause> allPolicies() {
        return Policies.all().stream()
                .map(kind ->
                        new PolicyClause(kind.build(Map.of()), -5, Double.POSITIVE_INFINITY, new Membership.Everyone()))
                .toList();
    }

    /** One run. */
    @Benchmark
    public History run() {
        run++;
        return ConflictModel.run(running, run % WORLDS + 1, run);
    }

    /** Prints the share of each phase. */
    @TearDown(Level.Trial)
    public void printShares() {
        System.out.println(PhaseShares.of(running, WORLDS));
    }
}
