package detente.verification;

import detente.model.ConflictModel;
import detente.model.Probe;
import detente.model.Scenario;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.operation.Tool;
import detente.model.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** V13: what must never happen, and sums that must come out. The same, step by step, in {@code InvariantsTest}. */
class NeverAndSumsTest {
    private static final String WHOLE = "default world, 25 years";
    private static final Map<String, Double> NOBODY_ACTS = Map.of(
            "conflict.propensity.offensive", 0.0,
            "conflict.propensity.coercive", 0.0,
            "conflict.propensity.retaliatory", 0.0,
            "conflict.propensity.adaptive", 0.0,
            "conflict.propensity.defensive", 0.0,
            "conflict.propensity.preventive", 0.0,
            "proliferation.market", 0.0);

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        History nothing = run(NOBODY_ACTS);
        results.add(exact("q = 0, μ = 0", "operations and transfers", 0, operations(nothing) + transfers(nothing)));
        History poor = run(Map.of("discovery.rate", 0.0, "proliferation.market", 0.0));
        results.add(exact("ν₀ = 0, μ = 0", "operations with a commodity tool", operations(poor), commodity(poor)));
        Probe probe = new Probe(Scenario.standard(), Lab.WORLD, 1);
        History whole = probe.finish();
        var arsenals = probe.arsenals();
        results.add(exact(
                WHOLE,
                "flaws created = live + dead",
                arsenals.created(),
                arsenals.live().size() + arsenals.dead()));
        results.add(exact(WHOLE, "holdings = distinct holders", holdings(probe), distinctHolders(probe)));
        results.add(exact(WHOLE, "finds in the table = in the log", sum(whole, Column.DISCOVERIES), finds(whole)));
        results.add(exact(
                WHOLE,
                "last arsenal in the table = undisclosed exploits held",
                whole.at(Column.ARSENAL_TOTAL, whole.steps() - 1),
                undisclosed(probe)));
        double logged = whole.operations().stream().mapToDouble(Operation::harm).sum();
        double suffered =
                probe.world().states().stream().mapToDouble(State::harm).sum();
        results.add(new Verification("V13", WHOLE, "harm that states suffered = in the log", logged, suffered, 1e-9));
        return results;
    }

    private static Verification exact(String configuration, String quantity, double predicted, double computed) {
        return Verification.exact("V13", configuration, quantity, predicted, computed);
    }

    private static History run(Map<String, Double> values) {
        Scenario standard = Scenario.standard();
        return ConflictModel.run(standard.withParameters(standard.parameters().with(values)), Lab.WORLD, 1);
    }

    private static double operations(History history) {
        return history.operations().size();
    }

    private static double transfers(History history) {
        return history.transfers().size();
    }

    private static double commodity(History history) {
        return history.operations().stream()
                .filter(operation -> operation.tool() == Tool.COMMODITY)
                .count();
    }

    private static double holdings(Probe probe) {
        return probe.world().states().stream()
                .mapToInt(state -> probe.arsenals().undisclosedOf(state.index()).size()
                        + probe.arsenals().disclosedOf(state.index()).size())
                .sum();
    }

    private static double distinctHolders(Probe probe) {
        return probe.arsenals().live().stream()
                .mapToLong(flaw -> probe.world().states().stream()
                        .filter(state -> flaw.isHeldBy(state.index()))
                        .count())
                .sum();
    }

    private static double undisclosed(Probe probe) {
        return probe.world().states().stream()
                .mapToInt(state -> probe.arsenals().undisclosedOf(state.index()).size())
                .sum();
    }

    private static double sum(History history, Column column) {
        double sum = 0;
        for (int step = 0; step < history.steps(); step++) {
            sum += history.at(column, step);
        }
        return sum;
    }

    /** Finds after the start: the stock of the start was found before. */
    private static double finds(History history) {
        List<Transfer> found = history.transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.FOUND)
                .toList();
        Probe atStart = new Probe(Scenario.standard(), Lab.WORLD, 1);
        return found.size() - atStart.history().transfers().size();
    }

    @Test
    void sumsComeOut() {
        Line.V13.holdsAndRefuses(.001);
    }
}
