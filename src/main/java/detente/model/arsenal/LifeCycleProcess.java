package detente.model.arsenal;

import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.operation.Origin;
import detente.model.policy.PatchSharing;
import detente.model.policy.PublicAttribution;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phase LIFE_CYCLE: patch clocks run; collisions, publications, churn, patches, n-days, worms and deaths happen. */
public final class LifeCycleProcess {
    /** How often it is looked at whether patching has closed a vulnerability everywhere. */
    private static final double REVIEW_YEARS = .25;

    private final LifeCycleParameters parameters;
    private final State[] states;
    private final Clock clock;
    private final Luck luck;
    private final Rule<PatchSharing> patchSharing;
    private final Rule<PublicAttribution> publicAttribution;
    private final Arsenals arsenals;
    private final Armoury armoury;
    private final Outbreak outbreak;
    private final History history;
    /** How many times as fast as is ordinary each state patches in this step. */
    private final double[] speeds;
    /** The least of these. */
    private double slowest;
    /** Whether all states have always patched at one speed: then one clock tells those of all. */
    private boolean areAlike = true;
    /** Those of this step, once they are asked for. */
    private @Nullable PatchClocks clocks;

    public LifeCycleProcess(
            LifeCycleParameters parameters, Stage stage, Armoury armoury, Outbreak outbreak, History history) {
        this.parameters = parameters;
        this.states = stage.world().stateArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.patchSharing = stage.rules().of(PatchSharing.class);
        this.publicAttribution = stage.rules().of(PublicAttribution.class);
        this.arsenals = armoury.arsenals();
        this.armoury = armoury;
        this.outbreak = outbreak;
        this.history = history;
        this.speeds = new double[states.length];
    }

    /** One step. */
    public void step() {
        double first = patchSpeed(states[0]);
        slowest = first;
        for (int i = 0; i < speeds.length; i++) {
            double speed = patchSpeed(states[i]);
            speeds[i] = speed;
            if (speed < slowest) {
                slowest = speed;
            }
            areAlike &= speed == first;
            states[i].advancePatchClock(speed * clock.stepYears());
        }
        clocks = null;
        arsenals.patchEverywhere(slowest * clock.stepYears());
        armoury.mandates().step();
        List<Vulnerability> due = arsenals.due();
        for (int n = 0; n < due.size(); n++) {
            live(due.get(n));
        }
    }

    private double patchSpeed(State state) {
        double alerted = clock.time() < state.fastPatchingUntil()
                ? publicAttribution.of(state.index()).patchSpeed()
                : 1;
        return patchSharing.of(state.index()).speed() * alerted;
    }

    private void live(Vulnerability vulnerability) {
        while (vulnerability.next() <= clock.time()) {
            double time = vulnerability.next();
            if (isEnd(vulnerability, time)) {
                arsenals.bury(vulnerability);
            } else {
                happen(vulnerability, time);
            }
        }
    }

    private boolean isEnd(Vulnerability vulnerability, double time) {
        return time == vulnerability.churnTime()
                || time == vulnerability.deathTime()
                || (time == vulnerability.reviewTime() && arsenals.isClosedEverywhere(vulnerability));
    }

    private void happen(Vulnerability vulnerability, double time) {
        if (time == vulnerability.publicationTime()) {
            arsenals.publish(vulnerability, time);
        } else if (time == vulnerability.nextCollision()) {
            collide(vulnerability, time);
        } else if (time == vulnerability.warnedVendorAt()) {
            arsenals.disclose(vulnerability, time);
        } else if (time == vulnerability.wormTime()) {
            breakOut(vulnerability);
        } else if (time == vulnerability.uselessTime()) {
            arsenals.shelve(vulnerability);
        } else if (time == vulnerability.reviewTime()) {
            arsenals.age(vulnerability);
            vulnerability.reviewAgain(time + REVIEW_YEARS);
        } else {
            release(vulnerability, time);
        }
    }

    private void collide(Vulnerability vulnerability, double time) {
        vulnerability.countCollision();
        double wait = luck.exponential(Purpose.COLLISION, vulnerability.key(), vulnerability.collisions(), 0);
        vulnerability.willCollide(time + wait / parameters.collisionRate());
        State finder = arsenals.newcomer(vulnerability, Purpose.COLLIDER, vulnerability.collisions());
        if (finder != null) {
            find(vulnerability, finder, time);
        }
    }

    private void find(Vulnerability vulnerability, State finder, double time) {
        Coordination coordination = armoury.coordination();
        if (!coordination.doesWithout(finder, vulnerability.key(), vulnerability.collisions())) {
            armoury.weaponise(vulnerability, finder, time, Origin.COLLISION);
        } else if (coordination.discloses(finder) && !coordination.isHeldInCircle(finder, vulnerability)) {
            arsenals.disclose(vulnerability, time);
        }
    }

    /** The patch is out: clocks are read, and capable states weaponise what it shows. */
    private void release(Vulnerability vulnerability, double time) {
        double since = StrictMath.min(clock.stepYears(), clock.time() - time);
        if (!areAlike && clocks == null) {
            clocks = new PatchClocks(states, speeds);
        }
        vulnerability.patch(
                clock.time(),
                since,
                arsenals.patchedEverywhere() - slowest * since,
                clocks,
                time + REVIEW_YEARS,
                arsenals.uselessTime(vulnerability),
                time + parameters.deadYears());
        arsenals.teach(vulnerability);
    }

    /** The moment of a worm: its expected harm is booked always, its harm when criminals did make one. */
    private void breakOut(Vulnerability vulnerability) {
        vulnerability.wormIsOut();
        double chance = parameters.wormChance();
        boolean happens = luck.happens(chance, Purpose.WORM, vulnerability.key());
        SpillOver worm = outbreak.of(vulnerability, parameters.wormHarm(), chance, happens, null);
        history.add(Column.SPILLOVER_EXPECTED, worm.expected());
        history.add(Column.SPILLOVER, worm.harm());
    }
}
