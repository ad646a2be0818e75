package detente.verification;

import detente.model.state.Bloc;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A state of which a test says what matters to it; the rest is drawn. */
final class Someone {
    private final String name;
    private OptionalDouble capability = OptionalDouble.empty();
    private OptionalDouble skill = OptionalDouble.empty();
    private OptionalDouble obfuscation = OptionalDouble.empty();
    private @Nullable Strategy strategy;
    private @Nullable Boolean democratic;
    private @Nullable Boolean mandate;
    private @Nullable Bloc bloc;

    private Someone(String name) {
        this.name = name;
    }

    static Someone called(String name) {
        return new Someone(name);
    }

    Someone capability(double value) {
        capability = OptionalDouble.of(value);
        return this;
    }

    Someone skill(double value) {
        skill = OptionalDouble.of(value);
        return this;
    }

    Someone obfuscation(double value) {
        obfuscation = OptionalDouble.of(value);
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

    StateSpec spec() {
        OptionalDouble absent = OptionalDouble.empty();
        return new StateSpec(
                name,
                capability,
                absent,
                Optional.ofNullable(strategy),
                absent,
                absent,
                skill,
                obfuscation,
                absent,
                absent,
                Optional.ofNullable(democratic),
                Optional.ofNullable(bloc),
                Optional.ofNullable(mandate));
    }
}
