package detente.analysis;

import detente.analysis.sample.Sample;
import detente.experiment.Sweep;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many worlds of the model, of which a study draws designs: the means over two runs of every metric without a policy, with
 * either of two and with both, and once more without one and with other luck.
 */
final class WorldPool {
    static final int NOTHING = 0;
    static final int TREATY = 1;
    static final int ARSENALS = 2;
    static final int BOTH = 3;
    static final int OTHER_LUCK = 4;

    private static final int RUNS = 2;
    private static final long SEED = 2019;

    /** By point, metric and world. */
    private final double[][][] values;

    WorldPool(int worlds, int threads) {
        List<double[][]> all = new ArrayList<>();
        new Sweep<>(WorldPool::world, threads).run(1, worlds, (first, some) -> all.addAll(some));
        int metrics = Metrics.all().size();
        values = new double[OTHER_LUCK + 1][metrics][worlds];
        for (int world = 0; world < worlds; world++) {
            for (int point = 0; point < values.length; point++) {
                for (int metric = 0; metric < metrics; metric++) {
                    values[point][metric][world] = all.get(world)[point][metric];
                }
            }
        }
    }

    private static double[][] world(long world) {
        PolicyClause treaty = clause("treaty");
        PolicyClause arsenals = clause("arsenalManagement");
        return new double[][] {
            means(List.of(), world, 0),
            means(List.of(treaty), world, 0),
            means(List.of(arsenals), world, 0),
            means(List.of(treaty, arsenals), world, 0),
            means(List.of(), world, RUNS)
        };
    }

    private static PolicyClause clause(String policy) {
        return new PolicyClause(
                Policies.find(policy).orElseThrow().build(Map.of()),
                0,
                Double.POSITIVE_INFINITY,
                new Membership.ShareOf(1, true));
    }

    private static double[] means(List<PolicyClause> policies, long world, int after) {
        Scenario scenario = Scenario.standard().withPolicies(policies);
        List<Run> runs = IntStream.rangeClosed(after + 1, after + RUNS)
                .mapToObj(run -> new Run(ConflictModel.run(
                        scenario, Mixing.seed(SEED, "world", world, 0), Mixing.seed(SEED, "run", world, run))))
                .toList();
        return Metrics.all().stream()
                .mapToDouble(metric -> mean(metric, runs.stream()))
                .toArray();
    }

    private static double mean(Metric metric, Stream<Run> runs) {
        return Sample.of(runs.mapToDouble(metric::of).toArray()).mean();
    }

    /** A metric at a point, world by world. */
    double[] at(int point, int metric) {
        return values[point][metric];
    }
}
