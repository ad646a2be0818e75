package detente.analysis.compare;

import detente.analysis.effect.Effect;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * An effect on a metric in two results, and what became of it.
 *
 * @param contrast what was changed, against the baseline
 * @param metric on what
 * @param quantity what is meant by the effect
 * @param worlds number of worlds in each, or of futures
 * @param paired whether they are the same ones
 * @param effects in both, with their intervals of 95 %
 * @param change from the first to the second: their difference, or of ratios their ratio
 * @param verdict what can be said of the change
 */
public record Change(
        String contrast,
        String metric,
        Quantity quantity,
        Pair<Integer> worlds,
        boolean paired,
        Pair<Estimate> effects,
        Estimate change,
        Verdict verdict) {

    /** What an effect is. */
    public enum Quantity {
        /** Changed minus baseline. */
        DIFFERENCE(0),
        /** Changed over baseline. */
        RATIO(1);

        /** What a change of nothing is. */
        private final double nothing;

        Quantity(double nothing) {
            this.nothing = nothing;
        }

        /** In tables. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** On a scale on which changes are differences. */
        private double scaled(double value) {
            return this == RATIO ? FastMath.log(value) : value;
        }

        private double unscaled(double value) {
            return this == RATIO ? FastMath.exp(value) : value;
        }
    }

    /** What can be said of a change. */
    public enum Verdict {
        /** Its interval holds no change of nothing. */
        MOVED,
        /** It may be luck. */
        WITHIN,
        /** In no world is anything different. */
        UNCHANGED,
        /** There are too few worlds, or no such number. */
        UNKNOWN;

        /** In tables; nothing where nothing is known. */
        public String word() {
            return this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same of both results. */
    public record Pair<T>(T first, T second) {}

    /**
     * The same worlds at the same place in both results: what changes is seen in each of them.
     *
     * @param at a value for each world where something was changed, in both results; NaN where there is none
     * @param before the same at the baseline
     */
    static List<Change> ofPairs(
            String contrast, String metric, Pair<double[]> at, Pair<double[]> before, Intervals intervals) {
        int[] both = IntStream.range(0, at.first().length)
                .filter(i -> !Double.isNaN(at.first()[i] + at.second()[i] + before.first()[i] + before.second()[i]))
                .toArray();
        double[][] values = List.of(at.first(), before.first(), at.second(), before.second()).stream()
                .map(all -> IntStream.of(both).mapToDouble(i -> all[i]).toArray())
                .toArray(double[][]::new);
        Effect first = Effect.of(values[0], values[1], intervals);
        Effect second = Effect.of(values[2], values[3], intervals);
        double[] means = IntStream.range(0, values.length)
                .mapToDouble(i -> Sample.of(values[i]).mean())
                .toArray();
        double[] steps = new double[both.length];
        double[] moves = new double[both.length];
        boolean same = true;
        for (int i = 0; i < both.length; i++) {
            steps[i] = Rounding.difference(
                    Rounding.difference(values[2][i], values[3][i]), Rounding.difference(values[0][i], values[1][i]));
            moves[i] = Rounding.difference(values[2][i] / means[2], values[3][i] / means[3])
                    - Rounding.difference(values[0][i] / means[0], values[1][i] / means[1]);
            same &= values[0][i] == values[2][i] && values[1][i] == values[3][i];
        }
        double factor = second.ratio().value() / first.ratio().value();
        boolean told = hasInterval(first.ratio()) && hasInterval(second.ratio());
        Pair<Integer> worlds = new Pair<>(both.length, both.length);
        Estimate step = intervals.mean(steps).around(Sample.of(steps).mean());
        Estimate move = (told ? intervals.factor(factor, moves) : Bounds.NONE).around(factor);
        return List.of(
                new Change(
                        contrast,
                        metric,
                        Quantity.DIFFERENCE,
                        worlds,
                        true,
                        effects(Quantity.DIFFERENCE, first, second),
                        step,
                        verdict(Quantity.DIFFERENCE, step, same && both.length > 0)),
                new Change(
                        contrast,
                        metric,
                        Quantity.RATIO,
                        worlds,
                        true,
                        effects(Quantity.RATIO, first, second),
                        move,
                        verdict(Quantity.RATIO, move, same && both.length > 0)));
    }

    /** Worlds of their own: both intervals make that of the change. */
    static List<Change> ofOwn(
            String contrast, String metric, Pair<double[]> at, Pair<double[]> before, Intervals intervals) {
        Effect first = Effect.of(at.first(), before.first(), intervals);
        Effect second = Effect.of(at.second(), before.second(), intervals);
        Pair<Integer> worlds = new Pair<>(first.worlds(), second.worlds());
        List<Change> changes = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            Pair<Estimate> effects = effects(quantity, first, second);
            Estimate change = recovered(quantity, effects.first(), effects.second());
            Verdict verdict = verdict(quantity, change, false);
            changes.add(new Change(contrast, metric, quantity, worlds, false, effects, change, verdict));
        }
        return changes;
    }

    /**
     * The interval of the difference of two independent estimates from those of each, which need not be symmetrical: the
     * method of variance estimates recovery (Zou &amp; Donner 2008), on the scale of logarithms for ratios.
     */
    static Estimate recovered(Quantity quantity, Estimate first, Estimate second) {
        double a = quantity.scaled(first.value());
        double b = quantity.scaled(second.value());
        double below = FastMath.hypot(b - quantity.scaled(second.low()), quantity.scaled(first.high()) - a);
        double above = FastMath.hypot(quantity.scaled(second.high()) - b, a - quantity.scaled(first.low()));
        return new Estimate(
                quantity.unscaled(b - a), quantity.unscaled(b - a - below), quantity.unscaled(b - a + above));
    }

    private static Verdict verdict(Quantity quantity, Estimate change, boolean same) {
        if (same) {
            return Verdict.UNCHANGED;
        } else if (!hasInterval(change)) {
            return Verdict.UNKNOWN;
        }
        boolean holds = change.low() <= quantity.nothing && quantity.nothing <= change.high();
        return holds ? Verdict.WITHIN : Verdict.MOVED;
    }

    private static Pair<Estimate> effects(Quantity quantity, Effect first, Effect second) {
        return new Pair<>(effect(quantity, first), effect(quantity, second));
    }

    private static Estimate effect(Quantity quantity, Effect effect) {
        return quantity == Quantity.RATIO ? effect.ratio() : effect.difference();
    }

    private static boolean hasInterval(Estimate estimate) {
        return Double.isFinite(estimate.value()) && Double.isFinite(estimate.low()) && Double.isFinite(estimate.high());
    }
}
