package detente.model.arsenal;

import detente.model.state.Clock;
import detente.model.state.StepCalendar;
import java.util.ArrayList;
import java.util.List;

/** When something happens to which vulnerability next. Notes that have become stale are passed over. */
final class Agenda {
    private final Clock clock;
    private final StepCalendar<Vulnerability> calendar;
    private final List<Vulnerability> due = new ArrayList<>();
    private int nextStep;

    Agenda(Clock clock) {
        this.clock = clock;
        this.calendar = new StepCalendar<>(clock.steps());
    }

    void put(Vulnerability vulnerability, double time) {
        if (time < Vulnerability.NEVER) {
            calendar.add(vulnerability, StrictMath.max(nextStep, clock.stepNotBefore(time)));
        }
    }

    /** The vulnerabilities to which something happens by the time of this step. */
    List<Vulnerability> due() {
        calendar.collect(clock.step(), due);
        nextStep = clock.step() + 1;
        return due;
    }
}
