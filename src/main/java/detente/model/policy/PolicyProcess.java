package detente.model.policy;

import detente.model.state.Clock;
import detente.model.state.World;
import java.util.List;

/** Phase POLICY: policies switch on and off, members join. */
public final class PolicyProcess {
    private List<PolicyClause> clauses = List.of();
    private final World world;
    private final Clock clock;
    private final RulesInForce rules;
    private final TreatyLedger treaty;
    private int[] switchSteps = {};
    private int nextSwitch;

    public PolicyProcess(List<PolicyClause> clauses, Stage stage, TreatyLedger treaty) {
        this.world = stage.world();
        this.clock = stage.clock();
        this.rules = stage.rules();
        this.treaty = treaty;
        follow(clauses, 0);
    }

    /**
     * Follows another schedule from a step on. What was in force before that step stays as it was, so that a run of
     * the new schedule from its beginning is this run.
     *
     * @param later the whole new schedule
     * @param step the next step
     * @throws IllegalArgumentException if the new schedule would change what has happened, or names an unknown state
     */
    public void reschedule(List<PolicyClause> later, int step) {
        int begun = StrictMath.max(begunBefore(step, clauses), begunBefore(step, later));
        for (int i = 0; i < begun; i++) {
            boolean same = i < clauses.size() && i < later.size() && hasSamePast(clauses.get(i), later.get(i), step);
            if (!same) {
                throw new IllegalArgumentException("what was in force before now cannot be changed");
            }
        }
        follow(later, step);
    }

    private void follow(List<PolicyClause> schedule, int step) {
        schedule.forEach(clause -> MemberMask.of(clause.members(), world));
        clauses = schedule;
        nextSwitch = 0;
        switchSteps = schedule.stream()
                .flatMap(clause -> List.of(clause.from(), clause.until()).stream())
                .mapToInt(time -> StrictMath.max(0, clock.stepAtOrAfter(time)))
                .filter(at -> at >= step)
                .sorted()
                .distinct()
                .toArray();
    }

    /** How many clauses there are up to the last that began before a step. */
    private int begunBefore(int step, List<PolicyClause> schedule) {
        int begun = schedule.size();
        while (begun > 0 && clock.stepAtOrAfter(schedule.get(begun - 1).from()) >= step) {
            begun--;
        }
        return begun;
    }

    private boolean hasSamePast(PolicyClause one, PolicyClause other, int step) {
        return one.policy().equals(other.policy())
                && one.members().equals(other.members())
                && stepBefore(step, one.from()) == stepBefore(step, other.from())
                && stepBefore(step, one.until()) == stepBefore(step, other.until());
    }

    private int stepBefore(int step, double time) {
        return StrictMath.min(step, clock.stepAtOrAfter(time));
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
        for (int i = 0; i < clauses.size(); i++) {
            PolicyClause clause = clauses.get(i);
            if (isOn(clause)
                    && !isReplaced(i)
                    && rules.enforce(clause.policy(), MemberMask.of(clause.members(), world))) {
                treatyClause = clause.policy() instanceof Treaty ? i : treatyClause;
            }
        }
        treaty.sign(treatyClause, clock.time());
    }

    /** Whether a later clause of the same policy is on. */
    private boolean isReplaced(int index) {
        String name = clauses.get(index).policy().name();
        return clauses.subList(index + 1, clauses.size()).stream()
                .anyMatch(later -> later.policy().name().equals(name) && isOn(later));
    }

    private boolean isOn(PolicyClause clause) {
        int now = clock.step();
        return now >= clock.stepAtOrAfter(clause.from()) && now < clock.stepAtOrAfter(clause.until());
    }
}
