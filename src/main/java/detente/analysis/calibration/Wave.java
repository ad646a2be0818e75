package detente.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * The law by which the sets of an emulated generation are proposed: independent draws of the prior, kept with a chance in
 * proportion to a power of the emulator's chance that all targets are met. The power is a half, which keeps the weights
 * even where the emulator errs, or less while it would keep hardly anything.
 */
final class Wave {
    /** Draws from which the law is scaled. */
    private static final int SCOUTS = 2000;

    private static final double POWER = .5;
    private static final double LEAST_KEPT = .005;
    private static final double LOWER_POWER = .8;

    private final CalibrationPlan plan;
    private final Prior prior;
    private final Emulator emulator;
    private final int generation;
    private final double tolerance;
    private final double largest;
    private double power = POWER;
    private double kept;

    /**
     * The law of a generation: for sets within the tolerance of the plan, and every second time for those that meet all
     * targets, which are few among the others.
     *
     * @param past all evaluations of earlier generations, and perhaps of others
     */
    static Wave of(CalibrationPlan plan, List<Evaluation> past, int generation) {
        List<Evaluation> before = past.stream()
                .filter(one -> one.proposed().stage().isNew())
                .filter(one -> one.proposed().generation() < generation)
                .toList();
        double tolerance = generation % 2 == 0 ? plan.tolerance() : StrictMath.min(1, plan.tolerance());
        return new Wave(plan, before, generation, tolerance);
    }

    private Wave(CalibrationPlan plan, List<Evaluation> before, int generation, double tolerance) {
        this.plan = plan;
        this.generation = generation;
        this.tolerance = tolerance;
        prior = new Prior(plan);
        emulator = new Emulator(plan, before);
        double[] logs = new double[SCOUTS];
        double most = Double.NEGATIVE_INFINITY;
        for (int scout = 0; scout < SCOUTS; scout++) {
            logs[scout] = emulator.logChance(prior.draw(stream(), scout), tolerance);
            most = StrictMath.max(most, logs[scout]);
        }
        largest = most;
        kept = share(logs);
        while (kept < LEAST_KEPT) {
            power *= LOWER_POWER;
            kept = share(logs);
        }
    }

    private String stream() {
        return "wave " + generation;
    }

    private double share(double[] logs) {
        double sum = 0;
        for (double log : logs) {
            sum += chanceToKeep(log);
        }
        return sum / logs.length;
    }

    private double chanceToKeep(double log) {
        return FastMath.exp(power * StrictMath.min(0, log - largest));
    }

    /** Density of a set under this law, as a multiple of that of the prior. */
    double density(List<Double> set) {
        return chanceToKeep(emulator.logChance(set, tolerance)) / kept;
    }

    /** The proposals of the generation. */
    List<ProposedSet> proposals(int count) {
        List<ProposedSet> proposals = new ArrayList<>();
        for (int draw = 0; proposals.size() < count; draw++) {
            List<Double> set = prior.draw(stream(), draw);
            double log = emulator.logChance(set, tolerance);
            if (prior.unit(stream(), draw) < chanceToKeep(log)) {
                proposals.add(new ProposedSet(
                        generation,
                        proposals.size() + 1,
                        ProposedSet.Stage.EMULATED,
                        1,
                        plan.effort().worlds(),
                        set,
                        emulator.profile(set),
                        FastMath.exp(log)));
            }
        }
        return proposals;
    }
}
