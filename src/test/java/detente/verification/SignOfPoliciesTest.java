package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
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
class SignOfPoliciesTest {
    private static final int WORLDS = 16;
    private static final int RUNS = 2;
    private static final double SIGMAS = 4;
    private static final Scenario WITH_MANDATES =
            Scenario.standard().withParameters(Scenario.standard().parameters().with("world.mandateShare", .3));
    private static final Map<String, List<Map<String, Double>>> FIGURES = new LinkedHashMap<>();

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    patchSharing       | harm_per_year                | falls
                    patchSharing       | arsenal_total                | falls
                    patchSharing       | operations_per_year          | falls
                    treaty             | operations_per_year          | falls
                    treaty             | degradation_per_year         | falls
                    treaty             | disruption_per_year          | falls
                    treaty             | harm_per_year                | falls
                    treaty             | operations_complied_per_year | rises
                    publicAttribution  | recorded_operations_per_year | rises
                    publicAttribution  | public_share                 | rises
                    publicAttribution  | retaliations_per_year        | rises
                    diplomacy          | retaliations_per_year        | falls
                    diplomacy          | consultations_per_year       | rises
                    diplomacy          | grievance                    | falls
                    arsenalManagement  | arsenal_total                | falls
                    arsenalManagement  | theft_transfers_per_year     | falls
                    arsenalManagement  | zero_day_share               | falls
                    arsenalManagement  | exploits_forgone_per_year    | rises
                    allyWarning        | arsenal_total                | falls
                    jointArsenal       | exploits_not_acquired_per_year | rises
                    jointArsenal       | arsenal_total                | falls
                    exportControl      | market_transfers_per_year    | falls
                    vendorIndependence | backdoors                    | falls
                    vendorIndependence | discoveries_per_year         | falls
                    publicDebate       | trust_loss_per_year          | falls
                    publicDebate       | operations_per_year          | falls
                    publicDebate       | public_share                 | rises
                    strikeBack         | retaliations_per_year        | rises
                    strikeBack         | operations_per_year          | rises
                    privateHackBack    | operations_per_year          | rises
                    privateHackBack    | disruption_per_year          | rises
                    preventiveSabotage | preventive_per_year          | rises
                    preventiveSabotage | disruption_per_year          | rises
                    preventiveSabotage | grievance                    | rises
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
        return FIGURES.computeIfAbsent(name, SignOfPoliciesTest::run);
    }

    private static List<Map<String, Double>> run(String name) {
        boolean mandates = name.equals("mandates") || name.equals("vendorIndependence");
        Scenario base = mandates ? WITH_MANDATES : Scenario.standard();
        List<PolicyClause> clauses =
                Policies.find(name).map(SignOfPoliciesTest::clause).stream().toList();
        return IntStream.rangeClosed(1, WORLDS)
                .mapToObj(world -> WorldMeans.of(base.withPolicies(clauses), world, RUNS))
                .toList();
    }

    private static PolicyClause clause(PolicyKind kind) {
        return new PolicyClause(kind.build(Map.of()), -5, Double.POSITIVE_INFINITY, new Membership.Everyone());
    }

    @Test
    void everyPolicyIsLookedAt() throws NoSuchMethodException {
        Set<String> lookedAt = new LinkedHashSet<>();
        CsvSource table = SignOfPoliciesTest.class
                .getDeclaredMethod("effectHasItsSign", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class);
        table.textBlock()
                .lines()
                .forEach(line ->
                        lookedAt.add(line.substring(0, line.indexOf('|')).strip()));
        assertThat(Policies.all()).allMatch(kind -> lookedAt.contains(kind.name()));
    }
}
