package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** V14: days or weeks, every figure is the same but for 2 per cent or chance. */
class LengthOfStepTest {
    private static final int WORLDS = 80;
    private static final int RUNS = 4;
    private static final double SHARE = .02;
    private static final double SIGMAS = 3;
    private static final String CONFIGURATION = "80 default worlds × 4 runs; days against weeks, paired by world";

    static List<Verification> verify() {
        return compare(Scenario.standard(), WORLDS);
    }

    /** Weeks of a scenario against days of the default one. */
    private static List<Verification> compare(Scenario inWeeks, int worlds) {
        Map<String, Sample> weeks = new LinkedHashMap<>();
        Map<String, Sample> differences = new LinkedHashMap<>();
        Scenario inDays = with(Scenario.standard(), "time.stepsPerYear", 365);
        for (int world = 1; world <= worlds; world++) {
            Map<String, Double> byWeek = WorldMeans.of(inWeeks, world, RUNS);
            Map<String, Double> byDay = WorldMeans.of(inDays, world, RUNS);
            byWeek.keySet().retainAll(byDay.keySet());
            byWeek.forEach((name, figure) -> {
                weeks.computeIfAbsent(name, n -> new Sample()).add(figure);
                differences.computeIfAbsent(name, n -> new Sample()).add(byDay.getOrDefault(name, figure) - figure);
            });
        }
        List<Verification> results = new ArrayList<>();
        weeks.forEach((name, figures) -> {
            if (figures.variance() > 0) {
                results.add(result(name, figures, differences.getOrDefault(name, figures)));
            }
        });
        return results;
    }

    private static Verification result(String name, Sample weeks, Sample difference) {
        return new Verification(
                "V14",
                CONFIGURATION,
                name,
                weeks.mean() * (name.equals("grievance") ? relaxation(52) / relaxation(365) : 1),
                weeks.mean() + difference.mean(),
                StrictMath.max(SHARE * StrictMath.abs(weeks.mean()), SIGMAS * difference.meanError()));
    }

    /** κ_Δ: grievance is read after what a step adds and before it decays, so a longer step shows a little more of it. */
    private static double relaxation(int stepsPerYear) {
        return -StrictMath.expm1(-StrictMath.log(2) / .5 / stepsPerYear) * stepsPerYear;
    }

    private static Scenario with(Scenario scenario, String key, double value) {
        return scenario.withParameters(scenario.parameters().with(key, value));
    }

    @Test
    void daysAndWeeksAgree() {
        Line.V14.holds();
    }

    @Test
    void aRateTenPerCentOffIsRefused() {
        Scenario faster = with(Scenario.standard(), "conflict.rate", 9.5 * 1.1);
        assertThat(compare(faster, 10))
                .filteredOn(result -> result.quantity().equals("operations_per_year"))
                .singleElement()
                .matches(result -> !result.holds());
    }
}
