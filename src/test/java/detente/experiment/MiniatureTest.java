package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.plan.Experiments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A smaller experiment keeps what decides the cost of an analysis: the kind, the factors, a baseline. */
class MiniatureTest {
    private static final String FACTORS = """
            "factors": { "escalation.gain": %s, "arsenal.substitution": %s, "policy.treaty": [false, true] }
            """;
    private static final String RANGE = "{ \"from\": 0.1, \"to\": 1 }";
    private static final String LEVELS = "{ \"from\": 0.1, \"to\": 1, \"points\": 10 }";

    @ParameterizedTest
    @CsvSource({
        "factorial, '', 200",
        "one-at-a-time, '', 20",
        "random, '\"points\": 300,', 300",
        "latin-hypercube, '\"points\": 300,', 300",
        "sobol, '\"points\": 64,', 320",
        "morris, '\"trajectories\": 40,', 160"
    })
    void hasFewerPointsOfTheSameKind(String kind, String option, int points) {
        boolean listed = option.isEmpty();
        String factors = FACTORS.formatted(listed ? LEVELS : RANGE, listed ? LEVELS : RANGE);
        Experiment whole = experiment(kind, option, factors, listed);
        assertThat(whole.design().size()).isEqualTo(points);
        Experiment small = Miniature.of(whole, 15, 2);
        assertThat(small.design().size()).isBetween(2, 15);
        assertThat(small.round().worlds()).isEqualTo(2);
        assertThat(small.round().replications()).isEqualTo(1);
        assertThat(small.request().kind()).isEqualTo(whole.request().kind());
        assertThat(small.design().factors().stream().map(Factor::name))
                .isEqualTo(whole.design().factors().stream().map(Factor::name).toList());
        assertThat(small.baselinePoint() > 0).isEqualTo(listed);
        assertThat(Miniature.of(whole, points, 100).design().size()).isEqualTo(points);
    }

    @Test
    void keepsTheBaselineOfAList() {
        StringBuilder points = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            points.append(i == 1 ? "" : ", ")
                    .append("{ \"escalation.gain\": ")
                    .append(i / 100.0)
                    .append(" }");
        }
        Experiment whole = Experiments.read("""
                        { "name": "listed", "scenario": "two-rivals", "worlds": 3,
                          "design": { "kind": "list", "points": [%s] }, "baseline": { "escalation.gain": 0.42 } }
                        """.formatted(points)).experiment();
        Experiment small = Miniature.of(whole, 10, 2);
        assertThat(small.design().size()).isBetween(8, 10);
        assertThat(small.baselinePoint()).isPositive();
    }

    @Test
    void bringsManyFactorsOfTwoLevelsDown() {
        StringBuilder factors = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            factors.append(i == 0 ? "" : ", ")
                    .append("\"f")
                    .append(i)
                    .append("\": { \"off\": {}, \"on\": { \"policy.")
                    .append(detente.model.policy.Policies.all().get(i).name())
                    .append("\": true } }");
        }
        Experiment whole = experiment("factorial", "", "\"factors\": {" + factors + "}", false);
        assertThat(whole.design().size()).isEqualTo(256);
        assertThat(Miniature.of(whole, 20, 2).design().size()).isEqualTo(16);
    }

    private static Experiment experiment(String kind, String option, String factors, boolean baseline) {
        return Experiments.read("""
                        { "name": "large", "scenario": "two-rivals", "worlds": 5, "replications": 3,
                          "design": { "kind": "%s", %s %s } %s }
                        """.formatted(
                                kind,
                                option,
                                factors,
                                baseline
                                        ? ", \"baseline\": { \"escalation.gain\": 0.3, \"arsenal.substitution\": 0.1,"
                                                + " \"policy.treaty\": false }"
                                        : ""))
                .experiment();
    }
}
