package detente.model.proliferation;

import detente.model.arsenal.Vulnerability;
import detente.model.history.Activation;
import detente.model.history.History;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.StepCalendar;
import detente.model.state.Strategy;
import detente.parameter.Table;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.List;

/**
 * A foreign exploit may make its new holder act more (model section 7.12): one draw for each state and acquisition by
 * theft, capture or leak, when the exploit becomes usable there, unless it is patched or lost by then.
 */
public final class Enabling {
    private final ProliferationParameters parameters;
    private final Table<Strategy> propensity;
    private final Clock clock;
    private final Luck luck;
    private final History history;
    private final StepCalendar<Loot> calendar;
    private final List<Loot> due = new ArrayList<>();

    /** A foreign exploit that is not usable yet. */
    private record Loot(Vulnerability vulnerability, State state, double usableAt) {
        /** Whether there is an exploit, and was no patch when it became usable: the same whatever the step. */
        boolean isFresh() {
            return vulnerability.isHeldBy(state.index()) && vulnerability.patchTime() > usableAt;
        }
    }

    /** @param propensity how readily each strategy acts by itself */
    public Enabling(ProliferationParameters parameters, Table<Strategy> propensity, Stage stage, History history) {
        this.parameters = parameters;
        this.propensity = propensity;
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.history = history;
        this.calendar = new StepCalendar<>(clock.steps());
    }

    /** A state came to hold a foreign exploit that it can use from a time on. */
    void obtain(Vulnerability vulnerability, State state, double usableAt) {
        if (parameters.enabling() > 0 && concerns(state)) {
            int step = StrictMath.max(clock.step() + 1, clock.stepNotBefore(usableAt));
            calendar.add(new Loot(vulnerability, state, StrictMath.max(clock.time(), usableAt)), step);
        }
    }

    private boolean concerns(State state) {
        return propensity.of(state.strategy()) < parameters.enabledPropensity();
    }

    /** Before anybody acts: what has become usable is fresh, or too old to make a difference. */
    void step() {
        calendar.collect(clock.step(), due);
        for (int n = 0; n < due.size(); n++) {
            Loot loot = due.get(n);
            State state = loot.state();
            long key = loot.vulnerability().key();
            if (concerns(state)
                    && loot.isFresh()
                    && luck.happens(parameters.enabling(), Purpose.ENABLING, key, state.index(), 0)) {
                enable(state);
            }
        }
    }

    private void enable(State state) {
        double until = clock.time() + parameters.buyerYears();
        history.append(new Activation(clock.time(), state.index(), state.enabledUntil(), until));
        state.enable(until);
    }
}
