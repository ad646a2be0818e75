package detente.analysis.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * How far incidents bring about more of them: a Hawkes process (Hawkes 1971, Biometrika 58:83-90) in months, with one law
 * for all pairs. In a month one side of a pair strikes the other as often as a Poisson law of mean
 * μ·s + α·x + β·y has it, where μ is what this side does of its own accord, s the share of the year in all incidents, so
 * that years in which much is recorded do not look like excitation, x and y what it and the other side did before, months
 * weighed by a geometric law of some half-life with weights of sum 1. So α is the number of incidents that one brings about
 * in the same direction, β in the opposite one. The likelihood is concave; μ of each side is profiled out.
 */
public final class Excitation {
    static final int MONTHS = 12;

    private static final int MOST_STEPS = 60;
    private static final double PRECISE = 1e-9;
    private static final double LEAST_STEP = 1e-6;
    private static final double SLOPE_SHARE = 1e-4;

    /**
     * What was found.
     *
     * @param self number of incidents that one brings about in the same direction; NaN where nothing can be found
     * @param cross the same in the opposite direction
     * @param gain twice the logarithm by which the likelihood is larger than that of no excitation
     */
    record Fit(double self, double cross, double gain) {
        static final Fit NONE = new Fit(Double.NaN, Double.NaN, Double.NaN);
    }

    private final List<Side> sides = new ArrayList<>();
    private double selfWeight;
    private double crossWeight;

    private Excitation() {}

    /**
     * Fits it.
     *
     * @param halfLife of what an incident brings about, in months
     */
    static Fit of(MonthlyCounts counts, double halfLife) {
        Excitation excitation = sides(counts, halfLife);
        return excitation.selfWeight > 0 || excitation.crossWeight > 0 ? excitation.fit() : Fit.NONE;
    }

    /**
     * How often each side strikes of its own accord in a month, first and second side of each pair in turn, where so many are
     * brought about.
     *
     * @param self number of incidents that one brings about in the same direction
     * @param cross the same in the opposite direction
     */
    static List<Double> bases(MonthlyCounts counts, double halfLife, double self, double cross) {
        return sides(counts, halfLife).sides.stream()
                .map(side -> side.base(self, cross))
                .toList();
    }

    private static Excitation sides(MonthlyCounts counts, double halfLife) {
        Excitation excitation = new Excitation();
        double decay = decay(halfLife);
        for (int[][] pair : counts.pairs()) {
            double[] first = past(pair[0], decay);
            double[] second = past(pair[1], decay);
            excitation.add(pair[0], first, second, counts.weights());
            excitation.add(pair[1], second, first, counts.weights());
        }
        return excitation;
    }

    /** What is left after a month of what an incident brings about. */
    static double decay(double halfLife) {
        return FastMath.exp(-FastMath.log(2) / halfLife);
    }

    /** For each month what happened before, by a geometric law of the time since. */
    static double[] past(int[] counts, double decay) {
        double[] past = new double[counts.length];
        for (int month = 1; month < counts.length; month++) {
            past[month] = decay * past[month - 1] + (1 - decay) * counts[month - 1];
        }
        return past;
    }

    private void add(int[] counts, double[] own, double[] other, double[] weights) {
        for (int month = 0; month < counts.length; month++) {
            selfWeight += own[month];
            crossWeight += other[month];
        }
        int[] busy = IntStream.range(0, counts.length)
                .filter(month -> counts[month] > 0)
                .toArray();
        sides.add(new Side(counts, own, other, weights, busy));
    }

    /** Newton's steps within the quadrant in which nothing is below 0; a step that is too long is halved. */
    private Fit fit() {
        Slope at = slope(0, 0);
        double before = at.value();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] way = at.way();
            if (StrictMath.abs(way[0]) + StrictMath.abs(way[1]) < PRECISE) {
                break;
            }
            Slope next = at;
            for (double length = 1; next == at && length > LEAST_STEP; length /= 2) {
                double self = StrictMath.max(0, at.self() + length * way[0]);
                double cross = StrictMath.max(0, at.cross() + length * way[1]);
                Slope tried = slope(self, cross);
                double hoped = at.alongSelf() * (self - at.self()) + at.alongCross() * (cross - at.cross());
                next = tried.value() >= at.value() + SLOPE_SHARE * hoped ? tried : at;
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return new Fit(at.self(), at.cross(), StrictMath.max(0, 2 * (at.value() - before)));
    }

    /** The profiled likelihood with its derivatives. */
    private Slope slope(double self, double cross) {
        Slope slope = new Slope(self, cross, selfWeight, crossWeight);
        sides.forEach(side -> side.addTo(slope));
        return slope;
    }

    /** One side of a pair: the months in which it strikes. */
    private static final class Side {
        private final int[] counts;
        private final double[] own;
        private final double[] other;
        private final double[] weights;
        private final double exposure;
        private final double all;

        Side(int[] counts, double[] own, double[] other, double[] weights, int[] months) {
            this.counts = IntStream.of(months).map(month -> counts[month]).toArray();
            this.own = IntStream.of(months).mapToDouble(month -> own[month]).toArray();
            this.other = IntStream.of(months).mapToDouble(month -> other[month]).toArray();
            this.weights =
                    IntStream.of(months).mapToDouble(month -> weights[month]).toArray();
            this.exposure = weights.length;
            this.all = IntStream.of(this.counts).sum();
        }

        /** What it does of its own accord at the largest likelihood: Newton's method between two bounds. */
        private double base(double self, double cross) {
            if (all == 0) {
                return 0;
            }
            double low = 0;
            double high = all / exposure;
            double base = high;
            for (int step = 0; step < MOST_STEPS; step++) {
                double slope = -exposure;
                double curve = 0;
                for (int i = 0; i < counts.length; i++) {
                    double rate = base * weights[i] + self * own[i] + cross * other[i];
                    slope += counts[i] * weights[i] / rate;
                    curve += counts[i] * weights[i] / rate * weights[i] / rate;
                }
                low = slope > 0 ? base : low;
                high = slope > 0 ? high : base;
                double next = base + slope / curve;
                next = next >= low && next <= high ? next : (low + high) / 2;
                if (StrictMath.abs(next - base) <= PRECISE * base) {
                    return next;
                }
                base = next;
            }
            return base;
        }

        void addTo(Slope slope) {
            double base = base(slope.self(), slope.cross());
            double mixedSelf = 0;
            double mixedCross = 0;
            double curve = 0;
            for (int i = 0; i < counts.length; i++) {
                double rate = base * weights[i] + slope.self() * own[i] + slope.cross() * other[i];
                double share = counts[i] / rate;
                slope.add(counts[i] * FastMath.log(rate), share, share / rate, own[i], other[i]);
                mixedSelf += share / rate * own[i] * weights[i];
                mixedCross += share / rate * other[i] * weights[i];
                curve += share / rate * weights[i] * weights[i];
            }
            slope.addBase(base * exposure);
            if (base > PRECISE * all) { // else it stays at 0
                slope.addCurve(mixedSelf, mixedCross, curve);
            }
        }
    }
}
