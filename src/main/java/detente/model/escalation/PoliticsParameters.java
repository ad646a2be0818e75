package detente.model.escalation;

import detente.parameter.Declared;

/** What victims do outside cyberspace: sanctions, expulsions, indictments (model sections 7.9 and 7.10). */
public record PoliticsParameters(
        @Declared(
                value = 1,
                first = 0,
                neutral = 0,
                meaning = "whether victims also answer politically or in court",
                source = "A-politics")
        boolean answers,

        @Declared(
                value = -3.72,
                min = -10,
                max = 10,
                meaning = "log odds of a political or legal answer to an attributed operation of severity 0",
                source = "EuRepoC",
                readIf = "politics.answers")
        double intercept,

        @Declared(
                value = .4,
                max = 2,
                meaning = "gain in these log odds with each point of severity",
                source = "EuRepoC",
                readIf = "politics.answers")
        double slope,

        @Declared(
                value = .5,
                neutral = 0,
                meaning = "share of the grievance from an operation that a political answer to it takes away",
                source = "A-politics",
                readIf = "politics.answers")
        double relief,

        @Declared(
                value = .5,
                neutral = 0,
                meaning = "probability that a political answer stands instead of an answer in cyberspace",
                source = "A-politics",
                readIf = "politics.answers")
        double replaces) {}
