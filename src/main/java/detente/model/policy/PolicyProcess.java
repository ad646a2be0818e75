package detente.model.policy;

import detente.model.state.Clock;
import detente.model.state.World;
import java.util.List;

/** Phase POLICY: policies switch on and off, members join. */
public final class PolicyProcess {
    private final World world;
    private final Clock clock;
    private final RulesInForce rules;
    private final TreatyLedger treaty;
    private Schedule schedule;
    private int[] switchSteps = {};
    private int nextSwitch;

    public PolicyProcess(List<PolicyClause> clauses, Stage stage, TreatyLedger treaty) {
        this.world = stage.world();
        this.clock = stage.clock();
        this.rules = stage.rules();
        this.treaty = treaty;
        this.schedule = new Schedule(List.of(), clock);
        follow(new Schedule(clauses, clock), 0);
    }

    /**
     * Follows another schedule from a step on. What was in force before that step stays as it was, so that a run of
     * the new schedule from its beginning is this run.
     *
     * @param clauses the whole new schedule
     * @param step the next step
     * @throws IllegalArgumentException if the new schedule would change what has happened, or names an unknown state
     */
    public void reschedule(List<PolicyClause> clauses, int step) {
        Schedule later = new Schedule(clauses, clock);
        if (!later.hasPastOf(schedule, step)) {
            throw new IllegalArgumentException("what was in force before now cannot be changed");
        }
        follow(later, step);
    }

    private void follow(Schedule later, int step) {
        later.clauses().forEach(clause -> MemberMask.of(clause.members(), world));
        schedule = later;
        nextSwitch = 0;
        switchSteps = later.switchSteps(step);
    }

    /** One step. */
    public void step() {
        if (nextSwitch == switchSteps.length || clock.step() < switchSteps[nextSwitch]) {
            return;
        }
        nextSwitch++;
        apply();
    }

    private void apply() {
        rules.reset();
        int treatyClause = TreatyLedger.NO_TREATY;
        for (PolicyClause clause : schedule.inForce(clock.step()).values()) {
            boolean[] members = MemberMask.of(clause.members(), world);
            if (rules.enforce(clause.policy(), members, clock.time()) && clause.policy() instanceof Treaty) {
                treatyClause = schedule.clauses().lastIndexOf(clause);
            }
        }
        treaty.sign(treatyClause, clock.time());
    }
}
