package detente.model.conflict;

import detente.model.arsenal.Armoury;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.Vulnerability;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.policy.PatchSharing;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.proliferation.CaptureChannel;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.random.Luck;
import detente.random.Purpose;

/** What the use of a zero-day costs its user: others may rebuild it, the victim may report it, and it may be burnt. */
public final class ZeroDayUse {
    private final double[] burn;
    private final State[] states;
    private final Clock clock;
    private final Luck luck;
    private final Rule<PatchSharing> patchSharing;
    private final Armoury armoury;
    private final CaptureChannel capture;

    public ZeroDayUse(LifeCycleParameters life, Stage stage, Armoury armoury, CaptureChannel capture) {
        this.burn = life.burn().toArray();
        this.states = stage.world().stateArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.patchSharing = stage.rules().of(PatchSharing.class);
        this.armoury = armoury;
        this.capture = capture;
    }

    /** After a detected use. */
    void beSeen(Operation operation, Vulnerability vulnerability) {
        capture.afterDetection(operation, vulnerability);
        if (luck.happens(patchSharing.of(operation.target()).notice(), Purpose.NOTICE, operation.key())) {
            giveNotice(vulnerability);
        }
    }

    /** The vendor is told; those who hear of it may weaponise it. */
    private void giveNotice(Vulnerability vulnerability) {
        armoury.arsenals().disclose(vulnerability, clock.time());
        for (State state : states) {
            double weaponises = patchSharing.of(state.index()).weaponisation();
            if (luck.happens(weaponises, Purpose.NOTICE_WEAPON, vulnerability.key(), state.index(), 0)) {
                armoury.weaponise(vulnerability, state, clock.time(), Origin.N_DAY);
            }
        }
    }

    /** The vendor may learn of it from the traces. */
    void burn(Operation operation, Vulnerability vulnerability) {
        if (luck.happens(burn[operation.type().ordinal()], Purpose.BURN, operation.key())) {
            armoury.arsenals().disclose(vulnerability, clock.time());
        }
    }
}
