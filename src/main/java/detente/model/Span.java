package detente.model;

import java.util.OptionalInt;

/**
 * How long a scenario lasts.
 *
 * @param years years of observation
 * @param burnInYears years before time 0
 * @param startYear calendar year of time 0, for those who show dates: nothing that happens depends on it; empty where
 *     time has no calendar
 */
public record Span(double years, double burnInYears, OptionalInt startYear) {
    /** 5 years of burn-in, 20 of observation, without a calendar. */
    public static final Span STANDARD = new Span(20, 5, OptionalInt.empty());
}
