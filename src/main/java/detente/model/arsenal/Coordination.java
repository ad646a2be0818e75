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
import java.util.function.IntPredicate;

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
        return anyInCircle(state, vulnerability::isHeldBy);
    }

    /** Whether somebody of the circle can use an exploit of an undisclosed flaw on a platform. */
    private boolean isCovered(State state, int platform) {
        return anyInCircle(state, member -> arsenals.undisclosedOf(member).stream()
                .anyMatch(holding -> covers(holding, platform)));
    }

    private boolean covers(Holding holding, int platform) {
        return holding.vulnerability().platform() == platform
                && holding.usableAt() <= clock.time()
                && !holding.isOwnBackdoor();
    }

    private boolean anyInCircle(State state, IntPredicate test) {
        if (test.test(state.index())) {
            return true;
        }
        for (int n = 0; n < state.allyCount(); n++) {
            if (jointArsenal.binds(state.ally(n)) && test.test(state.ally(n))) {
                return true;
            }
        }
        return false;
    }
}
