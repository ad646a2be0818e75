package detente.gui.play;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.Column;
import java.util.List;

/** How much memory a run takes that is watched: its own record and that of its shadow, and the curves of both. */
public final class Footprint {
    /** For an operation and for a transfer with their places in lists, measured. */
    private static final long EVENT = 160;
    /** For each step: levels of run and shadow, points of curves. */
    private static final long STEP = 8L * 2 * Column.values().length + 2 * 8 * 40;
    /** The windows themselves, in bytes. */
    private static final long WINDOWS = 48 << 20;

    private Footprint() {}

    /**
     * What it comes to at its end, in bytes, if it goes on as in its second year. Carries that out.
     *
     * @throws IllegalArgumentException if the world of the scenario cannot be built
     * @throws IllegalStateException if it breaks off
     */
    public static long of(Scenario scenario, long worldSeed, long runSeed) {
        int year = scenario.parameters().time().stepsPerYear();
        int steps = scenario.steps();
        ConflictModel probe = new ConflictModel(scenario.withPolicies(List.of()).withYears(2, 0), worldSeed, runSeed);
        probe.start();
        long before = 0;
        while (probe.isUnfinished()) {
            before = probe.nextStep() == year ? events(probe) : before;
            probe.schedule.step(probe);
        }
        double perStep = (events(probe) - before) / (double) year;
        return WINDOWS + (long) (steps * (STEP + 2 * EVENT * perStep));
    }

    private static long events(ConflictModel probe) {
        return (long) probe.history().operationCount()
                + probe.history().transfers().size();
    }
}
