package detente.verification;

import detente.model.operation.OperationType;
import detente.model.state.Bloc;
import detente.model.state.RepertoireSpec;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A state of which a test says what matters to it; the rest is drawn. */
final class Someone {
    private final String name;
    private final Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    private @Nullable Strategy strategy;
    private @Nullable Boolean democratic;
    private @Nullable Boolean mandate;
    private @Nullable Bloc bloc;
    private @Nullable Map<OperationType, Double> weights;
    private OptionalDouble economicEspionage = OptionalDouble.empty();

    private Someone(String name) {
        this.name = name;
    }

    static Someone called(String name) {
        return new Someone(name);
    }

    Someone capability(double value) {
        traits.put(Trait.CAPABILITY, value);
        return this;
    }

    Someone skill(double value) {
        traits.put(Trait.ATTRIBUTION_SKILL, value);
        return this;
    }

    Someone obfuscation(double value) {
        traits.put(Trait.OBFUSCATION, value);
        return this;
    }

    Someone strategy(Strategy value) {
        strategy = value;
        return this;
    }

    Someone democratic(boolean value) {
        democratic = value;
        return this;
    }

    Someone mandate(boolean value) {
        mandate = value;
        return this;
    }

    Someone bloc(Bloc value) {
        bloc = value;
        return this;
    }

    Someone repertoire(Map<OperationType, Double> value) {
        weights = value;
        return this;
    }

    Someone economicEspionage(double value) {
        economicEspionage = OptionalDouble.of(value);
        return this;
    }

    StateSpec spec() {
        return new StateSpec(
                name,
                traits,
                Optional.ofNullable(strategy),
                Optional.ofNullable(democratic),
                Optional.ofNullable(bloc),
                Optional.ofNullable(mandate),
                new RepertoireSpec(Optional.ofNullable(weights), economicEspionage));
    }
}
