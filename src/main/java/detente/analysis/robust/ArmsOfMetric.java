package detente.analysis.robust;

import detente.analysis.robust.ArmResult.Face;
import detente.analysis.sample.Holm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The arms of a design on one metric. Any two arms are compared as an arm is with the baseline: in each future, in its
 * worlds, with luck taken out. Differences between arms of one future are so never two lucks, of which the smaller wins.
 */
final class ArmsOfMetric {
    private final ArmsPlan plan;

    /** By future, arm and world. */
    private final List<double[][]> worlds;

    private final List<Pair> pairs = new ArrayList<>();
    private final double[] means;
    private final double[] spreads;
    private final Rivals raw;
    private final Rivals freed;

    /** Two arms, by their places. */
    private record Pair(int before, int arm) {}

    /** By arm and future: how far it is behind the arm that it is farthest behind, and whether it beats its group. */
    private final class Rivals {
        private final double[][] behind = new double[plan.size()][worlds.size()];
        private final boolean[][] best = new boolean[plan.size()][worlds.size()];

        private final boolean[] hasRivals = new boolean[plan.size()];

        Rivals() {
            for (int arm = 0; arm < plan.size(); arm++) {
                String group = plan.groups().get(arm);
                hasRivals[arm] = plan.groups().stream().filter(group::equals).count() > 1;
                Arrays.fill(best[arm], hasRivals[arm]);
            }
        }

        void meet(int arm, int rival, int future, double logarithm) {
            behind[arm][future] = StrictMath.max(behind[arm][future], Double.isNaN(logarithm) ? 0 : logarithm);
            boolean together = plan.groups().get(arm).equals(plan.groups().get(rival));
            best[arm][future] &= !together || logarithm < 0;
        }

        Face face(int arm, double[] logarithms) {
            double[] ratios = Arrays.stream(logarithms).map(OverFutures::ratio).toArray();
            double[] regrets = new double[ratios.length];
            Arrays.setAll(regrets, future -> ratios[future] * (1 - OverFutures.ratio(-behind[arm][future])));
            return new Face(ratios, regrets, best[arm], hasRivals[arm]);
        }
    }

    /** @param worlds the values of a metric, by future, arm and world; NaN where there is none */
    ArmsOfMetric(ArmsPlan plan, List<double[][]> worlds) {
        this.plan = plan;
        this.worlds = worlds;
        for (int before = 0; before < plan.size(); before++) {
            for (int arm = before + 1; arm < plan.size(); arm++) {
                pairs.add(new Pair(before, arm));
            }
        }
        List<OverFutures> compared =
                pairs.stream().map(pair -> compared(pair.before(), pair.arm())).toList();
        means = Holm.adjusted(compared.stream().mapToDouble(OverFutures::pMean).toArray());
        spreads = Holm.adjusted(
                compared.stream().mapToDouble(OverFutures::pSpread).toArray());
        raw = new Rivals();
        freed = new Rivals();
        for (int place = 0; place < means.length; place++) {
            Pair pair = pairs.get(place);
            meet(raw, pair, compared.get(place).raw());
            meet(freed, pair, freed(compared.get(place), place));
        }
    }

    private OverFutures compared(int before, int arm) {
        return new OverFutures(worlds.stream()
                .map(future -> LogRatio.of(future[arm], future[before]))
                .toArray(LogRatio[]::new));
    }

    private double[] freed(OverFutures over, int pair) {
        return over.freed(spreads[pair] < OverFutures.LEVEL, means[pair] < OverFutures.LEVEL);
    }

    private static void meet(Rivals rivals, Pair pair, double[] logarithms) {
        for (int future = 0; future < logarithms.length; future++) {
            rivals.meet(pair.arm(), pair.before(), future, logarithms[future]);
            rivals.meet(pair.before(), pair.arm(), future, -logarithms[future]);
        }
    }

    /** What each arm does, in their order. */
    List<ArmResult> results() {
        return IntStream.range(0, plan.size()).mapToObj(this::result).toList();
    }

    private ArmResult result(int arm) {
        OverFutures over = compared(0, arm);
        int pair = pairs.indexOf(new Pair(0, arm));
        return new ArmResult(
                plan.names().get(arm),
                plan.groups().get(arm),
                over,
                pair < 0 ? Double.NaN : means[pair],
                pair < 0 ? Double.NaN : spreads[pair],
                raw.face(arm, over.raw()),
                freed.face(arm, pair < 0 ? over.freed(false, false) : freed(over, pair)));
    }
}
