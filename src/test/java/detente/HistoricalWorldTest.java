package detente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.state.Dyad;
import detente.model.state.Strategy;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import detente.random.Luck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The world {@code historical} is what the record says, as far as it says anything. */
class HistoricalWorldTest {
    private static final Path SCENARIOS = Path.of("src/main/resources/scenarios");
    private static final int WORLDS = 40;
    private static final int RUNS = 5;

    private static HistoricalWorld derived;
    private static Map<String, Double> recorded;

    @BeforeAll
    static void run() throws IOException {
        derived = HistoricalWorld.latest();
        recorded = record(derived.spec());
    }

    @Test
    void isTheShippedScenario() throws IOException {
        GeneratedFile.check(SCENARIOS.resolve("historical.json"), derived.json());
        GeneratedFile.check(
                SCENARIOS.resolve("edition-1/historical.json"),
                HistoricalWorld.first().json());
        GeneratedFile.check(
                SCENARIOS.resolve("targets/historical.json"),
                HistoricalWorld.ofTargets().json());
    }

    @Test
    void holdsTheDirectedIncidentsOfTheRecord() {
        assertThat(derived.counts()).hasSize(37);
        assertThat(derived.initiations()).hasSize(30);
        assertThat(derived.initiations().values().stream().filter(n -> n > 0)).hasSize(16);
        assertThat(derived.initiations().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(425);
        assertThat(derived.initiations().keySet().stream().limit(4))
                .containsExactly("China", "Russia", "Iran", "N_Korea");
    }

    /** With what grievance over the recorded incidents adds; where that is more than enough, there is no hostility. */
    @Test
    void hasRatesInProportionToTheRecord() {
        World world = world(1);
        for (HistoricalWorld.Count count : derived.counts()) {
            check(dyad(world, count.one(), count.other()), count.oneToOther(), count.otherToOne());
            check(dyad(world, count.other(), count.one()), count.otherToOne(), count.oneToOther());
        }
        assertThat(world.dyads().stream().filter(dyad -> dyad.hostility() > 0)).hasSizeGreaterThan(37);
    }

    private static void check(Dyad dyad, int count, int countBack) {
        double drive = derived.drive(dyad.from().name());
        double wanted = derived.ratePerIncident() * count - drive * derived.grudge(countBack);
        assertThat(drive * dyad.hostility())
                .isCloseTo(StrictMath.min(drive, StrictMath.max(0, wanted)), within(1e-5 * drive));
    }

    /** The first edition let grievance come on top of rates at rest that were in proportion. */
    @Test
    void hadRatesAtRestInProportionToTheRecord() throws IOException {
        HistoricalWorld first = HistoricalWorld.first();
        World world = new WorldBuilder(ModelParameters.standard(Edition.FIRST).world(), new Luck(1, 0), traits -> 1)
                .build(first.spec());
        for (HistoricalWorld.Count count : first.counts()) {
            double rate = first.drive(count.one())
                    * dyad(world, count.one(), count.other()).hostility();
            assertThat(rate).isCloseTo(.195 * count.oneToOther(), within(.001 * .195 * count.oneToOther()));
        }
    }

    private static World world(long seed) {
        return new WorldBuilder(ModelParameters.standard().world(), new Luck(seed, 0), traits -> 1)
                .build(derived.spec());
    }

    private static Dyad dyad(World world, String from, String to) {
        return Objects.requireNonNull(world.dyad(index(world, from), index(world, to)));
    }

    private static int index(World world, String name) {
        return world.states().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow()
                .index();
    }

    @Test
    void staysWithinTheRangesOfTheModel() {
        World world = world(1);

        assertThat(world.dyads()).allMatch(dyad -> dyad.hostility() <= 1);
        assertThat(world.states()).allMatch(state -> state.capability() >= .2 && state.capability() <= 5);
        assertThat(world.states().stream().filter(state -> state.strategy() == Strategy.OFFENSIVE))
                .hasSize(9);
    }

    /** 429 incidents in 21 years are 20.4 a year; the mean of 200 runs has a standard error of about .06. */
    @Test
    void recordsAsManyIncidentsAsTheRecord() {
        assertThat(recorded.values().stream().mapToDouble(n -> n).sum()).isCloseTo(429 / 21.0, within(.5));
    }

    /** Answers come on top: the record's weighted reciprocity is .23, between .13 and .34. */
    @Test
    void isAboutAsReciprocalAsTheRecord() {
        double mutual = 0;
        for (HistoricalWorld.Count count : derived.counts()) {
            mutual += 2 * StrictMath.min(perYear(count.one(), count.other()), perYear(count.other(), count.one()));
        }
        assertThat(mutual / recorded.values().stream().mapToDouble(n -> n).sum())
                .isBetween(.13, .34);
    }

    private static double perYear(String from, String to) {
        return recorded.getOrDefault(from + " -> " + to, 0.0);
    }

    /** Recorded operations a year of each ordered dyad, mean over all runs. */
    private static Map<String, Double> record(WorldSpec spec) {
        Scenario scenario = Scenario.standard()
                .withParameters(HistoricalWorld.parameters(Edition.LATEST))
                .withWorld(spec);
        Map<String, Double> perYear = new TreeMap<>();
        for (int world = 1; world <= WORLDS; world++) {
            for (int run = 1; run <= RUNS; run++) {
                History history = ConflictModel.run(scenario, world, 1000L * world + run);
                history.operations().stream()
                        .filter(operation -> operation.time() >= 0 && operation.isRecorded())
                        .forEach(operation -> perYear.merge(
                                name(history, operation.initiator()) + " -> " + name(history, operation.target()),
                                1 / scenario.years() / WORLDS / RUNS,
                                Double::sum));
            }
        }
        return perYear;
    }

    private static String name(History history, int state) {
        return history.world().state(state).name();
    }
}
