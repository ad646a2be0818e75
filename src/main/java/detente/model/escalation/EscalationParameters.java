package detente.model.escalation;

import detente.model.state.Strategy;
import detente.parameter.Bond.Kind;
import detente.parameter.Bonded;
import detente.parameter.Declared;
import detente.parameter.Table;

/** Grievance, retaliation and the ladder (model sections 7.3 and 7.9 to 7.11). */
@Bonded(
        value = Kind.RISING,
        of = {"rungOne", "rungTwo", "rungThree", "rungFour"})
public record EscalationParameters(
        @Declared(
                value = .059,
                first = .06,
                max = 1.5,
                meaning = "effect of grievance on the rate (retaliation gain)",
                source = "DCID2")
        double gain,

        @Declared(
                value = 20,
                min = .001,
                max = 1e12,
                meaning = "grievance at which its effect is half of what it would be unsaturated",
                source = "DCID2",
                readIf = "escalation.gain")
        double saturation,

        @Declared(
                value = 1,
                max = 10,
                meaning = "grievance from an attributed operation of severity 3",
                source = "convention")
        double weight,

        @Declared(value = 1, meaning = "factor on the grievance from espionage", source = "A-espionageGrievance")
        double espionageWeight,

        @Declared(
                value = 0,
                meaning = "share of the grievance from a public attribution that allies of the victim feel",
                source = "A-alliedGrievance")
        double alliedWeight,

        @Declared(
                value = .401,
                first = .5,
                min = .01,
                max = 100,
                unit = "yr",
                meaning = "half-life of grievance",
                source = "A-grievanceHalfLife")
        double halfLife,

        @Declared(
                value = {.072, .072, .1728, .072, .0288, .1728},
                first = {.05, .05, .12, .05, .02, .12},
                meaning = "probability that a state answers an attributed operation of severity 3 or more",
                source = "A-retaliation",
                readIf = {"world.*Share", "listed *"})
        Table<Strategy> retaliation,

        @Declared(
                value = 1,
                max = 5,
                meaning = "effect of audience pressure on retaliation after a public attribution",
                source = "A-audienceEffect")
        double audienceEffect,

        @Declared(
                value = .915,
                first = .5,
                meaning = "probability that an answer is of the same type",
                source = "A-sameType")
        double sameType,

        AnswerParameters answer,

        @Declared(value = .5, max = 1e6, meaning = "grievance at which rung 1 is entered", source = "A-ladder")
        double rungOne,

        @Declared(value = 2, max = 1e6, meaning = "grievance at which rung 2 is entered", source = "A-ladder")
        double rungTwo,

        @Declared(value = 5, max = 1e6, meaning = "grievance at which rung 3 is entered", source = "A-ladder")
        double rungThree,

        @Declared(value = 12, max = 1e6, meaning = "grievance at which rung 4 is entered", source = "A-ladder")
        double rungFour,

        @Declared(value = .6, meaning = "share of its entry at which a rung is left", source = "A-ladderExit")
        double rungExit,

        @Declared(
                value = 1,
                max = 50,
                unit = "yr",
                meaning = "how long grievance must stay below rung 4 for a war to end",
                source = "A-warYears")
        double warYears) {}
