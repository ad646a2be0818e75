package detente.analysis.pattern;

import java.util.EnumMap;
import java.util.Map;

/** Half-lives of excitation, and what is found with each. */
enum HalfLife {
    ONE(1, SeriesPattern.SELF_1, SeriesPattern.CROSS_1, SeriesPattern.GAIN_1),
    THREE(3, SeriesPattern.SELF_3, SeriesPattern.CROSS_3, SeriesPattern.GAIN_3),
    SIX(6, SeriesPattern.SELF_6, SeriesPattern.CROSS_6, SeriesPattern.GAIN_6);

    private final double months;
    private final SeriesPattern self;
    private final SeriesPattern cross;
    private final SeriesPattern gain;

    HalfLife(double months, SeriesPattern self, SeriesPattern cross, SeriesPattern gain) {
        this.months = months;
        this.self = self;
        this.cross = cross;
        this.gain = gain;
    }

    double months() {
        return months;
    }

    /** What a fit says, by pattern. */
    Map<SeriesPattern, Double> patterns(Excitation.Fit fit) {
        return patterns(fit.self(), fit.cross(), fit.gain());
    }

    /** Something of each pattern. */
    <T> Map<SeriesPattern, T> patterns(T ofSelf, T ofCross, T ofGain) {
        Map<SeriesPattern, T> patterns = new EnumMap<>(SeriesPattern.class);
        patterns.put(self, ofSelf);
        patterns.put(cross, ofCross);
        patterns.put(gain, ofGain);
        return patterns;
    }
}
