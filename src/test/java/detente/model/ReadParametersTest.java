package detente.model;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.history.History;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.Policy;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.Bloc;
import detente.model.state.DyadSpec;
import detente.model.state.RepertoireSpec;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import detente.parameter.Catalog;
import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a parameter declares that nothing reads it, a run is the same whatever its value. */
class ReadParametersTest {
    private static final Catalog<ModelParameters> CATALOG = ModelParameters.CATALOG;
    private static final Map<String, Double> BUSY = Map.of(
            "escalation.gain", .3,
            "proliferation.ally", .1,
            "proliferation.theft", .02,
            "proliferation.leak", .1,
            "conflict.deterrence", .5,
            "conflict.campaign.factor", 5.0,
            "operation.footholdNeed", .5,
            "world.coerciveShare", .1,
            "world.adaptiveShare", .1,
            "world.mandateShare", .3);

    static Stream<String> conditional() {
        return CATALOG.parameters().stream().map(Parameter::key).filter(key -> !CATALOG.readIf(key)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("conditional")
    void aParameterThatNothingReadsChangesNothing(String key) {
        List<String> readIf = CATALOG.readIf(key);
        boolean drawn = readIf.stream().anyMatch(condition -> condition.startsWith("drawn "));
        Map<String, Double> values = new LinkedHashMap<>(BUSY);
        readIf.forEach(
                condition -> CATALOG.find(condition).ifPresent(switched -> values.put(condition, off(switched))));
        Scenario scenario = Scenario.standard()
                .withYears(4, 1)
                .withWorld(drawn ? listed() : WorldSpec.generated())
                .withParameters(ModelParameters.standard().with(values));
        if (CATALOG.isRead(key, CATALOG.values(scenario.parameters()), scenario::meets)) {
            assertThat(key).as("its strategy takes what is left").endsWith(".defensive");
            return;
        }
        double value = CATALOG.values(scenario.parameters()).getOrDefault(key, 0.0);
        double other = another(CATALOG.find(key).orElseThrow(), value);
        assertThat(other).isNotEqualTo(value);
        Differences.none(run(scenario, key, value), run(scenario, key, other), List.of());
    }

    /** The neutral value, or 0 where there is none. */
    private static double off(Parameter parameter) {
        return Double.isNaN(parameter.neutral()) ? 0 : parameter.neutral();
    }

    /** A value so near that it goes together with all others. */
    private static double another(Parameter parameter, double value) {
        double end = value == parameter.max() ? parameter.min() : parameter.max();
        double near = value + (end - value) * .05;
        return parameter.kind() == Kind.NUMBER ? near : Math.rint(near);
    }

    private static History run(Scenario scenario, String key, double value) {
        Map<String, Double> values = new LinkedHashMap<>(CATALOG.values(scenario.parameters()));
        values.put(key, value);
        boolean possible = CATALOG.problem(values).isEmpty();
        return ConflictModel.run(
                possible ? scenario.withParameters(scenario.parameters().with(key, value)) : scenario, 3, 5);
    }

    /** Five states of which nothing is left to be drawn. */
    private static WorldSpec listed() {
        List<StateSpec> states = new ArrayList<>();
        List<DyadSpec> dyads = new ArrayList<>();
        for (Strategy strategy : Strategy.values()) {
            states.add(state("N" + states.size(), strategy));
        }
        for (int i = 1; i < states.size(); i++) {
            dyads.add(new DyadSpec(
                    states.get(i - 1).name(), states.get(i).name(), OptionalDouble.of(.9), OptionalDouble.of(.7)));
        }
        return new WorldSpec(WorldSpec.Kind.LISTED, states, dyads, Optional.of(List.of()), Optional.empty());
    }

    private static StateSpec state(String name, Strategy strategy) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            traits.put(trait, .4);
        }
        traits.put(Trait.CAPABILITY, 1.5);
        traits.put(Trait.DEFENCE, 1.0);
        return new StateSpec(
                name,
                traits,
                Optional.of(strategy),
                Optional.of(true),
                Optional.of(Bloc.A),
                Optional.of(strategy == Strategy.OFFENSIVE),
                new RepertoireSpec(Optional.of(Map.of()), OptionalDouble.of(.5)));
    }

    @Test
    void aStrengthThatNothingReadsChangesNothing() {
        int compared = 0;
        for (PolicyKind kind : Policies.all()) {
            for (Parameter strength : kind.catalog().parameters()) {
                List<String> readIf = kind.catalog().readIf(strength.key());
                if (!readIf.isEmpty()) {
                    Map<String, Double> values = new LinkedHashMap<>();
                    readIf.forEach(condition -> values.put(
                            condition,
                            kind.catalog().find(condition).orElseThrow().neutral()));
                    Differences.none(
                            run(kind, values, strength.key(), strength.min()),
                            run(kind, values, strength.key(), strength.max()),
                            List.of());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(8);
    }

    private static History run(PolicyKind kind, Map<String, Double> values, String key, double value) {
        Map<String, Double> strengths = new LinkedHashMap<>(values);
        strengths.put(key, value);
        Policy policy = kind.build(strengths);
        return ConflictModel.run(
                Scenario.standard()
                        .withYears(4, 1)
                        .withParameters(ModelParameters.standard().with(BUSY))
                        .withPolicies(List.of(new PolicyClause(policy, 0, 3, new Membership.Everyone()))),
                3,
                5);
    }
}
