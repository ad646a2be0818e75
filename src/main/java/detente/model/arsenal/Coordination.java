package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import detente.model.history.DoneWithout;
import detente.model.history.History;
import detente.model.policy.JointArsenal;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;

/**
 * Members of a joint arsenal ask their circle, themselves and those of their allies that are members, before they acquire
 * an exploit (model section 8.3d).
 */
public final class Coordination {
    private final Clock clock;
    private final Luck luck;
    private final Rule<JointArsenal> jointArsenal;
    private final Arsenals arsenals;
    private final History history;

    public Coordination(Stage stage, Arsenals arsenals, History history) {
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.jointArsenal = stage.rules().of(JointArsenal.class);
        this.arsenals = arsenals;
        this.history = history;
    }

    /**
     * Whether a state does without an exploit that it could acquire, which is then written down.
     *
     * @param flaw key of the flaw
     * @param occasion which chance to acquire this flaw it is: 0, or the number of the collision
     */
    public boolean doesWithout(State state, long flaw, long occasion) {
        double chance = jointArsenal.of(state.index()).coordination();
        if (chance == 0 || !luck.happens(chance, Purpose.COORDINATION, flaw, state.index(), occasion)) {
            return false;
        }
        int platform = arsenals.platformOf(flaw);
        if (!isCovered(state, platform)) {
            return false;
        }
        history.append(new DoneWithout(clock.time(), state.index(), platform));
        return true;
    }

    /** Whether a state tells the vendor of what it finds and does without. */
    boolean discloses(State state) {
        return jointArsenal.of(state.index()).disclosed();
    }

    /** Whether a state or one of its circle holds an exploit of a vulnerability, usable or not. */
    boolean isHeldInCircle(State state, Vulnerability vulnerability) {
        boolean isHeld = vulnerability.isHeldBy(state.index());
        for (int n = 0; !isHeld && n < state.allyCount(); n++) {
            isHeld = jointArsenal.binds(state.ally(n)) && vulnerability.isHeldBy(state.ally(n));
        }
        return isHeld;
    }

    /** Whether somebody of the circle can use an exploit of an undisclosed flaw on a platform. */
    private boolean isCovered(State state, int platform) {
        boolean isCovered = covers(state.index(), platform);
        for (int n = 0; !isCovered && n < state.allyCount(); n++) {
            isCovered = jointArsenal.binds(state.ally(n)) && covers(state.ally(n), platform);
        }
        return isCovered;
    }

    private boolean covers(int member, int platform) {
        List<Holding> arsenal = arsenals.undisclosedOf(member);
        for (int n = 0; n < arsenal.size(); n++) {
            if (covers(arsenal.get(n), platform)) {
                return true;
            }
        }
        return false;
    }

    private boolean covers(Holding holding, int platform) {
        return holding.vulnerability().platform() == platform
                && holding.usableAt() <= clock.time()
                && !holding.isOwnBackdoor();
    }
}
