package detente.page;

import detente.analysis.effect.Compared;
import detente.analysis.effect.Effect;
import detente.analysis.robust.OverSets;
import detente.analysis.runs.Units;
import detente.analysis.runs.WorldValues;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.analysis.series.WorldSeries;
import detente.chart.Estimate;
import detente.experiment.Assignment;
import detente.experiment.Ensemble;
import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.experiment.Level;
import detente.experiment.Outcome;
import detente.experiment.PointCheck;
import detente.experiment.SetsOfWorlds;
import detente.experiment.Subjects;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Period;
import detente.metric.Series;
import detente.model.ConflictModel;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scenario that a page has open. An arm is what is set in it, line by line as {@code --set} takes it; its run in a world
 * is the run that a sweep of the scenario with this seed and ensemble has there.
 */
public final class OpenScenario {
    private static final Level NO_SET = new Level("", List.of());

    private final Scenario base;
    private final Experiment.Round round;
    private final long seed;
    private final Units units;
    private final Intervals intervals = new Intervals();
    private final List<Arm> last = new ArrayList<>();

    /** An arm and what carries out its runs. */
    private record Arm(List<String> lines, Laboratory laboratory) {}

    /**
     * Opens a scenario.
     *
     * @param seed what all luck is made from
     * @param ensemble whose sets the worlds have, two worlds each
     * @param worlds most worlds that will be asked for
     */
    public OpenScenario(Scenario base, long seed, Optional<Ensemble> ensemble, int worlds) {
        this.base = base;
        this.seed = seed;
        Optional<SetsOfWorlds> sets =
                ensemble.map(all -> new SetsOfWorlds(all, SetsOfWorlds.EACH, List.of()).upTo(worlds));
        round = new Experiment.Round(worlds, 1, sets);
        units = sets.map(all -> new Units(all.each(), all.order())).orElse(Units.SINGLE);
    }

    /** How many neighbouring worlds are one case. */
    public int worldsPerCase() {
        return units.worlds();
    }

    /** The number of the set of each world; empty without an ensemble. */
    public int[] sets() {
        return round.sets()
                .map(sets ->
                        IntStream.rangeClosed(1, round.worlds()).map(sets::of).toArray())
                .orElseGet(() -> new int[0]);
    }

    /**
     * What lines set, in canonical text.
     *
     * @throws IllegalArgumentException with a sentence that begins with a line, if it is not allowed or sets what another
     *     one does
     */
    public static List<Assignment> assignments(List<String> lines) {
        Subjects subjects = new Subjects();
        List<Assignment> assignments = new ArrayList<>();
        for (String line : lines) {
            try {
                Assignment assignment = Assignment.of(line);
                subjects.take(assignment.lever(), line).ifPresent(other -> {
                    throw new IllegalArgumentException("sets what '" + other + "' sets: leave one of them out");
                });
                assignments.add(assignment);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(line + ": " + e.getMessage(), e);
            }
        }
        return assignments;
    }

    /**
     * What does nothing in an arm, each a sentence without a full stop.
     *
     * @throws IllegalArgumentException with a sentence, if it cannot be run
     */
    public List<String> advice(List<String> lines) {
        PointCheck check =
                PointCheck.of(base, round.sets().map(sets -> sets.level(1)).orElse(NO_SET), assignments(lines));
        check.bad().forEach(bad -> {
            throw new IllegalArgumentException("scenario '" + base.name() + "': " + bad.problem());
        });
        return check.advice();
    }

    /**
     * The run of an arm in a world.
     *
     * @param world from 1
     * @throws IllegalArgumentException with a sentence, if the lines are not allowed or it cannot be run
     */
    public Outcome.Finished run(List<String> lines, int world) {
        Outcome outcome = laboratory(lines).run(world);
        if (outcome instanceof Outcome.Finished finished) {
            return finished;
        }
        Throwable cause = ((Outcome.Failed) outcome).cause();
        throw new IllegalArgumentException("world " + world + ": " + cause.getMessage(), cause);
    }

    /** That of an arm; the one of a moment ago is kept, and with it the scenario of its last set. */
    private Laboratory laboratory(List<String> lines) {
        if (last.isEmpty() || !last.get(0).lines().equals(lines)) {
            Level level = new Level("arm", assignments(lines));
            last.clear();
            last.add(new Arm(
                    List.copyOf(lines),
                    new Laboratory(Experiment.ofPoint("arm", base, level, round, seed), ConflictModel::run)));
        }
        return last.get(0).laboratory();
    }

    /** All metrics of a run, in their order. */
    public static double[] metrics(Outcome.Finished run) {
        return Metrics.all().stream()
                .mapToDouble(metric -> metric.of(run.run()))
                .toArray();
    }

    /** Some observables, for each year of a run: one array for each year. */
    public static double[][] years(Outcome.Finished run, List<String> names) {
        return Series.rows(run.run(), Period.YEAR, observables(names));
    }

    private static List<Metric> observables(List<String> names) {
        return names.stream()
                .map(name -> Series.observables().stream()
                        .filter(observable -> observable.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no observable '" + name + "'")))
                .toList();
    }

    /**
     * What an arm does to a metric.
     *
     * @param metric its name
     * @param at a value for each world, from the first; NaN where there is none
     * @param before the same of the arm that it is compared with
     */
    public Compared effect(String metric, double[] at, double[] before) {
        Bounds over = units.haveSets() ? new OverSets(units).range(at, before) : Bounds.NONE;
        return new Compared(Effect.of(cases(at), cases(before), intervals.of(metric)), over);
    }

    /** The mean of a metric over the cases, with its interval; values as for {@link #effect}. */
    public Estimate mean(String metric, double[] values) {
        return intervals.of(metric).estimate(Sample.present(cases(values)));
    }

    private double[] cases(double[] values) {
        int[] caseOf = IntStream.rangeClosed(1, values.length).map(units::of).toArray();
        return new WorldValues(values, caseOf, units.of(values.length)).means();
    }

    /**
     * Means over the cases year by year, and how they differ from those of another arm.
     *
     * @param observable its name
     * @param at a number for each world and year, world by world; NaN where there is none
     * @param before the same of the other arm; empty without one
     * @param years how many there are
     * @return the mean and the difference of each year in turn
     */
    public List<Estimate> bands(String observable, double[] at, double[] before, int years) {
        Intervals its = intervals.of(observable);
        WorldSeries there = series(at, years);
        WorldSeries here = series(before, years);
        return IntStream.range(0, years)
                .boxed()
                .flatMap(year -> Stream.of(
                        its.estimate(Sample.present(there.means(0, year))),
                        before.length == 0
                                ? Estimate.NONE
                                : WorldSeries.difference(there.means(0, year), here.means(0, year), its)))
                .toList();
    }

    private WorldSeries series(double[] numbers, int years) {
        int worlds = numbers.length / years;
        WorldSeries series = new WorldSeries(1, worlds == 0 ? 0 : units.of(worlds));
        for (int world = 0; world < worlds; world++) {
            for (int year = 0; year < years; year++) {
                int place = world * years + year;
                series.add(units.of(world + 1), year, Arrays.copyOfRange(numbers, place, place + 1));
            }
        }
        return series;
    }
}
