package detente.model;

import detente.model.history.History;
import detente.model.policy.RulesInForce;
import detente.model.policy.Stage;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.random.Luck;
import java.util.List;
import java.util.Locale;

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
        Luck luck = new Luck(run + 1, run);
        World world = new WorldBuilder(
                        scenario.parameters().world(),
                        luck,
                        scenario.parameters().conflict()::driveAtStart)
                .build(scenario.world());
        Stage stage = new Stage(
                world, scenario.clock(), luck, new RulesInForce(world.states().size()));
        Processes processes = new Processes(scenario, stage, new History(world, stage.clock()));
        processes.prepare();
        building += System.nanoTime() - start;
        List<Runnable> inOrder = processes.inOrder();
        for (int step = 0; step < scenario.steps(); step++) {
            stage.clock().advanceTo(step);
            for (int phase = 0; phase < inOrder.size(); phase++) {
                long before = System.nanoTime();
                inOrder.get(phase).run();
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
