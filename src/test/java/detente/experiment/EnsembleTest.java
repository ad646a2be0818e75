package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every beginning of the order of sets is like the whole ensemble. */
class EnsembleTest {
    private static Ensemble of(List<Double> weights) {
        List<Level> sets = IntStream.rangeClosed(1, weights.size())
                .mapToObj(set -> new Level(
                        String.valueOf(set), List.of(Assignment.of("escalation.gain", String.valueOf(set / 1e4)))))
                .toList();
        return new Ensemble("e", List.of(Levers.get("escalation.gain")), sets, weights);
    }

    private static Ensemble even(int sets) {
        return of(Collections.nCopies(sets, 1.0));
    }

    @Test
    void fewWorldsSeeAllPartsOfTheEnsemble() {
        List<Integer> twenty = even(200).order(20);

        assertThat(twenty).doesNotHaveDuplicates();
        for (int part = 0; part < 10; part++) {
            int from = 20 * part;
            assertThat(twenty.stream().filter(set -> set > from && set <= from + 20))
                    .as("sets %s to %s", from + 1, from + 20)
                    .hasSizeBetween(1, 3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 200, 1000})
    void setsThatCountAlikeComeOnceBeforeAnyComesTwice(int sets) {
        List<Integer> order = even(sets).order(3 * sets);

        for (int cycle = 0; cycle < 3; cycle++) {
            assertThat(order.subList(cycle * sets, (cycle + 1) * sets))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, sets).boxed().toList());
        }
    }

    @Test
    void weightsAreRespectedFromTheBeginningOn() {
        List<Double> weights = List.of(5.0, 0.0, 1.0, 3.0, 1.0, .5, 2.5, 7.0);
        List<Integer> order = of(weights).order(4000);

        for (int places : List.of(8, 40, 100, 4000)) {
            for (int set = 1; set <= weights.size(); set++) {
                int one = set;
                double share = places * weights.get(set - 1) / 20;
                long times = order.stream()
                        .limit(places)
                        .filter(other -> other == one)
                        .count();
                assertThat(times).as("set %s in %s places", set, places).isLessThanOrEqualTo((long) Math.ceil(share));
                assertThat((double) times).isGreaterThanOrEqualTo(share - 2.5);
            }
        }
    }

    /** Sets of no weight to speak of do not hold the order up. */
    @Test
    void weightsMayDifferAsMuchAsTheyLike() {
        assertThat(of(List.of(1e12, 1e-12, 1e10)).order(3000)).containsOnly(1, 3);
        assertThat(of(List.of(0.0, 1e-300, 0.0)).order(3)).containsOnly(2);
    }

    @Test
    void moreWorldsChangeNothingOfThoseBefore() {
        Ensemble ensemble = of(IntStream.range(0, 57).mapToObj(i -> 1.0 + i % 5).toList());
        List<Integer> all = ensemble.order(400);

        assertThat(ensemble.order(133)).isEqualTo(all.subList(0, 133));
    }

    @Test
    void neighbouringWorldsShareASet() {
        SetsOfWorlds sets = new SetsOfWorlds(even(50), 3, List.of()).upTo(60);
        Set<Integer> seen = new LinkedHashSet<>();

        for (int world = 1; world <= 60; world += 3) {
            assertThat(List.of(sets.of(world + 1), sets.of(world + 2))).containsOnly(sets.of(world));
            seen.add(sets.of(world));
        }
        assertThat(seen).hasSize(20);
        assertThat(sets.different(30)).isEqualTo(10);
    }
}
