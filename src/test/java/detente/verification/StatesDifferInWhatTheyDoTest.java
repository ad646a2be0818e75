package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.Words;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.state.Repertoire;
import detente.model.state.RepertoireSpec;
import detente.model.state.State;
import detente.model.state.StateSpec;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import detente.random.Luck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * V20: types of a state follow m ω, normalised, also in answers; its espionage follows its share of economic espionage; both
 * have their laws where they are drawn.
 */
class StatesDifferInWhatTheyDoTest {
    private static final int PAIRS = 600;
    private static final double YEARS = 10;
    private static final double SPREAD = .7;
    private static final OperationType[] TYPES = OperationType.values();
    private static final String ALIKE = "one-way pairs, π = 0; ω = .5, 2, 3, 1";
    private static final String DRAWN = "one-way pairs, π = 0; ω drawn, σ = .7";
    private static final Map<OperationType, Double> WEIGHTS = Map.of(
            OperationType.ESPIONAGE, .5,
            OperationType.DISINFORMATION, 2.0,
            OperationType.DISRUPTION, 3.0,
            OperationType.DEGRADATION, 1.0);

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>(given());
        results.addAll(drawn());
        results.add(laws());
        results.addAll(answers());
        return results;
    }

    private static Quiet quiet() {
        return new Quiet().set("operation.ladderEffect", 0).set("conflict.rate", 20);
    }

    private static History run(ModelParameters parameters, WorldSpec world) {
        return ConflictModel.run(Lab.scenario(world, parameters, YEARS), Lab.WORLD, 1);
    }

    /** The chances of its types, m ω normalised. */
    private static double[] chances(Map<OperationType, Double> weights) {
        double[] chances = new double[TYPES.length];
        double sum = 0;
        for (OperationType type : TYPES) {
            double mix =
                    ModelParameters.standard(Edition.FIRST).operation().mix().of(type);
            chances[type.ordinal()] = mix * weights.getOrDefault(type, 1.0);
            sum += chances[type.ordinal()];
        }
        for (int a = 0; a < chances.length; a++) {
            chances[a] /= sum;
        }
        return chances;
    }

    private static List<Verification> given() {
        WorldSpec world = Worlds.withStates(Worlds.oneWayPairs(PAIRS, 1), name -> Someone.called(name)
                .repertoire(WEIGHTS)
                .economicEspionage(.7)
                .spec());
        History history = run(quiet().parameters(), world);
        double[] chances = chances(WEIGHTS);
        List<Verification> results = new ArrayList<>();
        double alike = 0;
        for (OperationType type : TYPES) {
            double chance = chances[type.ordinal()];
            alike += chance * chance;
            results.add(share(ALIKE, "share of " + type, chance, history, all -> true, one -> one.type() == type));
        }
        Sample concentration = new Sample();
        Lab.runs(Lab.scenario(world, quiet().parameters(), 2), 8)
                .forEach(run -> concentration.add(
                        Metrics.find("type_concentration").orElseThrow().of(new Run(run))));
        results.add(concentration.meets("V20", ALIKE, "type_concentration, of Σ p²", alike));
        Predicate<Operation> spies = operation -> operation.type() == OperationType.ESPIONAGE;
        Map<Sector, Double> sectors =
                Map.of(Sector.PRIVATE, .7, Sector.GOVERNMENT, .3 * .47 / .68, Sector.MILITARY, .3 * .21 / .68);
        for (Sector sector : List.of(Sector.PRIVATE, Sector.GOVERNMENT, Sector.MILITARY)) {
            results.add(share(
                    "one-way pairs; economic espionage .7",
                    "share of espionage, " + sector,
                    sectors.getOrDefault(sector, Double.NaN),
                    history,
                    spies,
                    one -> one.sector() == sector));
        }
        results.add(share(
                "one-way pairs; economic espionage .7",
                "share of disinformation, PRIVATE",
                .32,
                history,
                operation -> operation.type() == OperationType.DISINFORMATION,
                one -> one.sector() == Sector.PRIVATE));
        return results;
    }

    private static Verification share(
            String configuration,
            String quantity,
            double chance,
            History history,
            Predicate<Operation> among,
            Predicate<Operation> which) {
        Sample sample = new Sample();
        history.operations().stream().filter(among).forEach(operation -> sample.add(which.test(operation) ? 1 : 0));
        return sample.meets("V20", configuration, quantity, chance);
    }

    /** Each state has a repertoire of its own, against which its counts are held. */
    private static List<Verification> drawn() {
        History history = run(quiet().set("world.repertoireSpread", SPREAD).parameters(), Worlds.oneWayPairs(PAIRS, 1));
        int[][] counts = new int[2 * PAIRS][TYPES.length];
        double[] economic = new double[2 * PAIRS];
        for (Operation operation : history.operations()) {
            counts[operation.initiator()][operation.type().ordinal()]++;
            boolean isEconomic = operation.type() == OperationType.ESPIONAGE && operation.sector() == Sector.PRIVATE;
            economic[operation.initiator()] += isEconomic ? 1 : 0;
        }
        Sample squares = new Sample();
        Sample spying = new Sample();
        for (int state = 0; state < counts.length; state += 2) {
            Repertoire repertoire = history.world().state(state).traits().repertoire();
            double[] chances = chances(repertoire.weights());
            double all = 0;
            for (int count : counts[state]) {
                all += count;
            }
            double sum = 0;
            for (int a = 0; a < TYPES.length; a++) {
                double expected = all * chances[a];
                sum += (counts[state][a] - expected) * (counts[state][a] - expected) / expected;
            }
            squares.add(sum);
            double spies = counts[state][0];
            double odds = .32 / .68 * repertoire.economicLeaning();
            double share = odds / (1 + odds);
            double off = economic[state] - spies * share;
            spying.add(off * off / (spies * share * (1 - share)));
        }
        return List.of(
                squares.meets("V20", DRAWN, "χ² of the types of a state against m ω, three degrees of freedom", 3),
                spying.meets("V20", DRAWN, "χ² of its economic espionage against its odds, one degree", 1));
    }

    private static Verification laws() {
        Sample logarithms = new Sample();
        Scenario scenario = Scenario.standard();
        ModelParameters parameters = scenario.parameters().with("world.repertoireSpread", SPREAD);
        for (int seed = 0; seed < 100; seed++) {
            for (State state : world(parameters, seed)) {
                Repertoire repertoire = state.traits().repertoire();
                repertoire.weights().values().forEach(weight -> logarithms.add(FastMath.log(weight)));
                logarithms.add(FastMath.log(repertoire.economicLeaning()));
            }
        }
        return logarithms.spreads("V20", "100 generated worlds; σ = .7", "variance of log ω", SPREAD * SPREAD);
    }

    private static List<State> world(ModelParameters parameters, long seed) {
        return new WorldBuilder(parameters.world(), new Luck(seed, 1), parameters.conflict()::driveAtStart)
                .build(WorldSpec.generated())
                .states();
    }

    /** Who is struck answers as he is given to, whatever struck him. */
    private static List<Verification> answers() {
        WorldSpec pairs = Worlds.oneWayPairs(PAIRS, 1);
        WorldSpec world = Worlds.withStates(pairs, name -> {
            boolean isVictim = Integer.parseInt(name.substring(1)) % 2 == 1;
            return isVictim ? Someone.called(name).repertoire(WEIGHTS).spec() : StateSpec.drawn(name);
        });
        History history = run(
                quiet().allIsSeen()
                        .set("conflict.rate", 10)
                        .set("escalation.retaliation.offensive", .4)
                        .set("escalation.sameType", 0)
                        .parameters(),
                world);
        double[] chances = chances(WEIGHTS);
        return List.of(share(
                "one-way pairs, answers of another type; ω = .5, 2, 3, 1 of who answers",
                "share of espionage among first answers",
                chances[0],
                history,
                operation -> operation.cause() == Cause.RETALIATION
                        && operation.parent() != null
                        && operation.parent().cause() == Cause.BASE,
                one -> one.type() == OperationType.ESPIONAGE));
    }

    @Test
    void typesFollowTheMixTimesTheRepertoire() {
        Line.V20.holdsAndRefuses(.45);
    }

    /** Only ratios count, and what all do is what a state does of which nothing is said. */
    @Test
    void aRepertoireOfEqualWeightsChangesNothing() {
        Scenario scenario = Scenario.standard()
                .withParameters(ModelParameters.standard().with("world.repertoireSpread", 0))
                .withYears(4, 1);
        Map<OperationType, Double> twice = new LinkedHashMap<>();
        for (OperationType type : TYPES) {
            twice.put(type, 2.0);
        }
        List<StateSpec> states = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> Someone.called("S" + i)
                        .repertoire(twice)
                        .economicEspionage(.32)
                        .spec())
                .toList();
        WorldSpec world =
                new WorldSpec(WorldSpec.Kind.GENERATED, states, List.of(), Optional.empty(), Optional.empty());
        List<String> usual = words(scenario);
        assertThat(words(scenario.withWorld(world))).isEqualTo(usual);
        assertThat(words(scenario.withParameters(scenario.parameters().with("world.repertoireSpread", .7))))
                .isNotEqualTo(usual);
    }

    private static List<String> words(Scenario scenario) {
        return Words.ofEvents(ConflictModel.run(scenario, 1, 1));
    }

    /** What a file gives is not drawn, and the rest of the repertoire is. */
    @Test
    void whatIsGivenIsNotDrawn() {
        RepertoireSpec spec =
                new RepertoireSpec(Optional.of(Map.of(OperationType.DISRUPTION, 3.0)), OptionalDouble.empty());
        StateSpec plain = StateSpec.drawn("S1");
        StateSpec given = new StateSpec(
                "S1", plain.traits(), plain.strategy(), plain.democratic(), plain.bloc(), plain.mandate(), spec);
        WorldSpec world =
                new WorldSpec(WorldSpec.Kind.GENERATED, List.of(given), List.of(), Optional.empty(), Optional.empty());
        ModelParameters parameters = ModelParameters.standard().with("world.repertoireSpread", SPREAD);
        List<State> states = new WorldBuilder(parameters.world(), new Luck(1, 1), parameters.conflict()::driveAtStart)
                .build(world)
                .states();
        Repertoire first = states.get(0).traits().repertoire();
        assertThat(first.weight(OperationType.DISRUPTION)).isEqualTo(3);
        assertThat(first.weight(OperationType.ESPIONAGE)).isEqualTo(1);
        assertThat(first.economicEspionage(.32)).isNotEqualTo(.32).isBetween(0.0, 1.0);
        assertThat(states.get(1).traits().repertoire().weight(OperationType.ESPIONAGE))
                .isNotEqualTo(1);
    }
}
