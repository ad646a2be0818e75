package detente.model.operation;

import detente.parameter.Declared;

/** What a state keeps from one base operation against a rival to the next (model sections 7.4 and 7.7). */
public record PersistenceParameters(
        @Declared(
                value = .734,
                first = 0,
                neutral = 0,
                meaning =
                        "probability that a base operation is of the type of the one before it against the same rival",
                source = "A-persistence")
        double type,

        @Declared(
                value = .817,
                first = 0,
                neutral = 0,
                meaning = "correlation of the noise of severity from one base operation against a rival to the next",
                source = "A-persistence")
        double severity) {}
