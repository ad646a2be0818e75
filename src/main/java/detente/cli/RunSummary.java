package detente.cli;

import detente.experiment.Numeral;
import detente.experiment.Outcome;
import detente.metric.Book;
import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.Scenario;
import detente.model.history.Happening;
import detente.model.state.World;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A finished run in a few lines: what happened, and what of it came on record. */
final class RunSummary {
    /** A line of the summary. */
    private record Line(String label, String metric, String unit) {}

    private static final List<Line> LINES = List.of(
            new Line("operations", "operations_per_year", "per year"),
            new Line("  espionage", "espionage_per_year", "per year"),
            new Line("  disinformation", "disinformation_per_year", "per year"),
            new Line("  disruption", "disruption_per_year", "per year"),
            new Line("  degradation", "degradation_per_year", "per year"),
            new Line("severity, mean", "severity_mean", "of 10"),
            new Line("severity, largest", "severity_max", "of 10"),
            new Line("harm to citizens", "harm_per_year", "per year"),
            new Line("  with what escapes", "total_harm_per_year", "per year, expected"),
            new Line("  of it without worms", "total_harm_without_worms_per_year", "per year, expected"),
            new Line("trust in information", "trust", "of 1"),
            new Line("exploits held", "arsenal_total", "in the world"),
            new Line("retaliations", "retaliations_per_year", "per year"),
            new Line("pairs in cyber peace", "peace_share", "of 1"),
            new Line("pairs in information conflict", "conflict_share", "of 1"),
            new Line("pairs in cyber-physical war", "war_share", "of 1"));

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
        out.printf(Locale.ROOT, "%-30s %10s %10s%n", "", "true", "recorded");
        LINES.forEach(line -> print(line, outcome.run(), out));
        outcome.run().history().happenings().forEach(happening -> print(happening, out));
    }

    private static void print(Line line, Run run, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-30s %10s %10s  %s%n",
                line.label(),
                value(line.metric(), run),
                value(Book.RECORDED.prefix() + line.metric(), run),
                line.unit());
    }

    private static void print(Happening happening, PrintWriter out) {
        out.printf(Locale.ROOT, "year %.2f, %s: %s%n", happening.time(), happening.event(), happening.words());
    }

    /** Empty where there is no such metric: not everything comes on record. */
    private static String value(String metric, Run run) {
        return Metrics.find(metric)
                .map(known -> known.of(run))
                .map(value -> Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value))
                .orElse("");
    }
}
