package detente.analysis.robust;

import detente.analysis.sample.Sample;
import detente.parameter.Total;
import java.util.Arrays;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * An effect over futures: how much of its spread is luck, and what it is in each future when luck is taken out.
 *
 * <p>The model has random effects (DerSimonian &amp; Laird 1986): in each future the effect is the true one of the future
 * plus the luck of its worlds. The variance between futures is that of the effects minus the mean variance by luck
 * (Hedges 1983; unweighted, since with few worlds the weights would be luck themselves). Effects are drawn towards their
 * mean so far that their variance is the one between futures (Louis 1984): drawn to their expectations they would spread
 * less than the truth does, and every arm would look more robust than it is.
 */
final class OverFutures {
    /** Chance of a false alarm of each of the two questions. */
    static final double LEVEL = .05;

    /** With fewer an interval would tell of nothing but that little is known; found by trial. */
    private static final double FEWEST_DEGREES = 3;

    private final LogRatio[] effects;
    private final double[] raw;
    private final int futures;
    private final double mean;
    private final double variance;
    private final double luck;
    private final double[] lucks;
    private final double degrees;

    /** @param effects in each future */
    OverFutures(LogRatio[] effects) {
        this.effects = effects.clone();
        raw = Arrays.stream(effects).mapToDouble(LogRatio::value).toArray();
        Sample sample = Sample.of(Sample.present(raw));
        futures = sample.size();
        mean = sample.mean();
        variance = sample.spread() * sample.spread();
        LogRatio[] told =
                Arrays.stream(effects).filter(one -> !Double.isNaN(one.luck())).toArray(LogRatio[]::new);
        lucks = Arrays.stream(told).mapToDouble(LogRatio::luck).toArray();
        luck = Sample.of(lucks).mean();
        degrees =
                Arrays.stream(told).mapToInt(one -> one.worlds() - 1).average().orElse(Double.NaN);
    }

    /** Number of futures in which there is an effect. */
    int futures() {
        return futures;
    }

    /** The effect in each future as it came out; NaN where there is none. */
    double[] raw() {
        return raw;
    }

    /** Mean over futures. */
    double mean() {
        return mean;
    }

    /** Share of the variance over futures that is luck; NaN where nothing varies. */
    double luckShare() {
        return variance > 0 ? StrictMath.min(1, luck / variance) : Double.NaN;
    }

    /** Variance between futures, luck taken out. */
    double between() {
        return StrictMath.max(0, variance - luck);
    }

    /**
     * Standard deviation of the effect in one more future, luck taken out, about the mean of these, which is not quite the
     * mean of all.
     */
    double spreadOfAnother() {
        return StrictMath.sqrt(between() + StrictMath.max(variance, luck) / futures);
    }

    /** How many degrees of freedom that has, as far as it is a difference of two variances (Satterthwaite 1946). */
    double degreesOfAnother() {
        double squared = spreadOfAnother() * spreadOfAnother();
        double chance = variance * variance / (futures - 1) + (luck > 0 ? luck * luck / (degrees * alike()) : 0);
        return StrictMath.max(FEWEST_DEGREES, StrictMath.min(futures - 1, squared * squared / chance));
    }

    /** Whether luck can be told from futures. */
    boolean isSeparable() {
        return futures > 1 && lucks.length > 1;
    }

    /** Of Student's test that the mean in these futures is 0 but for luck, two-sided. */
    double pMean() {
        if (!isSeparable()) {
            return Double.NaN;
        } else if (luck == 0) {
            return mean == 0 ? 1 : 0;
        }
        double t = StrictMath.abs(mean) / StrictMath.sqrt(luck / futures);
        return 2 * new TDistribution(degrees * alike()).cumulativeProbability(-t);
    }

    /**
     * Of the test that all of the spread is luck: the variance of the effects over the mean variance by luck, with the
     * degrees of freedom that these have where some futures are luckier than others (Satterthwaite 1946).
     */
    double pSpread() {
        if (!isSeparable()) {
            return Double.NaN;
        } else if (variance == 0 || luck == 0) {
            return variance == 0 ? 1 : 0;
        }
        double alike = alike();
        return 1 - new FDistribution(alike - 1, degrees * alike).cumulativeProbability(variance / luck);
    }

    /** How many futures of the same luck would tell as much of it as these do. */
    private double alike() {
        double squares = Total.of(Arrays.stream(lucks).map(one -> one * one));
        double sum = luck * lucks.length;
        return StrictMath.max(2, StrictMath.min(futures, sum * sum * (degrees + 2) / (degrees * squares)));
    }

    /**
     * The effect in each future, luck taken out.
     *
     * @param hasSpread whether the spread is told from luck; if not, all futures have the mean
     * @param hasMean whether that is told from 0 then; if not, it counts as 0
     */
    double[] freed(boolean hasSpread, boolean hasMean) {
        double centre = hasSpread || hasMean ? mean : 0;
        double own = ownWeight();
        return Arrays.stream(effects)
                .mapToDouble(effect -> {
                    if (Double.isNaN(effect.value()) || !isSeparable()) {
                        return Double.NaN;
                    }
                    double step = effect.value() - mean;
                    return hasSpread ? centre + step * kept(effect, own) : centre;
                })
                .toArray();
    }

    /** How much of a step from the mean is kept. */
    private double kept(LogRatio effect, double own) {
        double there = Double.isNaN(effect.luck()) ? luck : luck + own * (effect.luck() - luck);
        return between() > 0 ? StrictMath.sqrt(between() / (between() + there)) : 0;
    }

    /** Standard deviation that luck gives an effect, from its own worlds and those of the others. */
    double luckOf(int future) {
        double own = effects[future].luck();
        return StrictMath.sqrt(Double.isNaN(own) ? luck : luck + ownWeight() * (own - luck));
    }

    /**
     * How far the luck of a future is told by its own worlds, which are few, and not by the mean of all: the credibility
     * of Bühlmann &amp; Straub (1970), with the variance that the variance of so few normal values has.
     */
    private double ownWeight() {
        double spread = Sample.of(lucks).spread() / luck;
        double chance = 2 / degrees;
        double true2 = StrictMath.max(0, (spread * spread - chance) / (1 + chance));
        return luck > 0 && true2 > 0 ? true2 / (true2 + chance * (1 + true2)) : 0;
    }

    /** The ratio whose logarithm it is. */
    static double ratio(double logarithm) {
        return FastMath.exp(logarithm);
    }
}
