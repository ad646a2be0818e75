package detente.model;

import detente.model.history.History;
import detente.model.state.Clock;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.random.Luck;
import java.util.Locale;
import sim.engine.Steppable;

/** Where the time of a run goes, phase by phase, with the cost of looking at the clock taken off. */
final class PhaseShares {
    private final double[] nanos = new double[Phase.values().length];
    private double building;

    private PhaseShares() {}

    static String of(Scenario scenario, int runs) {
        PhaseShares shares = new PhaseShares();
        double perLook = costOfLooking();
        for (int run = 0; run < runs; run++) {
            shares.measure(scenario, run, perLook);
        }
        return shares.table(runs);
    }

    private static double costOfLooking() {
        int looks = 1_000_000;
        long start = System.nanoTime();
        long last = start;
        for (int i = 0; i < looks; i++) {
            last = Math.max(last, System.nanoTime());
        }
        return (last - start) / (double) looks;
    }

    private void measure(Scenario scenario, int run, double perLook) {
        long start = System.nanoTime();
        int stepsPerYear = scenario.parameters().time().stepsPerYear();
        Luck luck = new Luck(run + 1, run);
        Clock clock = new Clock(stepsPerYear, scenario.burnInYears());
        World world = new WorldBuilder(scenario.parameters().world(), luck).build(scenario.world());
        History history = new History(world, stepsPerYear, scenario.burnInYears(), scenario.steps());
        Processes processes = new Processes(scenario, world, clock, luck, history);
        processes.prepare();
        building += System.nanoTime() - start;
        ConflictModel steps = new ConflictModel(scenario, run + 1, run);
        Steppable[] inOrder = processes.inOrder();
        for (int step = 0; step < scenario.steps(); step++) {
            processes.begin(step);
            for (int phase = 0; phase < inOrder.length; phase++) {
                long before = System.nanoTime();
                inOrder[phase].step(steps);
                nanos[phase] += System.nanoTime() - before - perLook;
            }
        }
    }

    private String table(int runs) {
        double total = building;
        for (double ofPhase : nanos) {
            total += ofPhase;
        }
        StringBuilder table = new StringBuilder(line("building", building, total, runs));
        for (Phase phase : Phase.values()) {
            table.append(line(phase.name(), nanos[phase.ordinal()], total, runs));
        }
        return table.toString();
    }

    private static String line(String name, double nanos, double total, int runs) {
        return String.format(Locale.ROOT, "%n%-14s %6.3f ms %5.1f %%", name, nanos / runs / 1e6, 100 * nanos / total);
    }
}
