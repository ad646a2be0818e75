package detente.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Figures;
import detente.model.Scenario;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each policy at its defaults, all states members from the start, against the same worlds without it: the sign of its
 * effect on what it must change, at least four standard errors of the paired difference over worlds away from zero.
 */
class PolicyEffectTest {
    private static final int WORLDS = 16;
    private static final int RUNS = 2;
    private static final double SIGMAS = 4;
    private static final Scenario WITH_MANDATES =
            Scenario.standard().withParameters(Scenario.standard().parameters().with("world.mandateShare", .3));
    private static final Map<String, List<Map<String, Double>>> FIGURES = new LinkedHashMap<>();

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    patchSharing       | harm a year               | falls
                    patchSharing       | ARSENAL_TOTAL, mean       | falls
                    patchSharing       | operations                | falls
                    treaty             | operations                | falls
                    treaty             | DEGRADATION operations    | falls
                    treaty             | DISRUPTION operations     | falls
                    treaty             | harm a year               | falls
                    treaty             | OPERATIONS_COMPLIED a year | rises
                    publicAttribution  | recorded operations       | rises
                    publicAttribution  | public attributions       | rises
                    publicAttribution  | retaliations              | rises
                    arsenalManagement  | ARSENAL_TOTAL, mean       | falls
                    arsenalManagement  | transfers by THEFT        | falls
                    arsenalManagement  | ZERO_DAY operations       | falls
                    arsenalManagement  | EXPLOITS_FORGONE a year   | rises
                    allyWarning        | ARSENAL_TOTAL, mean       | falls
                    exportControl      | transfers by MARKET       | falls
                    vendorIndependence | BACKDOORS, mean           | falls
                    vendorIndependence | DISCOVERIES a year        | falls
                    publicDebate       | trust loss a year         | falls
                    publicDebate       | operations                | falls
                    publicDebate       | public attributions       | rises
                    strikeBack         | retaliations              | rises
                    strikeBack         | operations                | rises
                    privateHackBack    | operations                | rises
                    privateHackBack    | DISRUPTION operations     | rises
                    """)
    void effectHasItsSign(String policy, String figure, String direction) {
        String baseline = policy.equals("vendorIndependence") ? "mandates" : "none";
        double score = score(figures(baseline), figures(policy), figure);
        assertThat(direction.equals("rises") ? score : -score).isGreaterThan(SIGMAS);
    }

    /** Difference in standard errors. */
    private static double score(List<Map<String, Double>> without, List<Map<String, Double>> with, String figure) {
        double sum = 0;
        double squares = 0;
        for (int world = 0; world < WORLDS; world++) {
            double difference = with.get(world).getOrDefault(figure, Double.NaN)
                    - without.get(world).getOrDefault(figure, 0.0);
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / WORLDS;
        double variance = (squares - WORLDS * mean * mean) / (WORLDS - 1);
        return mean == 0 ? 0 : mean / StrictMath.sqrt(variance / WORLDS);
    }

    /** Mean figures of each world, worked out once for every policy. */
    private static synchronized List<Map<String, Double>> figures(String name) {
        return FIGURES.computeIfAbsent(name, PolicyEffectTest::run);
    }

    private static List<Map<String, Double>> run(String name) {
        boolean mandates = name.equals("mandates") || name.equals("vendorIndependence");
        Scenario base = mandates ? WITH_MANDATES : Scenario.standard();
        List<PolicyClause> clauses =
                Policies.find(name).map(PolicyEffectTest::clause).stream().toList();
        return IntStream.rangeClosed(1, WORLDS)
                .mapToObj(world -> figures(base.withPolicies(clauses), world))
                .toList();
    }

    private static PolicyClause clause(PolicyKind kind) {
        return new PolicyClause(kind.build(Map.of()), -5, Double.POSITIVE_INFINITY, new Membership.Everyone());
    }

    private static Map<String, Double> figures(Scenario scenario, int world) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (int run = 1; run <= RUNS; run++) {
            Figures.of(ConflictModel.run(scenario, world, 1000L * world + run))
                    .forEach((figure, value) -> means.merge(figure, value / RUNS, Double::sum));
        }
        return means;
    }

    @Test
    void everyPolicyIsLookedAt() throws NoSuchMethodException {
        Set<String> lookedAt = new LinkedHashSet<>();
        CsvSource table = PolicyEffectTest.class
                .getDeclaredMethod("effectHasItsSign", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class);
        table.textBlock()
                .lines()
                .forEach(line ->
                        lookedAt.add(line.substring(0, line.indexOf('|')).strip()));
        assertThat(Policies.all()).allMatch(kind -> lookedAt.contains(kind.name()));
    }
}
