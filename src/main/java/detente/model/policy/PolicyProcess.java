package detente.model.policy;

import detente.model.state.Clock;
import detente.model.state.World;
import java.util.List;

/** Phase POLICY: policies switch on and off, members join. */
public final class PolicyProcess {
    private final List<PolicyClause> clauses;
    private final World world;
    private final Clock clock;
    private final RulesInForce rules;
    private final TreatyLedger treaty;
    private final int[] switchSteps;
    private int nextSwitch;

    public PolicyProcess(
            List<PolicyClause> clauses, World world, Clock clock, RulesInForce rules, TreatyLedger treaty) {
        this.clauses = clauses;
        this.world = world;
        this.clock = clock;
        this.rules = rules;
        this.treaty = treaty;
        this.switchSteps = clauses.stream()
                .flatMap(clause -> List.of(clause.from(), clause.until()).stream())
                .mapToInt(time -> StrictMath.max(0, clock.stepAtOrAfter(time)))
                .sorted()
                .distinct()
                .toArray();
        clauses.forEach(clause -> MemberMask.of(clause.members(), world));
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
            if (isOn(clause) && !isReplaced(i)) {
                clause.policy().apply(rules, MemberMask.of(clause.members(), world));
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
