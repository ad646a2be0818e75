package detente.analysis.validation;

import detente.experiment.Sweep;
import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The yearly numbers of the record from 2014 to 2020 as the model foretells them from 2007 to 2013. Rate and mix of every
 * set of an ensemble are corrected until the earlier years are met in the mean over sets, as a calibration corrects them; all
 * else is as the set has it. A set gives a negative binomial law with mean and variance of its recorded years, and
 * the model's law is the mixture over sets. The baseline is the negative binomial law with mean and variance of the seven
 * earlier years. Cost: three runs for each world.
 */
public final class BackCast {
    /** What the row over all objectives is called. */
    static final String ALL = "all";

    private static final String RATE = "conflict.rate";
    private static final String MIX = "operation.mix.";
    private static final int CORRECTIONS = 2;
    private static final double TAIL = .025;

    private final List<Row> rows = new ArrayList<>();
    private final String words;

    private BackCast(String words) {
        this.words = words;
    }

    /** From which years the number of all incidents is taken; the mix is that of the earlier ones. */
    enum Level {
        FORETOLD("2007-2013"),
        GIVEN("2014-2020");

        private final String years;

        Level(String years) {
            this.years = years;
        }

        String years() {
            return years;
        }

        /** Incidents a year, over those of the earlier years. */
        double factor() {
            return this == FORETOLD ? 1 : sum(ofAll(Objective::after)) / (double) sum(ofAll(Objective::before));
        }
    }

    /**
     * What is foretold of the numbers of an objective, or of all.
     *
     * @param of an objective, or all
     * @param years numbers that happened
     * @param model its law
     * @param baseline the other law
     */
    record Row(Level level, String of, List<Integer> years, YearlyLaw model, YearlyLaw baseline) {
        /** In how many years more or less happened than in 95 % of what a law foretells. */
        long outside(YearlyLaw law) {
            return years.stream()
                    .mapToDouble(law::place)
                    .filter(place -> place < TAIL || place > 1 - TAIL)
                    .count();
        }
    }

    /** Recorded operations of a run of so many years: of each type, and of each objective in each year. */
    private record Counts(int length, Map<OperationType, Integer> ofType, Map<Objective, int[]> ofYears) {
        List<Integer> years(Objective objective) {
            return Arrays.stream(Objects.requireNonNull(ofYears.get(objective)))
                    .boxed()
                    .toList();
        }

        List<Integer> years() {
            return ofAll(this::years);
        }
    }

    /**
     * Runs the worlds and compares.
     *
     * @param sets what the set of each world makes of a scenario
     * @param name of the ensemble
     * @param seed what the seeds of worlds and runs are made from
     * @param threads how many worlds are run at once; the result does not depend on it
     */
    public static BackCast run(List<UnaryOperator<Scenario>> sets, String name, long seed, int threads) {
        BackCast found = new BackCast(sets.size() + " worlds over the sets of the ensemble " + name);
        for (Level level : Level.values()) {
            Map<OperationType, Double> factors = new EnumMap<>(OperationType.class);
            List<Counts> counts = counts(sets, factors, seed, threads);
            for (int correction = 0; correction < CORRECTIONS; correction++) {
                correct(factors, counts, level);
                counts = counts(sets, factors, seed, threads);
            }
            found.add(level, counts);
        }
        return found;
    }

    private static List<Counts> counts(
            List<UnaryOperator<Scenario>> sets, Map<OperationType, Double> factors, long seed, int threads) {
        List<Counts> all = new ArrayList<>();
        new Sweep<>(
                        world -> counts(ConflictModel.run(
                                scaled(sets.get((int) world - 1).apply(Scenario.standard()), factors),
                                Mixing.seed(seed, "world", world, 0),
                                Mixing.seed(seed, "run", world, 1))),
                        threads)
                .run(1, sets.size(), (first, some) -> all.addAll(some));
        return all;
    }

    /** Each type as many times as often. */
    private static Scenario scaled(Scenario scenario, Map<OperationType, Double> factors) {
        Map<String, Double> values = new LinkedHashMap<>();
        double before = 0;
        double after = 0;
        for (OperationType type : OperationType.values()) {
            String key = MIX + type.name().toLowerCase(Locale.ROOT);
            double weight = value(scenario, key);
            double scaled = weight * factors.getOrDefault(type, 1.0);
            values.put(key, scaled);
            before += weight;
            after += scaled;
        }
        values.put(RATE, value(scenario, RATE) * after / before);
        return scenario.withParameters(scenario.parameters().with(values));
    }

    private static double value(Scenario scenario, String key) {
        return ModelParameters.CATALOG.values(scenario.parameters()).getOrDefault(key, Double.NaN);
    }

    private static Counts counts(History history) {
        int length = (int) history.years();
        Map<OperationType, Integer> ofType = new EnumMap<>(OperationType.class);
        Map<Objective, int[]> ofYears = new EnumMap<>(Objective.class);
        for (Objective objective : Objective.values()) {
            ofYears.put(objective, new int[length]);
        }
        for (Operation operation : history.operations()) {
            if (operation.time() >= 0 && operation.time() < length && operation.isRecorded()) {
                ofType.merge(operation.type(), 1, Integer::sum);
                Objects.requireNonNull(ofYears.get(Objective.of(operation)))[(int) operation.time()]++;
            }
        }
        return new Counts(length, ofType, ofYears);
    }

    /** Makes each type as frequent as the earlier years have it, at the level that is meant. */
    private static void correct(Map<OperationType, Double> factors, List<Counts> counts, Level level) {
        double years = counts.stream().mapToInt(Counts::length).sum();
        double all = level.factor() * sum(ofAll(Objective::before)) / Objective.BEFORE;
        for (OperationType type : OperationType.values()) {
            double found = counts.stream()
                            .mapToInt(one -> one.ofType().getOrDefault(type, 0))
                            .sum()
                    / years;
            double wanted = Objective.INFORMING_SHARE * all;
            for (Objective objective : Objective.values()) {
                if (objective.type() == type) {
                    wanted = level.factor() * sum(objective.before()) / Objective.BEFORE
                            - objective.shareOfInforming() * Objective.INFORMING_SHARE * all;
                }
            }
            factors.merge(type, wanted / found, (one, other) -> one * other);
        }
    }

    private void add(Level level, List<Counts> counts) {
        for (Objective objective : Objective.values()) {
            String name = objective.name().toLowerCase(Locale.ROOT);
            List<List<Integer>> years =
                    counts.stream().map(one -> one.years(objective)).toList();
            rows.add(row(level, name, objective.before(), objective.after(), years));
        }
        rows.add(row(
                level,
                ALL,
                ofAll(Objective::before),
                ofAll(Objective::after),
                counts.stream().map(Counts::years).toList()));
    }

    private static Row row(
            Level level, String of, List<Integer> before, List<Integer> after, List<List<Integer>> ofSets) {
        YearlyLaw.Part baseline = YearlyLaw.Part.of(before);
        return new Row(
                level,
                of,
                after,
                new YearlyLaw(ofSets.stream().map(YearlyLaw.Part::of).toList()),
                new YearlyLaw(List.of(new YearlyLaw.Part(level.factor() * baseline.mean(), baseline.size()))));
    }

    /** Incidents of each year, whatever they were meant to do. */
    private static List<Integer> ofAll(Function<Objective, List<Integer>> years) {
        return IntStream.range(0, years.apply(Objective.ESPIONAGE).size())
                .mapToObj(year -> Stream.of(Objective.values())
                        .mapToInt(objective -> years.apply(objective).get(year))
                        .sum())
                .toList();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /** What is foretold, by level and objective. */
    List<Row> rows() {
        return rows;
    }

    /** What was run, in words. */
    String words() {
        return words;
    }

    /** The comparison as a table for a terminal. */
    public String text() {
        return BackCastText.plain(this);
    }

    /** The comparison as a table in Markdown. */
    public String markdown() {
        return BackCastText.markdown(this);
    }
}
