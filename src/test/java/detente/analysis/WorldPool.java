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
import detente.model.policy.PolicyKind;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many worlds of a scenario, of which a study draws designs: the means over two runs of every metric without a policy,
 * with each of them, with two together, and once more without one and with other luck.
 */
final class WorldPool {
    static final int NOTHING = 0;
    static final int TREATY = 1;
    static final int ARSENALS = 2;
    static final int BOTH = 3;
    static final int OTHER_LUCK = 4;

    private static final int RUNS = 2;
    private static final long SEED = 2019;

    private static final List<Point> POINTS = points();

    private final Scenario scenario;

    /** By point, metric and world. */
    private final double[][][] values;

    /** What is changed, and from which luck on. */
    private record Point(String name, List<PolicyClause> policies, int luck) {}

    WorldPool(Scenario scenario, int worlds) {
        this.scenario = scenario;
        List<double[][]> all = new ArrayList<>();
        new Sweep<>(this::world, Runtime.getRuntime().availableProcessors())
                .run(1, worlds, (first, some) -> all.addAll(some));
        int metrics = Metrics.all().size();
        values = new double[POINTS.size()][metrics][worlds];
        for (int world = 0; world < worlds; world++) {
            for (int point = 0; point < values.length; point++) {
                for (int metric = 0; metric < metrics; metric++) {
                    values[point][metric][world] = all.get(world)[point][metric];
                }
            }
        }
    }

    private static List<Point> points() {
        PolicyClause treaty = clause("treaty");
        PolicyClause arsenals = clause("arsenalManagement");
        Stream<Point> first = Stream.of(
                new Point("nothing", List.of(), 0),
                new Point("treaty", List.of(treaty), 0),
                new Point("arsenalManagement", List.of(arsenals), 0),
                new Point("both", List.of(treaty, arsenals), 0),
                new Point("luck", List.of(), RUNS));
        Stream<Point> others = Policies.all().stream()
                .map(PolicyKind::name)
                .filter(name -> !List.of("treaty", "arsenalManagement").contains(name))
                .map(name -> new Point(name, List.of(clause(name)), 0));
        return Stream.concat(first, others).toList();
    }

    private static PolicyClause clause(String policy) {
        return new PolicyClause(
                Policies.find(policy).orElseThrow().build(Map.of()),
                0,
                Double.POSITIVE_INFINITY,
                new Membership.ShareOf(1, true));
    }

    private double[][] world(long world) {
        return POINTS.stream().map(point -> means(point, world)).toArray(double[][]::new);
    }

    private double[] means(Point point, long world) {
        Scenario changed = scenario.withPolicies(point.policies());
        List<Run> runs = IntStream.rangeClosed(point.luck() + 1, point.luck() + RUNS)
                .mapToObj(run -> new Run(ConflictModel.run(
                        changed, Mixing.seed(SEED, "world", world, 0), Mixing.seed(SEED, "run", world, run))))
                .toList();
        return Metrics.all().stream()
                .mapToDouble(metric -> mean(metric, runs.stream()))
                .toArray();
    }

    private static double mean(Metric metric, Stream<Run> runs) {
        return Sample.of(runs.mapToDouble(metric::of).toArray()).mean();
    }

    /** Number of points. */
    int size() {
        return POINTS.size();
    }

    /** What a point is called. */
    String name(int point) {
        return POINTS.get(point).name();
    }

    /** A metric at a point, world by world; NaN where it has no value. */
    double[] at(int point, int metric) {
        return values[point][metric];
    }
}
