package detente.model.proliferation;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Vulnerability;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;

/** Who sees an undisclosed exploit at work may rebuild it. */
public final class CaptureChannel {
    private final ProliferationParameters parameters;
    private final World world;
    private final State[] states;
    private final Clock clock;
    private final Luck luck;
    private final Arsenals arsenals;
    private final Losses losses;
    private final Enabling enabling;

    public CaptureChannel(
            ProliferationParameters parameters, Stage stage, Arsenals arsenals, Losses losses, Enabling enabling) {
        this.parameters = parameters;
        this.world = stage.world();
        this.states = world.stateArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.arsenals = arsenals;
        this.losses = losses;
        this.enabling = enabling;
    }

    /** After a detected use of an exploit that was undisclosed when used. */
    public void afterDetection(Operation operation, Vulnerability vulnerability) {
        State user = world.state(operation.initiator());
        State[] all = states;
        double byVictim = parameters.captureByVictim();
        double byObserver = parameters.captureByObserver();
        long capture = luck.baseOfThing(Purpose.CAPTURE, operation.key());
        long observation = luck.baseOfThing(Purpose.OBSERVATION, operation.key());
        for (int i = 0; i < all.length; i++) {
            boolean isVictim = i == operation.target();
            if (luck.happensThen(isVictim ? byVictim : byObserver, isVictim ? capture : observation, i)
                    && i != user.index()) {
                rebuild(operation, vulnerability, all[i], user);
            }
        }
    }

    private void rebuild(Operation operation, Vulnerability vulnerability, State state, State user) {
        double wait = luck.exponential(Purpose.CAPTURE_TIME, operation.key(), state.index(), 0);
        double usable = clock.time() + wait * parameters.rebuildYears();
        if (arsenals.give(vulnerability, state.index(), usable, Origin.CAPTURE, user.index())) {
            losses.lose(vulnerability, user, operation.key());
            enabling.obtain(vulnerability, state, usable);
        }
    }
}
