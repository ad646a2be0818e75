package detente.model.information;

import detente.parameter.Declared;

/** Personal data, disinformation and trust (model section 7.14). */
public record InformationParameters(
        @Declared(
                value = .3,
                meaning = "probability that a successful espionage takes personal data",
                source = "A-dataChance")
        double dataChance,

        @Declared(
                value = .1,
                meaning = "largest share of the citizens not yet profiled whose data are taken at once",
                source = "A-dataSize")
        double dataSize,

        @Declared(
                value = .1,
                max = 10,
                unit = "1/yr",
                meaning = "rate at which personal data age",
                source = "A-dataAge")
        double dataDecay,

        @Declared(
                value = .01,
                meaning = "share of trust lost to a disinformation of severity 3 without resistance",
                source = "A-trustEffect")
        double trustEffect,

        @Declared(
                value = .4,
                max = .7,
                meaning = "gain in effect when all citizens are profiled",
                source = "Microtargeting")
        double targeting,

        @Declared(
                value = .3,
                max = 50,
                unit = "1/yr",
                meaning = "rate at which trust recovers",
                source = "A-trustRecovery")
        double trustRecovery) {}
