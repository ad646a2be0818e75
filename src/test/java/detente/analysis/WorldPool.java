package detente.analysis;

import detente.experiment.Sweep;
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

/**
 * Many worlds of a scenario, of which a study draws designs: every metric of a run without a policy, with each of them,
 * with every two together, and once more without one and with other luck.
 */
final class WorldPool {
    static final int NOTHING = 0;
    static final int OTHER_LUCK = 1;

    private static final long SEED = 2019;

    private static final List<Point> POINTS = points();

    private final Scenario scenario;

    /** By point, metric and world. */
    private final double[][][] values;

    /** Which policies are in force, and with which luck. */
    private record Point(List<String> policies, int luck) {}

    /** Two points with a policy each, and the one with both. */
    record Pair(int one, int other, int both) {}

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
        List<String> names = Policies.all().stream().map(PolicyKind::name).toList();
        List<Point> points = new ArrayList<>(List.of(new Point(List.of(), 1), new Point(List.of(), 2)));
        names.forEach(name -> points.add(new Point(List.of(name), 1)));
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                points.add(new Point(List.of(names.get(one), names.get(other)), 1));
            }
        }
        return List.copyOf(points);
    }

    private static PolicyClause clause(String policy) {
        return new PolicyClause(
                Policies.find(policy).orElseThrow().build(Map.of()),
                0,
                Double.POSITIVE_INFINITY,
                new Membership.ShareOf(1, true));
    }

    private double[][] world(long world) {
        return POINTS.stream().map(point -> metrics(point, world)).toArray(double[][]::new);
    }

    private double[] metrics(Point point, long world) {
        Scenario changed = scenario.withPolicies(
                point.policies().stream().map(WorldPool::clause).toList());
        Run run = new Run(ConflictModel.run(
                changed, Mixing.seed(SEED, "world", world, 0), Mixing.seed(SEED, "run", world, point.luck())));
        return Metrics.all().stream().mapToDouble(metric -> metric.of(run)).toArray();
    }

    /** The points with one policy. */
    static List<Integer> policies() {
        return IntStream.range(0, POINTS.size())
                .filter(point -> POINTS.get(point).policies().size() == 1)
                .boxed()
                .toList();
    }

    /** Every two of them. */
    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int one : policies()) {
            for (int other : policies()) {
                List<String> both = List.of(name(one), name(other));
                IntStream.range(0, POINTS.size())
                        .filter(point -> POINTS.get(point).policies().equals(both))
                        .forEach(point -> pairs.add(new Pair(one, other, point)));
            }
        }
        return pairs;
    }

    /** Number of points. */
    int size() {
        return POINTS.size();
    }

    /** What a point is called. */
    static String name(int point) {
        return String.join(" and ", POINTS.get(point).policies());
    }

    /** A metric at a point, world by world; NaN where it has no value. */
    double[] at(int point, int metric) {
        return values[point][metric];
    }
}
