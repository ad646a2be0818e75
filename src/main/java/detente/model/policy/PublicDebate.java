package detente.model.policy;

import detente.model.state.Clock;
import detente.parameter.Declared;

/** Action 5: members invest in resilient citizens and in debate (model section 8.5). */
public record PublicDebate(
        @Declared(
                value = .15,
                max = .28,
                neutral = 0,
                meaning = "gain in resilience while the debate is funded",
                source = "Inoculation")
        double resilience,

        @Declared(
                value = 8,
                min = .1,
                max = 520,
                unit = "weeks",
                meaning = "half-life of that gain when funding ends",
                source = "Inoculation",
                readIf = "resilience")
        double halfLifeWeeks,

        @Declared(
                value = .05,
                max = .2,
                neutral = 0,
                meaning = "share by which democratic members are held back from operations",
                source = "A-democraticRestraint")
        double restraint,

        @Declared(
                value = .1,
                neutral = 0,
                meaning = "gain in the probability of naming an author in public",
                source = "A-debatePublicity")
        double publicity,

        @Declared(value = .1, neutral = 0, meaning = "adverse: gain in audience pressure", source = "A-debatePressure")
        double pressure)
        implements Policy {

    /** Half-life, in years, of the gain in resilience when funding ends. */
    public double halfLifeYears() {
        return halfLifeWeeks * 7 / Clock.DAYS_PER_YEAR;
    }
}
