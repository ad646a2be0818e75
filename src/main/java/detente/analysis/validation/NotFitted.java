package detente.analysis.validation;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Sample;
import detente.analysis.spread.VarianceComponents;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Figures of the record to which nothing was fitted, beside what the model makes of them in the sets of an ensemble. Each
 * world is run once: a run is one record that the model might have left.
 */
public final class NotFitted {
    /** Worlds that share a set; two, so that luck can be told from what the set does. */
    public static final int WORLDS_OF_SET = 2;

    private static final double TAIL = .025;

    /** Half of the interval of a normal law that holds 95 %. */
    private static final double NORMAL = 1.959963984540054;

    private final List<Row> rows = new ArrayList<>();
    private final String words;

    private NotFitted(String words) {
        this.words = words;
    }

    /** What is said of a figure. */
    enum Verdict {
        HIT("hit"),
        BY_SOME("MISS, though some sets give it"),
        MISS("MISS");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * A figure and what the model makes of it.
     *
     * @param mean over the sets
     * @param sets where 95 % of the sets lie, the luck of their worlds taken out
     * @param records where 95 % of single records lie
     */
    record Row(Target target, double mean, Bounds sets, Bounds records) {
        Verdict verdict() {
            Bounds figure = target.bounds();
            if (target.isMetBy(mean)) {
                return Verdict.HIT;
            }
            return sets.low() <= figure.high() && sets.high() >= figure.low() ? Verdict.BY_SOME : Verdict.MISS;
        }
    }

    /**
     * Runs each set and compares.
     *
     * @param sets what each set makes of a scenario, in the order in which they are taken
     * @param name of the ensemble
     * @param seed what the seeds of worlds and runs are made from
     * @param threads how many worlds are run at once; the result does not depend on it
     */
    public static NotFitted run(List<UnaryOperator<Scenario>> sets, String name, long seed, int threads) {
        List<Target> targets = Target.notFitted();
        List<RecordedWorlds> recorded = new ArrayList<>();
        for (UnaryOperator<Scenario> set : sets) {
            RecordedWorlds worlds = new RecordedWorlds(targets, set, 1, seed);
            worlds.run(Setting.GENERATED, 1 + WORLDS_OF_SET * recorded.size(), WORLDS_OF_SET, threads);
            recorded.add(worlds);
        }
        int count = WORLDS_OF_SET * sets.size();
        NotFitted found = new NotFitted(count + " worlds over the sets of the ensemble " + name);
        for (Target target : targets) {
            double[] values = new double[count];
            Arrays.fill(values, Double.NaN);
            for (int set = 0; set < sets.size(); set++) {
                double[] ofSet = recorded.get(set).values(target);
                System.arraycopy(ofSet, 0, values, WORLDS_OF_SET * set, ofSet.length);
            }
            found.rows.add(row(target, values));
        }
        return found;
    }

    private static Row row(Target target, double[] values) {
        int[] setOf = IntStream.range(0, values.length)
                .map(world -> 1 + world / WORLDS_OF_SET)
                .toArray();
        VarianceComponents parts = VarianceComponents.of(values, setOf);
        Sample records = Sample.of(Sample.present(values));
        return new Row(
                target,
                parts.mean(),
                new Bounds(parts.mean() - NORMAL * parts.between(), parts.mean() + NORMAL * parts.between()),
                new Bounds(records.quantile(TAIL), records.quantile(1 - TAIL)));
    }

    /** Figures and values in order. */
    List<Row> rows() {
        return rows;
    }

    /** One sentence: what was run and how many figures are hit. */
    String headline() {
        long hits = rows.stream().filter(row -> row.verdict() == Verdict.HIT).count();
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
