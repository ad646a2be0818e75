package detente.cli;

import detente.experiment.Numeral;
import detente.experiment.Outcome;
import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.Scenario;
import detente.model.state.World;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A finished run in a few lines: what happened, and what of it came on record. */
final class RunSummary {
    private static final String NONE = "";

    /** A line of the summary. */
    private record Line(String label, String metric, String recorded, String unit) {}

    private static final List<Line> LINES = List.of(
            new Line("operations", "operations_per_year", "recorded_operations_per_year", "per year"),
            new Line("  espionage", "espionage_per_year", "recorded_espionage_per_year", "per year"),
            new Line("  disinformation", "disinformation_per_year", "recorded_disinformation_per_year", "per year"),
            new Line("  disruption", "disruption_per_year", "recorded_disruption_per_year", "per year"),
            new Line("  degradation", "degradation_per_year", "recorded_degradation_per_year", "per year"),
            new Line("severity, mean", "severity_mean", "recorded_severity_mean", "of 10"),
            new Line("severity, largest", "severity_max", "recorded_severity_max", "of 10"),
            new Line("harm to citizens", "harm_per_year", NONE, "per year"),
            new Line("trust in information", "trust", NONE, "of 1"),
            new Line("exploits held", "arsenal_total", NONE, "in the world"),
            new Line("retaliations", "retaliations_per_year", NONE, "per year"),
            new Line("pairs in cyber peace", "peace_share", NONE, "of 1"),
            new Line("pairs in information conflict", "conflict_share", NONE, "of 1"),
            new Line("pairs in cyber-physical war", "war_share", NONE, "of 1"));

    private RunSummary() {}

    static void print(Outcome.Finished outcome, PrintWriter out) {
        Scenario scenario = outcome.scenario();
        World world = outcome.run().history().world();
        out.printf(
                Locale.ROOT,
                "%s: %d states, %d rival pairs; %s years after %s of burn-in; world seed %d, seed %d%n%n",
                scenario.name(),
                world.states().size(),
                world.pairs().size(),
                Numeral.of(scenario.years()),
                Numeral.of(scenario.burnInYears()),
                outcome.spec().worldSeed(),
                outcome.spec().runSeed());
        out.printf(Locale.ROOT, "%-30s %10s %10s%n", NONE, "true", "recorded");
        LINES.forEach(line -> print(line, outcome.run(), out));
    }

    private static void print(Line line, Run run, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-30s %10s %10s  %s%n",
                line.label(),
                value(line.metric(), run),
                line.recorded().isEmpty() ? NONE : value(line.recorded(), run),
                line.unit());
    }

    private static String value(String metric, Run run) {
        double value = Metrics.find(metric).orElseThrow().of(run);
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
