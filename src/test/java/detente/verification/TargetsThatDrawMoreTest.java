package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.state.Dyad;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import detente.random.Luck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * V28: with attraction, drawn hostility is multiplied by a lognormal weight of its target, while each world as a whole acts
 * as often at rest as without it.
 */
class TargetsThatDrawMoreTest {
    private static final double SPREAD = 1.2;
    private static final int MANY = 200;
    private static final double YEARS = 100;
    private static final String CONFIGURATION = "200 generated worlds; attraction 0 → 1.2";

    private static final Map<String, Double> ALONE = Map.of(
            "escalation.gain", 0.0,
            "escalation.retaliation.offensive", 0.0,
            "escalation.retaliation.retaliatory", 0.0,
            "escalation.retaliation.defensive", 0.0,
            "proliferation.market", 0.0,
            "proliferation.knowledge", 0.0,
            "arsenal.substitution", 0.0);

    static List<Verification> verify() {
        double before = 0;
        double after = 0;
        double squares = 0;
        int freedom = 0;
        double apart = 0;
        for (int seed = 0; seed < MANY; seed++) {
            World plain = world(0, WorldSpec.generated(), seed);
            World drawn = world(SPREAD, WorldSpec.generated(), seed);
            before += rateAtRest(plain);
            after += rateAtRest(drawn);
            Map<Integer, Double> weights = new LinkedHashMap<>();
            for (Dyad dyad : plain.dyads()) {
                double weight = FastMath.log(drawn.dyads().get(dyad.index()).hostility() / dyad.hostility());
                Double other = weights.put(dyad.to().index(), weight);
                apart = other == null ? apart : StrictMath.max(apart, StrictMath.abs(weight - other));
            }
            Sample logarithms = new Sample();
            weights.values().forEach(logarithms::add);
            squares += logarithms.variance() * (weights.size() - 1);
            freedom += weights.size() - 1;
        }
        double variance = SPREAD * SPREAD;
        double operations = ConflictModel.run(
                        Lab.scenario(WorldSpec.generated(), parameters(SPREAD), YEARS), Lab.WORLD, 1)
                .operations()
                .size();
        double expected = YEARS * rateAtRest(world(0, WorldSpec.generated(), Lab.WORLD));
        return List.of(
                new Verification(
                        "V28", CONFIGURATION, "sum of the rates at rest, per year", before, after, 1e-9 * before),
                new Verification(
                        "V28",
                        CONFIGURATION,
                        "variance over targets of the logarithm of the ratio of hostilities",
                        variance,
                        squares / freedom,
                        Sample.SIGMAS * variance * StrictMath.sqrt(2.0 / freedom)),
                new Verification(
                        "V28",
                        CONFIGURATION,
                        "largest difference of that logarithm between two rivals of one target",
                        0,
                        apart,
                        1e-12),
                new Verification(
                        "V28",
                        "one generated world, η = 0, no answers, purchases, learning or drop; attraction 1.2",
                        "operations of 100 years, from the rates at rest without attraction",
                        expected,
                        operations,
                        Sample.SIGMAS * StrictMath.sqrt(expected)));
    }

    private static ModelParameters parameters(double spread) {
        return ModelParameters.standard(Edition.FIRST).with(ALONE).with("world.attractionSpread", spread);
    }

    private static World world(double spread, WorldSpec spec, long seed) {
        ModelParameters parameters = parameters(spread);
        return new WorldBuilder(parameters.world(), new Luck(seed, 1), parameters.conflict()::driveAtStart).build(spec);
    }

    private static double rateAtRest(World world) {
        ModelParameters parameters = parameters(0);
        return world.dyads().stream()
                .mapToDouble(dyad -> parameters.conflict().rate()
                        * parameters.conflict().driveAtStart(dyad.from().traits())
                        * dyad.hostility())
                .sum();
    }

    @Test
    void targetsThatDrawMoreLeaveTheWorldAsActive() {
        Line.V28.holdsAndRefuses(.15);
    }

    /** What a file gives is what a world has; what it leaves to be drawn keeps its sum. */
    @Test
    void listedHostilityStays() {
        List<DyadSpec> dyads = IntStream.range(1, 6)
                .mapToObj(i -> new DyadSpec(
                        Worlds.name(0),
                        Worlds.name(i),
                        OptionalDouble.of(.1 * i),
                        i == 5 ? OptionalDouble.of(.7) : OptionalDouble.empty()))
                .toList();
        WorldSpec spec = new WorldSpec(
                WorldSpec.Kind.LISTED,
                IntStream.range(0, 6)
                        .mapToObj(i -> StateSpec.drawn(Worlds.name(i)))
                        .toList(),
                dyads,
                Optional.empty(),
                Optional.empty());
        World plain = world(0, spec, 1);
        World drawn = world(SPREAD, spec, 1);
        assertThat(drawn.dyadsFrom(0)).extracting(Dyad::hostility).containsExactly(.1, .2, .1 * 3, .4, .5);
        assertThat(hostility(drawn, 5)).isEqualTo(.7);
        assertThat(IntStream.range(1, 5))
                .allSatisfy(i -> assertThat(hostility(drawn, i)).isPositive());
        assertThat(rateAtRest(drawn)).isCloseTo(rateAtRest(plain), within(1e-12));
    }

    private static double hostility(World world, int from) {
        return world.dyadsFrom(from).get(0).hostility();
    }

    /** Where nobody is driven there is nothing to keep, and nothing that is not a number. */
    @Test
    void aWorldInWhichNobodyActsHasHostilitiesToo() {
        World world =
                new WorldBuilder(parameters(SPREAD).world(), new Luck(1, 1), traits -> 0).build(WorldSpec.generated());
        assertThat(world.dyads())
                .allSatisfy(dyad -> assertThat(dyad.hostility()).isFinite());
    }
}
