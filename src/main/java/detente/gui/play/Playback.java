package detente.gui.play;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.event.DatedEvent;
import detente.model.policy.PolicyClause;
import detente.model.policy.Schedule;
import detente.model.state.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A run that is being played, and in step with it a shadow: the same world and luck without policies. To be read by the
 * player's thread, in {@link View#restart} and {@link View#refresh}, or while holding {@link #lock}.
 */
public final class Playback {
    private final long worldSeed;
    private final long runSeed;
    private final ConflictModel model;
    private final ConflictModel shadow;
    private final List<Consumer<Playback>> followers = new CopyOnWriteArrayList<>();
    private Amendments amendments;
    /** Which of the two is carried out, and its step: to be told if it breaks off. */
    private ConflictModel present;

    private int presentStep;

    /**
     * A run at its beginning.
     *
     * @throws IllegalArgumentException if the world of the scenario cannot be built
     */
    public Playback(Scenario scenario, long worldSeed, long runSeed) {
        this.worldSeed = worldSeed;
        this.runSeed = runSeed;
        this.model = new ConflictModel(scenario, worldSeed, runSeed);
        this.shadow = new ConflictModel(scenario.withPolicies(List.of()), worldSeed, runSeed);
        this.amendments = amendments();
        this.present = model;
        model.start();
        shadow.start();
    }

    /** What a step holds. */
    public Object lock() {
        return model.schedule;
    }

    /** The run that is shown; {@code history().operations()} is what has happened so far. */
    public ConflictModel model() {
        return model;
    }

    /** The same world and luck without policies, as far as the run that is shown. */
    public ConflictModel shadow() {
        return shadow;
    }

    public World world() {
        return model.world();
    }

    /** All that the run depends on but luck, with what was clicked so far. */
    public Scenario scenario() {
        return model.scenario();
    }

    public long worldSeed() {
        return worldSeed;
    }

    public long runSeed() {
        return runSeed;
    }

    /** How many steps were carried out. */
    public int stepsDone() {
        return model.nextStep();
    }

    /** Years since the end of the burn-in. */
    public double time() {
        return model.clock().timeOf(stepsDone());
    }

    public boolean isUnfinished() {
        return model.isUnfinished();
    }

    /** When policies switch, as the schedule stands now. */
    public List<Onset> onsets() {
        return Onset.of(schedule());
    }

    /** The same, and when events happen. */
    public List<Onset> dates() {
        return Stream.concat(onsets().stream(), scenario().events().stream().map(Onset::of))
                .sorted(Comparator.comparingDouble(Onset::time))
                .toList();
    }

    /** Carries out a step of both. */
    void step() {
        synchronized (lock()) {
            presentStep = stepsDone();
            stepOf(model);
            stepOf(shadow);
            amendments = amendments();
            followers.forEach(each -> each.accept(this));
        }
    }

    /**
     * Hands over the run as it was at its beginning and after each step so far. Nobody keeps its past: it is carried out
     * once more. The run must stand still.
     */
    public void retrace(Consumer<Playback> each) {
        Playback again = new Playback(scenario(), worldSeed, runSeed);
        each.accept(again);
        while (again.stepsDone() < stepsDone()) {
            again.step();
            each.accept(again);
        }
    }

    /**
     * Hands over the run after each step to come, on the thread that carries it out.
     *
     * @return what ends that
     */
    public Runnable follow(Consumer<Playback> each) {
        followers.add(each);
        return () -> followers.remove(each);
    }

    private void stepOf(ConflictModel one) {
        present = one;
        one.schedule.step(one);
    }

    /** What broke off, when something did. */
    Failure failure(Throwable cause) {
        double time = model.clock().timeOf(presentStep);
        return new Failure(present.scenario(), worldSeed, runSeed, present == shadow, time, cause);
    }

    /** A policy is as somebody wants it from the next step on. */
    void want(PolicyWish wish) {
        synchronized (lock()) {
            amendments.want(wish);
            model.reschedule(amendments.clauses());
        }
    }

    /** Other events happen from the next step on, in both: the whole new list. */
    void date(List<DatedEvent> events) {
        synchronized (lock()) {
            model.date(events);
            shadow.date(events);
        }
    }

    /** The clauses in force in the next step, by the names of their policies. */
    public Map<String, PolicyClause> inForce() {
        return schedule().inForce(stepsDone());
    }

    private Amendments amendments() {
        return new Amendments(schedule(), stepsDone());
    }

    private Schedule schedule() {
        return new Schedule(scenario().policies(), model.clock());
    }
}
