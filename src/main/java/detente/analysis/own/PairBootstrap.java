package detente.analysis.own;

import detente.analysis.pattern.IncidentSeries;
import detente.analysis.pattern.PatternLuck;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Intervals of 95 % over pairs of states: pairs are drawn with replacement, as many as there are, each with all its
 * incidents, for these are no independent cases (Efron &amp; Tibshirani 1993; percentiles).
 */
final class PairBootstrap {
    private static final int DRAWS = 2000;
    private static final double TAIL = .025;

    private final List<Measured> drawn = new ArrayList<>();

    PairBootstrap(IncidentSeries series) {
        for (int draw = 0; draw < DRAWS; draw++) {
            drawn.add(new Measured(series.drawn(new PatternLuck("pairs", draw))));
        }
    }

    /** Interval of a figure, which holds its value too. */
    Bounds bounds(ToDoubleFunction<Measured> figure, double value) {
        Sample sample = Sample.of(drawn.stream().mapToDouble(figure).toArray());
        return new Bounds(
                StrictMath.min(value, sample.quantile(TAIL)), StrictMath.max(value, sample.quantile(1 - TAIL)));
    }
}
