package detente.model.state;

import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.List;

/**
 * Events of Poisson processes whose rates are constant through a year: their number is drawn once a year for each
 * state, and then the step of each, so that quiet weeks cost nothing. They are asked for at every step.
 */
public final class YearlyArrivals {
    private final Purpose purpose;
    private final Clock clock;
    private final Luck luck;
    private final StepCalendar<Arrival> calendar;
    private final List<Arrival> due = new ArrayList<>();

    /**
     * One event.
     *
     * @param state whom it happens to
     * @param key its identity
     */
    public record Arrival(State state, long key) {}

    /** @param purpose what the events are */
    public YearlyArrivals(Purpose purpose, Clock clock, Luck luck) {
        this.purpose = purpose;
        this.clock = clock;
        this.luck = luck;
        this.calendar = new StepCalendar<>(clock.stepsPerYear());
    }

    /** Whether a year of the run begins with this step. */
    public boolean isNewYear() {
        return clock.step() % clock.stepsPerYear() == 0;
    }

    /** Draws the events of a state in the year that begins now. */
    public void draw(State state, double ratePerYear) {
        int year = clock.step() / clock.stepsPerYear();
        int count = luck.poisson(ratePerYear, purpose, state.index(), -1 - year);
        for (int n = 1; n <= count; n++) {
            long key = luck.key(purpose, state.index(), year, n);
            int week = (int) (luck.uniform(purpose, key) * clock.stepsPerYear());
            calendar.add(new Arrival(state, key), week);
        }
    }

    /** The events of this step. */
    public List<Arrival> now() {
        calendar.collect(clock.step() % clock.stepsPerYear(), due);
        return due;
    }
}
