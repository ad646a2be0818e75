package detente.analysis.pattern;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What luck makes of an excitation: a parametric bootstrap (Efron &amp; Tibshirani 1993, 6.5). Series of the same pairs and
 * years are simulated without any, each side as often as it strikes and each year as busy as it is, which tells what is found
 * where there is none, and with some, which tells the {@link ExcitationBounds}.
 */
public final class ExcitationBootstrap {
    private ExcitationBootstrap() {}

    /**
     * A pattern of one series.
     *
     * @param value as it was fitted
     * @param bounds interval of 95 % of the truth, which may lie above the value; NaN where there is none
     * @param none mean of what is found of series without excitation
     * @param p chance to find as much or more where there is none; NaN without a value
     */
    public record Row(SeriesPattern pattern, double value, Bounds bounds, double none, double p) {}

    /**
     * Finds all of a series.
     *
     * @param draws number of simulated series without excitation; the least p is one over one more
     */
    public static List<Row> of(IncidentSeries series, int draws) {
        return of(MonthlyCounts.of(series), draws);
    }

    static List<Row> of(MonthlyCounts counts, int draws) {
        Map<SeriesPattern, double[]> without = without(counts, draws);
        List<Row> rows = new ArrayList<>();
        for (HalfLife halfLife : HalfLife.values()) {
            Excitation.Fit fit = Excitation.of(counts, halfLife.months());
            ExcitationBounds bounds = new ExcitationBounds(counts, halfLife, fit);
            Map<SeriesPattern, Bounds> all = halfLife.patterns(bounds.self(), bounds.cross(), Bounds.NONE);
            halfLife.patterns(fit)
                    .forEach((pattern, value) -> rows.add(row(
                            pattern,
                            value,
                            all.getOrDefault(pattern, Bounds.NONE),
                            without.getOrDefault(pattern, new double[0]))));
        }
        return rows;
    }

    private static Map<SeriesPattern, double[]> without(MonthlyCounts counts, int draws) {
        Map<SeriesPattern, double[]> without = new EnumMap<>(SeriesPattern.class);
        for (int number = 0; number < draws; number++) {
            int draw = number;
            MonthlyCounts simulated = counts.simulated(counts.rates(), 0, 0, 1, new PatternLuck("none", draw));
            for (HalfLife halfLife : HalfLife.values()) {
                halfLife.patterns(Excitation.of(simulated, halfLife.months()))
                        .forEach((pattern, value) ->
                                without.computeIfAbsent(pattern, none -> new double[draws])[draw] = value);
            }
        }
        return without;
    }

    private static Row row(SeriesPattern pattern, double value, Bounds bounds, double[] without) {
        long asMuch = Arrays.stream(without).filter(drawn -> !(drawn < value)).count();
        double p = Double.isNaN(value) ? Double.NaN : (1. + asMuch) / (1. + without.length);
        return new Row(pattern, value, bounds, Sample.of(without).mean(), p);
    }
}
