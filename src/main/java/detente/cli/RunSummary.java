package detente.cli;

import detente.experiment.Outcome;
import detente.metric.Metrics;
import detente.model.Scenario;
import detente.model.state.World;
import java.io.PrintWriter;
import java.util.Locale;

/** A finished run in a few lines. */
final class RunSummary {
    private RunSummary() {}

    static void print(Outcome.Finished outcome, PrintWriter out) {
        Scenario scenario = outcome.scenario();
        World world = outcome.run().history().world();
        out.printf(
                Locale.ROOT,
                "%s: %d states, %d rival pairs, %s years after %s of burn-in; world seed %d, seed %d%n%n",
                scenario.name(),
                world.states().size(),
                world.pairs().size(),
                detente.experiment.Numeral.of(scenario.years()),
                detente.experiment.Numeral.of(scenario.burnInYears()),
                outcome.spec().worldSeed(),
                outcome.spec().runSeed());
        Metrics.all()
                .forEach(m -> out.printf(
                        Locale.ROOT, "%-40s %12.3f %s  %s%n", m.name(), m.of(outcome.run()), m.unit(), m.meaning()));
    }
}
