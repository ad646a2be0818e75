package detente.model.policy;

import detente.parameter.Declared;

/** Action 3: members that lose an exploit warn their allies and the vendor (model section 8.3b). */
public record AllyWarning(
        @Declared(
                value = .8,
                neutral = 0,
                meaning = "probability that a member notices the loss of an exploit and warns",
                source = "A-warning")
        double warning,

        @Declared(
                value = .5,
                neutral = 1,
                meaning = "factor on the exposure of warned allies",
                source = "A-warnedExposure",
                readIf = "warning")
        double exposure,

        @Declared(
                value = 30,
                max = 3650,
                unit = "days",
                meaning = "time from the loss to the vendor's notice",
                source = "MS17010",
                readIf = "warning")
        double vendorDays,

        @Declared(
                value = .02,
                max = .1,
                neutral = 0,
                meaning = "adverse: growth of a member's leak hazard with each ally",
                source = "A-circle")
        double circle)
        implements Policy {}
