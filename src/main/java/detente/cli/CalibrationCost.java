package detente.cli;

import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Generations;
import detente.analysis.calibration.ProposedSet;
import detente.analysis.calibration.TargetModel;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * How large a calibration is.
 *
 * @param plan the calibration
 * @param threads that will work on it
 * @param first number of sets of the first generation
 * @param seconds time of a set in the worlds of a proposal
 */
record CalibrationCost(CalibrationPlan plan, int threads, int first, double seconds) {
    /** The first set brings the program into its stride. */
    private static final int MEASURED = 3;

    /** Measures the first sets. */
    static CalibrationCost of(CalibrationPlan plan, int threads) {
        TargetModel model = new TargetModel(plan);
        List<ProposedSet> sets = Generations.next(plan, List.of());
        model.evaluate(sets.get(0));
        double begin = CpuTime.seconds();
        for (int i = 1; i <= MEASURED; i++) {
            model.evaluate(sets.get(i % sets.size()));
        }
        return new CalibrationCost(plan, threads, sets.size(), (CpuTime.seconds() - begin) / MEASURED);
    }

    void print(PrintWriter out) {
        double large = plan.effort().finalWorlds() / (double) plan.effort().worlds();
        double decided = 2 * plan.effort().population() * large;
        out.printf(
                Locale.ROOT,
                "%d parameters, %d profiled, %d targets%n",
                plan.parameters().size(),
                plan.profiled().size(),
                plan.targets().size());
        out.printf(
                Locale.ROOT,
                "first generation: %,d sets of %,d worlds; then waves, %,d sets at most%n",
                first,
                plan.effort().worlds(),
                plan.effort().most());
        out.printf(
                Locale.ROOT,
                "time on %d threads (%.2f s a set): %s for the first generation, %s to decide and confirm %,d sets in %,d"
                        + " worlds; at most %s%n",
                threads,
                seconds,
                Duration.text(first * seconds / threads),
                Duration.text(decided * seconds / threads),
                plan.effort().population(),
                plan.effort().finalWorlds(),
                Duration.text((plan.effort().most() + decided) * seconds / threads));
        out.println("Nothing was written.");
    }
}
