package detente.analysis.robust;

import detente.analysis.runs.Units;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.StudentWidth;
import detente.experiment.SetsOfWorlds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How an effect differs between parameter sets, freed of the luck of their worlds: the range in which it lies for 95 % of
 * the sets. Sets are taken as futures are, worlds are nested in them, and the range is the one in which a further set's
 * true effect is to be expected (Higgins, Thompson &amp; Spiegelhalter 2009). Not for several threads at once.
 */
public final class OverSets {
    private final Units units;
    private final StudentWidth student = new StudentWidth();

    /** @param units worlds that share a set */
    public OverSets(Units units) {
        this.units = units;
    }

    /**
     * The range of the ratio of a metric's means; none with fewer than 20 sets that have one in two worlds at least.
     *
     * @param at a value for each world; NaN where there is none
     * @param before the same at the baseline
     */
    public Bounds range(double[] at, double[] before) {
        int worlds = StrictMath.min(at.length, before.length);
        List<LogRatio> ratios = new ArrayList<>();
        Set<Integer> seen = new LinkedHashSet<>();
        for (int from = 0; from + units.worlds() <= worlds; from += units.worlds()) {
            LogRatio ratio = LogRatio.of(
                    Arrays.copyOfRange(at, from, from + units.worlds()),
                    Arrays.copyOfRange(before, from, from + units.worlds()));
            if (!Double.isNaN(ratio.luck())) {
                ratios.add(ratio);
                seen.add(units.sets().get(units.of(from + 1) - 1));
            }
        }
        if (seen.size() < SetsOfWorlds.FEWEST) {
            return Bounds.NONE;
        }
        OverFutures over = new OverFutures(ratios.toArray(LogRatio[]::new));
        double spread = over.spreadOfAnother();
        double n = 1 + StrictMath.floor(StrictMath.min(over.degreesOfAnother(), seen.size() - 1));
        double half = spread > 0 ? student.halfWidth(spread * StrictMath.sqrt(n), n) : 0;
        return new Bounds(OverFutures.ratio(over.mean() - half), OverFutures.ratio(over.mean() + half));
    }
}
