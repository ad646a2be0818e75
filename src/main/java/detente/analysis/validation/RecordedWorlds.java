package detente.analysis.validation;

import detente.analysis.sample.Sample;
import detente.experiment.Sweep;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * What the model records in the settings in which targets are measured: the one place where it is run against them. Worlds
 * and luck have the names that they have in an experiment of the same seed.
 */
public final class RecordedWorlds {
    private static final Map<String, ToDoubleFunction<WorldRecord>> PATTERNS = Patterns.all();

    private final Map<Setting, List<Figures>> worlds = new EnumMap<>(Setting.class);
    private final List<Target> targets;
    private final RecordForm form;
    private final UnaryOperator<Scenario> change;
    private final int replications;
    private final long seed;

    /**
     * What is kept of a world. Its runs are not: two hundred of them fill the memory.
     *
     * @param values of the targets, in their order; NaN for those that are not measured in its setting
     * @param perYear true operations a year
     */
    private record Figures(List<Double> values, double perYear) {}

    /**
     * Nothing is run yet.
     *
     * @param targets that may be asked for
     * @param change made to the scenario of each setting
     * @param replications runs in each world, at least 1
     * @param seed what the seeds of worlds and runs are made from
     */
    public RecordedWorlds(List<Target> targets, UnaryOperator<Scenario> change, int replications, long seed) {
        this(targets, RecordForm.SHIPPED, change, replications, seed);
    }

    /**
     * The same for another record.
     *
     * @param form how much there is in it
     */
    public RecordedWorlds(
            List<Target> targets, RecordForm form, UnaryOperator<Scenario> change, int replications, long seed) {
        this.form = form;
        this.targets = List.copyOf(targets);
        this.change = change;
        this.replications = replications;
        this.seed = seed;
    }

    /** Whether the model has a value for a target. */
    public static boolean isMeasured(Target target) {
        return target.metric().isPresent() || PATTERNS.containsKey(target.id());
    }

    /** Whether two targets are about one number of the model. */
    public static boolean isSameNumber(Target one, Target other) {
        return one.setting() == other.setting()
                && isMeasured(one)
                && one.metric().equals(other.metric())
                && (one.metric().isPresent() || Objects.equals(PATTERNS.get(one.id()), PATTERNS.get(other.id())));
    }

    /**
     * Runs worlds of a setting, one after the other.
     *
     * @param first number of the first
     * @param count how many
     */
    public void run(Setting setting, int first, int count) {
        Scenario scenario = setting.scenario(change);
        for (int world = first; world < first + count; world++) {
            of(setting).add(figures(setting, scenario, world));
        }
    }

    /** Runs worlds of a setting, several at once; the result does not depend on how many. */
    void run(Setting setting, int first, int count, int threads) {
        Scenario scenario = setting.scenario(change);
        new Sweep<>(world -> figures(setting, scenario, world), threads)
                .run(first, first + count - 1, (number, results) -> of(setting).addAll(results));
    }

    private Figures figures(Setting setting, Scenario scenario, long world) {
        WorldRecord record = new WorldRecord(form);
        for (int replication = 1; replication <= replications; replication++) {
            record.add(ConflictModel.run(
                    scenario, Mixing.seed(seed, "world", world, 0), Mixing.seed(seed, "run", world, replication)));
        }
        List<Double> values = targets.stream()
                .map(target ->
                        target.setting() == setting && isMeasured(target) ? measured(target, record) : Double.NaN)
                .toList();
        return new Figures(values, record.truePerYear());
    }

    private static double measured(Target target, WorldRecord record) {
        return target.metric().map(record::mean).orElseGet(() -> Objects.requireNonNull(PATTERNS.get(target.id()))
                .applyAsDouble(record));
    }

    /** The value of each world that was run and has one, for a target that may be asked for. */
    public double[] values(Target target) {
        int place = targets.indexOf(target);
        return Sample.present(of(target.setting()).stream()
                .mapToDouble(world -> world.values().get(place))
                .toArray());
    }

    /** True operations a year, of each world of a setting that was run. */
    public double[] perYear(Setting setting) {
        return of(setting).stream().mapToDouble(Figures::perYear).toArray();
    }

    private List<Figures> of(Setting setting) {
        return worlds.computeIfAbsent(setting, none -> new ArrayList<>());
    }
}
