package detente.model.arsenal;

import detente.model.operation.OperationType;
import detente.parameter.Declared;
import detente.parameter.Table;

/** When to use which tool (model section 7.5). */
public record ArsenalParameters(
        @Declared(
                value = 1,
                max = 2,
                meaning = "factor on the probability that an operation is dropped for want of an exploit",
                source = "A-substitution")
        double substitution,

        @Declared(
                value = {.3, .1, .3, .8},
                meaning = "probability that an operation for which no exploit was chosen is dropped",
                source = "A-drop",
                readIf = "arsenal.substitution")
        Table<OperationType> drop,

        @Declared(
                value = .10,
                max = 5,
                unit = "1/yr",
                meaning = "rate at which a state discounts later use of an exploit",
                source = "Axelrod2014")
        double discountRate,

        @Declared(value = .35, meaning = "probability that a usable n-day exploit is used", source = "A-nDayUse")
        double nDayUse,

        @Declared(
                value = .03,
                meaning = "share of the target's systems that must be open for an exploit to be usable",
                source = "convention")
        double usableShare,

        @Declared(
                value = 0,
                neutral = 0,
                meaning = "whether an operation meets one platform of its target only, so that an exploit must fit it",
                source = "A-oneTarget")
        boolean oneTarget) {}
