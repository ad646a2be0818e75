package detente.model.policy;

import detente.model.state.Clock;
import detente.parameter.Declared;

/**
 * Action 2: a member that names a member consults with it before it answers (model section 8.6b). Its adverse channel is
 * that what is told shows what was seen.
 */
public record Diplomacy(
        @Declared(
                value = 14,
                max = 180,
                neutral = 0,
                unit = "days",
                meaning = "how long a member consults with a member that it names before it answers",
                source = "A-consultation")
        double consultationDays,

        @Declared(
                value = .5,
                neutral = 0,
                meaning = "probability that a consultation shows that the wrong state was named",
                source = "A-consultation")
        double clarified,

        @Declared(
                value = .2,
                max = .8,
                neutral = 0,
                meaning = "probability that a consultation settles the matter otherwise",
                source = "A-consultation")
        double settled,

        @Declared(
                value = 1,
                meaning = "share of what is left of the grievance from an operation that settling it takes back",
                source = "A-consultation",
                readIf = "settled")
        double settledShare,

        @Declared(
                value = .1,
                max = .5,
                neutral = 0,
                meaning = "adverse: share of its later operations against the victim that the state it consulted with"
                        + " hides better",
                source = "A-revealed")
        double revealed,

        @Declared(
                value = 1,
                max = 20,
                unit = "yr",
                meaning = "how long after a consultation it hides them better",
                source = "A-revealed",
                readIf = "revealed")
        double revealedYears)
        implements Policy {

    /** How long a consultation takes, in years. */
    public double consultationYears() {
        return consultationDays / Clock.DAYS_PER_YEAR;
    }
}
