package detente.analysis.effect;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the ratio of an effect changes from one level of its context to another. */
final class ContextEffect {
    private ContextEffect() {}

    /**
     * The ratio of the one over the ratio of the other, with its interval over worlds, which is that of what each world moves
     * in linear terms of the logarithm.
     *
     * @param values of each world with and without the change at the level, then at the level with which it is compared;
     *     NaN where there is none
     */
    static Estimate change(List<double[]> values, Intervals intervals) {
        int most = values.stream().mapToInt(worlds -> worlds.length).min().orElse(0);
        int[] complete = IntStream.range(0, most)
                .filter(world -> values.stream().noneMatch(worlds -> Double.isNaN(worlds[world])))
                .toArray();
        List<Sample> samples = values.stream()
                .map(worlds -> Sample.of(Arrays.stream(complete)
                        .mapToDouble(world -> worlds[world])
                        .toArray()))
                .toList();
        double[] means = samples.stream().mapToDouble(Sample::mean).toArray();
        double factor = means[0] / means[1] / (means[2] / means[3]);
        double[] moves = Arrays.stream(complete)
                .mapToDouble(world -> move(values.get(0)[world] / means[0], values.get(1)[world] / means[1])
                        - move(values.get(2)[world] / means[2], values.get(3)[world] / means[3]))
                .toArray();
        boolean told =
                Stream.concat(samples.stream(), Stream.of(Sample.of(moves))).allMatch(intervals::isEnough);
        return (told ? intervals.factor(factor, moves) : Bounds.NONE).around(factor);
    }

    private static double move(double at, double before) {
        return Rounding.difference(at, before);
    }
}
