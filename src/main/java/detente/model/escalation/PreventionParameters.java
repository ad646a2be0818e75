package detente.model.escalation;

import detente.parameter.Declared;

/**
 * Preventive strikes of PREVENTIVE states and of members of {@code preventiveSabotage} alike (model section 8.7c). At a
 * collateral of 1 a strike harms and spreads like any sabotage, at 0 not at all.
 */
public record PreventionParameters(
        @Declared(
                value = 2,
                max = 12,
                unit = "1/yr",
                neutral = 0,
                meaning = "rate of preventive strikes against each rival that was named for a sabotage",
                source = "A-preventionRate",
                readIf = {"world.preventiveShare", "listed preventive", "policy preventiveSabotage"})
        double rate,

        @Declared(
                value = 1,
                max = 5,
                unit = "yr",
                neutral = 0,
                meaning = "how long after it was named for a sabotage a rival may be struck first",
                source = "A-preventionMemory",
                readIf = "prevention.rate")
        double memory,

        @Declared(
                value = .5,
                neutral = 0,
                meaning = "share of the base operations of a state that a successful preventive strike stops at first",
                source = "A-preventionEffect",
                readIf = "prevention.rate")
        double effect,

        @Declared(
                value = .1,
                min = .02,
                unit = "yr",
                meaning = "time in which what was stopped has come back but for 1/e",
                source = "A-preventionRecovery",
                readIf = "prevention.effect")
        double recovery,

        @Declared(
                value = 1,
                meaning = "factor on the civilian harm of a preventive strike and on its chance to spread",
                source = "A-preventionCollateral",
                readIf = "prevention.rate")
        double collateral) {}
