package detente.analysis.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The law by which all new sets of a calibration together were proposed: a mixture of the prior and of its waves. */
final class Mixture {
    private final List<Wave> waves = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private int fromPrior;

    /** @param past all evaluations, in order */
    Mixture(CalibrationPlan plan, List<Evaluation> past) {
        Map<Integer, Integer> emulated = new LinkedHashMap<>();
        for (Evaluation one : past) {
            switch (one.proposed().stage()) {
                case PRIOR -> fromPrior++;
                case EMULATED -> emulated.merge(one.proposed().generation(), 1, Integer::sum);
                case FINAL, FRESH -> {}
            }
        }
        emulated.forEach((generation, size) -> {
            waves.add(Wave.of(plan, past, generation));
            sizes.add(size);
        });
    }

    /** Density of a set, as a multiple of that of the prior. */
    double density(List<Double> set) {
        double sum = fromPrior;
        int all = fromPrior;
        for (int i = 0; i < waves.size(); i++) {
            sum += sizes.get(i) * waves.get(i).density(set);
            all += sizes.get(i);
        }
        return sum / all;
    }
}
