package detente.model.escalation;

import detente.parameter.Declared;

/** How far an answer is in proportion to what it answers (model section 7.10). */
public record AnswerParameters(
        @Declared(
                value = .796,
                first = 0,
                neutral = 0,
                meaning =
                        "correlation of the noise of severity of an answer with that of the operation that it answers",
                source = "A-proportion")
        double severityMemory,

        @Declared(
                value = .137,
                first = 0,
                neutral = 0,
                unit = "standard deviations of severity",
                meaning = "how far an answer stays below the operation that it answers",
                source = "A-proportion")
        double step) {}
