package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.state.AllianceSpec;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** V27: what the account of harm says where it can be worked out: operations, spill-over, whom it comes back to. */
class AccountOfHarmTest {
    private static final double YEARS = 20;
    private static final double RATE = .8;
    private static final int PAIRS = 50;
    private static final double SEVERITY = 2.7;
    private static final String STRIKES =
            "50 pairs, K = C = 1, V = critical share = .5; all disruption of s = 2.7, no tools";
    private static final String WORMS =
            "one state that leaks, two allies, five others; one platform, V = .5, worms at once and no patches";
    private static final int ALLIES = 2;
    private static final int OTHERS = 5;

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        Sample harm = new Sample();
        Sample total = new Sample();
        Sample active = new Sample();
        Lab.runs(Lab.scenario(Worlds.pairs(PAIRS, 1), strikes(), YEARS), 60).forEach(history -> {
            harm.add(metric("harm_from_disruption", history));
            total.add(metric("total_harm_per_year", history));
            active.add(metric("active_initiators_per_year", history));
        });
        double each = .5 * .5 * (FastMath.exp(.8 * SEVERITY) - 1) / (FastMath.exp(8) - 1);
        double predicted = 2 * PAIRS * RATE * .5 * each;
        results.add(harm.meets("V27", STRIKES, "harm from disruption, 1/yr", predicted));
        results.add(total.meets("V27", STRIKES, "total harm, 1/yr", predicted));
        results.add(active.meets("V27", STRIKES, "states that act in a year", 2 * PAIRS * (1 - FastMath.exp(-RATE))));

        History leaks = ConflictModel.run(Lab.scenario(leakers(), worms(), YEARS), Lab.WORLD, 1);
        double worm = .07 * .4 * .5 * leaked(leaks) / YEARS;
        results.add(near("total harm, 1/yr", worm * (1 + ALLIES + OTHERS), "total_harm_per_year", leaks));
        results.add(Verification.exact(
                "V27", WORMS, "total harm without worms", 0, metric("total_harm_without_worms_per_year", leaks)));
        results.add(near(
                "harm to the state that lost it and its allies, 1/yr",
                worm * (1 + ALLIES),
                "boomerang_harm_per_year",
                leaks));
        results.add(near("harm to allies alone, 1/yr", worm * ALLIES, "ally_boomerang_harm_per_year", leaks));
        return results;
    }

    /** A worm of the last week does not break out, and a few flaws are patched within theirs. */
    private static Verification near(String quantity, double predicted, String metric, History history) {
        return new Verification("V27", WORMS, quantity, predicted, metric(metric, history), .01 * predicted);
    }

    private static double metric(String name, History history) {
        return Metrics.find(name).orElseThrow().of(new Run(history));
    }

    private static ModelParameters strikes() {
        return new Quiet()
                .only("disruption")
                .everyType("operation.severitySpread", 0)
                .set("conflict.rate", RATE)
                .set("conflict.deterrence", 0)
                .parameters();
    }

    private static WorldSpec leakers() {
        List<StateSpec> states = new ArrayList<>();
        List<AllianceSpec> allies = new ArrayList<>();
        for (int i = 0; i < 1 + ALLIES + OTHERS; i++) {
            states.add(
                    Someone.called(Worlds.name(i)).capability(i == 0 ? 3 : .01).spec());
            if (i > 0 && i <= ALLIES) {
                allies.add(new AllianceSpec(Worlds.name(0), Worlds.name(i)));
            }
        }
        return new WorldSpec(WorldSpec.Kind.LISTED, states, List.of(), Optional.of(allies), Optional.empty());
    }

    private static ModelParameters worms() {
        return new Quiet()
                .set("discovery.rate", 10)
                .set("proliferation.leak", 1)
                .set("lifecycle.wormDays", 0)
                .set("lifecycle.fixDays", 1000)
                .set("lifecycle.publicFixSpeed", 1)
                .parameters();
    }

    private static double leaked(History history) {
        return history.transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.LEAK)
                .mapToLong(transfer -> transfer.exploit())
                .distinct()
                .count();
    }

    @Test
    void accountIsAsWorkedOut() {
        Line.V27.holdsAndRefuses(.06);
    }

    /** The parts of the account, added up anew from the log of a run in which all of it happens. */
    @Test
    void partsAddUpToTheWhole() {
        Scenario standard = Scenario.standard(Edition.FIRST);
        Map<String, Double> values =
                Map.of("operation.spread.chance", .2, "proliferation.leak", .2, "proliferation.theft", .02);
        History history = ConflictModel.run(
                standard.withYears(10, 2).withParameters(standard.parameters().with(values)), Lab.WORLD, 1);
        double expected = 0;
        double[] years = new double[10];
        for (SpillOver spillOver : history.spillOvers()) {
            if (spillOver.time() >= 0) {
                expected += spillOver.expected() / 10;
                years[(int) (spillOver.time() + 1e-6)] += spillOver.harm();
            }
        }
        for (Operation operation : history.operations()) {
            if (operation.time() >= 0) {
                years[(int) (operation.time() + 1e-6)] += operation.harm();
            }
        }
        double parts = metric("harm_from_espionage", history)
                + metric("harm_from_disruption", history)
                + metric("harm_from_degradation", history);
        double worst = 0;
        for (double year : years) {
            worst = StrictMath.max(worst, year);
        }
        assertThat(parts).isCloseTo(metric("harm_per_year", history), within(1e-9));
        assertThat(metric("total_harm_per_year", history)).isCloseTo(parts + expected, within(1e-9));
        assertThat(metric("total_harm_without_worms_per_year", history)
                        + metric("expected_spillover_per_year", history))
                .isCloseTo(parts + expected, within(1e-9));
        assertThat(metric("harm_worst_year", history)).isCloseTo(worst, within(1e-9));
        assertThat(metric("boomerang_harm_per_year", history))
                .isBetween(metric("ally_boomerang_harm_per_year", history), parts + expected);
        assertThat(metric("spreads_per_year", history)).isPositive();
    }
}
