package detente.model;

import detente.parameter.Declared;

/** The step. */
public record TimeParameters(
        @Declared(
                value = 52,
                min = 12,
                max = 365,
                unit = "1/yr",
                meaning = "steps in a year: 52 for weeks, 12 for months, 365 for days",
                source = "convention")
        int stepsPerYear) {}
