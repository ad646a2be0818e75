package detente.model.arsenal;

import detente.parameter.Declared;

/** Backdoors where a state obliges its vendors (model section 8.4). */
public record MandateParameters(
        @Declared(
                value = .5,
                meaning = "potency of a mandated backdoor",
                source = "A-backdoorPotency",
                readIf = {"world.mandateShare", "listed mandate"})
        double potency,

        @Declared(
                value = .1,
                max = 5,
                unit = "1/yr",
                meaning = "rate at which another state obtains a mandated backdoor",
                source = "A-backdoorSpread",
                readIf = {"world.mandateShare", "listed mandate"})
        double spread,

        @Declared(
                value = 2,
                min = 1,
                max = 10,
                meaning = "factor on the probability of taking personal data through a backdoor",
                source = "A-backdoorData",
                readIf = {"world.mandateShare", "listed mandate"})
        double dataFactor) {}
