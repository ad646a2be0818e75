package detente.model.policy;

import detente.model.state.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The clauses of a scenario beside the steps of its runs: what is in force when, and what of it is past.
 *
 * @param clauses in the order of the scenario
 * @param clock says at which step a time is
 */
public record Schedule(List<PolicyClause> clauses, Clock clock) {
    public Schedule {
        clauses = List.copyOf(clauses);
    }

    /** Whether a clause lasts over a step, in force or replaced: from the first step at or after its beginning on. */
    public boolean isOn(PolicyClause clause, int step) {
        return step >= clock.stepAtOrAfter(clause.from()) && step < clock.stepAtOrAfter(clause.until());
    }

    /** The clauses in force at a step, by the names of their policies: of several that are on, the last. */
    public Map<String, PolicyClause> inForce(int step) {
        Map<String, PolicyClause> last = new LinkedHashMap<>();
        for (PolicyClause clause : clauses) {
            if (isOn(clause, step)) {
                last.put(clause.policy().name(), clause);
            }
        }
        return last;
    }

    /** The steps from one on at which a clause begins or ends, in order. */
    int[] switchSteps(int step) {
        return clauses.stream()
                .flatMap(clause -> List.of(clause.from(), clause.until()).stream())
                .mapToInt(time -> StrictMath.max(0, clock.stepAtOrAfter(time)))
                .filter(at -> at >= step)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether what was in force before a step, here and in another schedule, is the same clause by clause. */
    boolean hasPastOf(Schedule other, int step) {
        int begun = StrictMath.max(begunBefore(step), other.begunBefore(step));
        boolean same = begun <= clauses.size() && begun <= other.clauses.size();
        for (int i = 0; same && i < begun; i++) {
            PolicyClause one = clauses.get(i);
            PolicyClause two = other.clauses.get(i);
            same = one.policy().equals(two.policy())
                    && one.members().equals(two.members())
                    && stepBefore(step, one.from()) == stepBefore(step, two.from())
                    && stepBefore(step, one.until()) == stepBefore(step, two.until());
        }
        return same;
    }

    /** How many clauses there are up to the last that began before a step. */
    private int begunBefore(int step) {
        int begun = clauses.size();
        while (begun > 0 && clock.stepAtOrAfter(clauses.get(begun - 1).from()) >= step) {
            begun--;
        }
        return begun;
    }

    private int stepBefore(int step, double time) {
        return StrictMath.min(step, clock.stepAtOrAfter(time));
    }
}
