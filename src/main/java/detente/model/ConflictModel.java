package detente.model;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.event.DatedEvent;
import detente.model.history.History;
import detente.model.policy.PolicyClause;
import detente.model.policy.RulesInForce;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.model.strategy.Learners;
import detente.random.Luck;
import java.util.ArrayList;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run. A model is used once: {@link #start} schedules its step, which runs one process for each {@link Phase}, in
 * order.
 */
public final class ConflictModel extends SimState {
    /** What MASON steps. */
    private record Bound(Runnable process) implements Steppable {
        @Override
        public void step(SimState state) {
            process.run();
        }
    }

    private Scenario scenario;
    private final Stage stage;
    private final History history;
    private final Processes processes;
    /** One process for each phase. */
    private final Runnable[] inOrder;

    /**
     * @param scenario all that the run depends on but luck
     * @param worldSeed decides who exists
     * @param runSeed decides what happens
     * @throws IllegalArgumentException if the world of the scenario cannot be built
     */
    public ConflictModel(Scenario scenario, long worldSeed, long runSeed) {
        super(runSeed);
        refuseContradiction(scenario);
        Luck luck = new Luck(worldSeed, runSeed);
        World world = new WorldBuilder(
                        scenario.parameters().world(),
                        luck,
                        scenario.parameters().conflict()::driveAtStart)
                .build(scenario.world());
        this.scenario = scenario;
        this.stage = new Stage(
                world, scenario.clock(), luck, new RulesInForce(world.states().size()));
        this.history = new History(world, stage.clock());
        this.processes = new Processes(scenario, stage, history);
        this.inOrder = processes.inOrder().toArray(new Runnable[0]);
    }

    private static void refuseContradiction(Scenario scenario) {
        scenario.contradiction().ifPresent(contradiction -> {
            throw new IllegalArgumentException(contradiction);
        });
    }

    /**
     * A whole run, from the beginning of the burn-in to the end of the observation. Nobody else takes part in it, so that it
     * does without MASON's schedule.
     */
    public static History run(Scenario scenario, long worldSeed, long runSeed) {
        ConflictModel model = new ConflictModel(scenario, worldSeed, runSeed);
        model.processes.prepare();
        for (int step = 0; step < scenario.steps(); step++) {
            model.step(step);
        }
        return model.history;
    }

    @Override
    public void start() {
        super.start();
        processes.prepare();
        schedule.scheduleRepeating(Schedule.EPOCH, new Bound(() -> step(nextStep())));
    }

    private void step(int step) {
        clock().advanceTo(step);
        for (Runnable process : inOrder) {
            process.run();
        }
    }

    /** Whether steps are left. */
    public boolean isUnfinished() {
        return schedule.getSteps() < scenario.steps();
    }

    /** The number of the step that comes next, from 0; {@link Scenario#steps} when the run is over. */
    public int nextStep() {
        return (int) schedule.getSteps();
    }

    /**
     * Follows another schedule of policies from the next step on. The past stays as it was: a run of the new scenario
     * from its beginning is this run.
     *
     * @param policies the whole new schedule
     * @throws IllegalArgumentException if it would change what has happened, or names an unknown state
     */
    public void reschedule(List<PolicyClause> policies) {
        processes.reschedule(policies, nextStep());
        scenario = scenario.withPolicies(policies);
    }

    /**
     * Has other events happen from the next step on. The past stays as it was, as for {@link #reschedule}.
     *
     * @param events the whole new list
     * @throws IllegalArgumentException if it would change what has happened, or contradicts the scenario
     */
    public void date(List<DatedEvent> events) {
        Scenario other = scenario.withEvents(events);
        refuseContradiction(other);
        processes.date(other.events(), nextStep());
        scenario = other;
    }

    /** All that the run depends on but luck, with policies and events as they stand now. */
    public Scenario scenario() {
        return scenario;
    }

    public Clock clock() {
        return stage.clock();
    }

    public World world() {
        return stage.world();
    }

    /** What has happened so far. */
    public History history() {
        return history;
    }

    /** What states hold now. */
    public Arsenals arsenals() {
        return processes.arsenals();
    }

    /** The exploits that a state holds now: those of flaws that no vendor knows before the others. */
    public List<Holding> exploitsOf(State state) {
        List<Holding> exploits = new ArrayList<>(arsenals().undisclosedOf(state.index()));
        exploits.addAll(arsenals().disclosedOf(state.index()));
        return exploits;
    }

    // Package-private: tests look at a run from close by, nothing else needs to.

    Learners learners() {
        return processes.learners();
    }
}
