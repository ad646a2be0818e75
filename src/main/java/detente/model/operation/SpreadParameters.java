package detente.model.operation;

import detente.parameter.Declared;

/** Sabotage that gets out of hand (model section 7.15). */
public record SpreadParameters(
        @Declared(
                value = .02,
                first = 0,
                max = .2,
                meaning = "probability that a successful sabotage with an exploit spreads beyond its target",
                source = "A-spread")
        double chance,

        @Declared(
                value = 10,
                min = 1,
                max = 25,
                meaning = "factor on that probability for an exploit that has leaked",
                source = "A-spreadLeaked",
                readIf = "operation.spread.chance")
        double leakedFactor,

        @Declared(
                value = .4,
                max = 10,
                unit = "harm",
                meaning = "harm of spread to a fully dependent and fully exposed state, with an exploit of potency 1",
                source = "A-spreadHarm",
                readIf = "operation.spread.chance")
        double harm) {}
