package detente.analysis.calibration;

import detente.analysis.sample.Bounds;
import detente.analysis.validation.Target;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How often the central 90 % of a posterior hold the truth, by rule: sets are drawn from the prior, records are made of what
 * they give and of the errors that the targets have, and each record is calibrated against by weighing the same pool of sets.
 * Figures come from an emulator, with the scatter that it has about the model.
 *
 * <p>{@link #EXACT} is the control: the likelihood by which the records were made, without a tolerance. Over truths that are
 * drawn from the prior its intervals hold what they promise, whatever the model is: that is what a posterior is.
 */
final class CoverageOfRules {
    /** Rules of a calibration in their order, then the control. */
    static final String EXACT = "EXACT";

    private static final double LEVEL = .9;

    /** Fewer accepted sets than this tell nothing: the rule calls the record impossible. */
    private static final double FEWEST = 10;

    private final CalibrationPlan plan;
    private final List<List<Double>> sets = new ArrayList<>();
    private final List<List<Double>> figures = new ArrayList<>();

    /**
     * What a rule does.
     *
     * @param rule its name
     * @param coverage share of parameters and records that its intervals hold
     * @param impossible share of records for which it accepts hardly anything
     * @param keepsTruth share of records of which it accepts the true set
     * @param width mean width of its intervals, as a share of the width of those of the prior
     * @param size median effective size of the pool
     */
    record Row(String rule, double coverage, double impossible, double keepsTruth, double width, double size) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-10s covers %.3f, impossible %.3f, keeps the truth %.3f, width %.3f, size %.0f",
                    rule,
                    coverage,
                    impossible,
                    keepsTruth,
                    width,
                    size);
        }
    }

    /** @param pool how many sets are weighed */
    CoverageOfRules(CalibrationPlan plan, Emulator emulator, int pool) {
        this.plan = plan;
        Prior prior = new Prior(plan);
        for (int i = 0; i < pool; i++) {
            List<Double> set = prior.draw("coverage", i);
            sets.add(set);
            figures.add(scattered(emulator.figures(set), emulator.spreads(set), i));
        }
    }

    private static List<Double> scattered(List<Double> means, List<Double> spreads, int number) {
        List<Double> scattered = new ArrayList<>();
        for (int place = 0; place < means.size(); place++) {
            scattered.add(means.get(place) + spreads.get(place) * normal("scatter", number, place));
        }
        return scattered;
    }

    private static double normal(String name, long first, long second) {
        return Toy.NORMAL.inverseCumulativeProbability((Mixing.seed(77, name, first, second) + .5) * 0x1p-53);
    }

    /**
     * What made a record.
     *
     * @param set its parameters
     * @param figures what it gives
     * @param place where it stands aside in the pool; -1 where it is not in it
     */
    record Truth(List<Double> set, List<Double> figures, int place) {}

    /** The first sets of the pool are the truths of so many records. */
    List<Row> study(int records) {
        return study(IntStream.range(0, records)
                .mapToObj(place -> new Truth(sets.get(place), figures.get(place), place))
                .toList());
    }

    /** Of each truth a record is made. */
    List<Row> study(List<Truth> truths) {
        Map<Acceptance, Tally> tallies = new EnumMap<>(Acceptance.class);
        for (Acceptance rule : Acceptance.values()) {
            tallies.put(rule, new Tally());
        }
        Tally exact = new Tally();
        for (int record = 0; record < truths.size(); record++) {
            Truth truth = truths.get(record);
            Distances distances = new Distances(recorded(truth, record));
            double[] logs =
                    figures.stream().mapToDouble(distances::logLikelihood).toArray();
            double[] largest = figures.stream().mapToDouble(distances::largest).toArray();
            for (Acceptance rule : Acceptance.values()) {
                double[] weights = new double[logs.length];
                Arrays.setAll(weights, i -> i == truth.place() ? 0 : weight(rule, logs[i], largest[i]));
                boolean kept =
                        weight(rule, distances.logLikelihood(truth.figures()), distances.largest(truth.figures())) > 0;
                Objects.requireNonNull(tallies.get(rule)).add(truth, weights, kept);
            }
            double[] weights = new double[logs.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = i == truth.place() ? 0 : Math.exp(independent(distances, figures.get(i)));
            }
            exact.add(truth, weights, true);
        }
        List<Row> rows = new ArrayList<>();
        tallies.forEach((rule, tally) -> rows.add(tally.row(rule.name(), truths.size())));
        rows.add(exact.row(EXACT, truths.size()));
        return rows;
    }

    private double weight(Acceptance rule, double log, double largest) {
        return switch (rule) {
            case BOX -> largest <= 1 ? 1 : 0;
            case TOLERANCE -> largest <= plan.tolerance() ? 1 : 0;
            case GAUSSIAN -> largest <= plan.tolerance() ? Math.exp(log) : 0;
        };
    }

    private double independent(Distances distances, List<Double> figures) {
        double log = 0;
        for (int place = 0; place < figures.size(); place++) {
            double error = Distances.NORMAL_HALF_WIDTH * distances.of(place, figures.get(place));
            log -= error * error / 2;
        }
        return log;
    }

    /** What a record says of a truth: its figures with the errors of the targets. */
    private List<Target> recorded(Truth truth, int record) {
        List<Target> recorded = new ArrayList<>();
        for (int place = 0; place < plan.targets().size(); place++) {
            Target target = plan.targets().get(place);
            if (target.kind() == Target.Kind.LOWER_BOUND) {
                recorded.add(target);
                continue;
            }
            double half = (target.bounds().high() - target.bounds().low()) / 2;
            double value =
                    truth.figures().get(place) + half / Distances.NORMAL_HALF_WIDTH * normal("record", record, place);
            recorded.add(new Target(
                    target.id(),
                    target.pattern(),
                    new Target.Figure(value, new Bounds(value - half, value + half), target.unit()),
                    target.source(),
                    target.setting(),
                    target.kind(),
                    target.note()));
        }
        return Collections.unmodifiableList(recorded);
    }

    /** What is found of a rule. */
    private final class Tally {
        private final List<Double> sizes = new ArrayList<>();
        private double held;
        private double widths;
        private double intervals;
        private double impossible;
        private double kept;

        void add(Truth truth, double[] weights, boolean keepsTruth) {
            kept += keepsTruth ? 1 : 0;
            for (int i = 0; i < plan.parameters().size(); i++) {
                int place = i;
                Marginal prior = plan.parameters().get(i).prior();
                WeightedSample sample = new WeightedSample(
                        sets.stream().mapToDouble(set -> set.get(place)).toArray(), weights);
                if (i == 0) {
                    sizes.add(sample.effectiveSize());
                    impossible += sample.effectiveSize() < FEWEST ? 1 : 0;
                }
                if (sample.effectiveSize() >= FEWEST) {
                    double low = sample.quantile((1 - LEVEL) / 2);
                    double high = sample.quantile((1 + LEVEL) / 2);
                    double value = truth.set().get(place);
                    held += value >= low && value <= high ? 1 : 0;
                    widths += (prior.place(high) - prior.place(low)) / LEVEL;
                    intervals++;
                }
            }
        }

        Row row(String rule, int records) {
            Collections.sort(sizes);
            return new Row(
                    rule,
                    held / intervals,
                    impossible / records,
                    kept / records,
                    widths / intervals,
                    sizes.get(sizes.size() / 2));
        }
    }
}
