package detente.analysis.validation;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Sample;
import detente.experiment.Sweep;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Figures of the record to which nothing was fitted, beside what the model makes of them over the sets of an ensemble. Each
 * world has its own set and is run once: it is one record that the model might have left.
 */
public final class NotFitted {
    private static final double TAIL = .025;

    private final List<Row> rows = new ArrayList<>();
    private final String words;

    private NotFitted(String words) {
        this.words = words;
    }

    /**
     * A figure and what the model makes of it.
     *
     * @param mean over worlds
     * @param records where 95 % of single records lie
     * @param below share of single records that are below the figure, those that equal it by half
     */
    record Row(Target target, double mean, Bounds records, double below) {
        /** Whether the mean lies in the interval of the figure. */
        boolean isHit() {
            return target.isMetBy(mean);
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
    public static NotFitted run(List<UnaryOperator<Scenario>> sets, String name, long seed, int threads) {
        List<Target> targets = Target.notFitted();
        List<RecordedWorlds> recorded = new ArrayList<>();
        new Sweep<>(
                        world -> {
                            RecordedWorlds one = new RecordedWorlds(targets, sets.get((int) world - 1), 1, seed);
                            one.run(Setting.GENERATED, (int) world, 1);
                            return one;
                        },
                        threads)
                .run(1, sets.size(), (first, some) -> recorded.addAll(some));
        NotFitted found = new NotFitted(sets.size() + " worlds over the sets of the ensemble " + name);
        for (Target target : targets) {
            found.rows.add(row(
                    target,
                    recorded.stream()
                            .flatMapToDouble(one -> Arrays.stream(one.values(target)))
                            .toArray()));
        }
        return found;
    }

    private static Row row(Target target, double[] values) {
        Sample records = Sample.of(values);
        double below = Arrays.stream(values)
                .map(value -> value < target.value() ? 1 : value == target.value() ? .5 : 0)
                .sum();
        return new Row(
                target,
                records.mean(),
                new Bounds(records.quantile(TAIL), records.quantile(1 - TAIL)),
                below / values.length);
    }

    /** Figures and values in order. */
    List<Row> rows() {
        return rows;
    }

    /** One sentence: what was run and how many figures are hit. */
    String headline() {
        long hits = rows.stream().filter(Row::isHit).count();
        return words + ": " + hits + " of " + rows.size() + " figures hit";
    }

    /** The comparison as a table for a terminal. */
    public String text() {
        return NotFittedText.plain(this);
    }

    /** The comparison as a table in Markdown. */
    public String markdown() {
        return NotFittedText.markdown(this);
    }
}
