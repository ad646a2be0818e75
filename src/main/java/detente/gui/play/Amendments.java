package detente.gui.play;

import detente.model.policy.PolicyClause;
import detente.model.policy.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was clicked between two steps, as dated clauses. Clicks that take each other back leave no trace: the schedule
 * is worked out anew from the one before the first of them.
 */
final class Amendments {
    private static final double DIGITS = 1e4;

    private final Schedule before;
    private final int step;
    private final Map<String, PolicyWish> wanted = new LinkedHashMap<>();

    /**
     * Nothing was clicked yet.
     *
     * @param before the schedule
     * @param step the next step
     */
    Amendments(Schedule before, int step) {
        this.before = before;
        this.step = step;
    }

    /** A policy is to be as somebody wants it from the next step on. */
    void want(PolicyWish wish) {
        wanted.remove(wish.policy().name());
        wanted.put(wish.policy().name(), wish);
    }

    /** The schedule with all that was clicked. */
    List<PolicyClause> clauses() {
        List<PolicyClause> clauses = new ArrayList<>(before.clauses());
        wanted.values().forEach(wish -> amend(clauses, wish));
        return clauses;
    }

    private void amend(List<PolicyClause> clauses, PolicyWish wish) {
        String policy = wish.policy().name();
        Optional<PolicyClause> current =
                Optional.ofNullable(before.inForce(step).get(policy));
        boolean changed = current.map(clause -> !wish.on()
                        || !clause.policy().equals(wish.policy())
                        || !clause.members().equals(wish.members()))
                .orElse(wish.on());
        if (!changed) {
            return;
        }
        clauses.replaceAll(
                clause -> clause.policy().name().equals(policy) && before.isOn(clause, step) ? ended(clause) : clause);
        if (wish.on()) {
            double until = current.map(PolicyClause::until).orElse(Double.POSITIVE_INFINITY);
            clauses.add(new PolicyClause(wish.policy(), now(), until, wish.members()));
        }
    }

    /** One that would have begun with the next step lasts no time. */
    private PolicyClause ended(PolicyClause clause) {
        double until = StrictMath.max(now(), StrictMath.nextUp(clause.from()));
        return new PolicyClause(clause.policy(), clause.from(), until, clause.members());
    }

    /**
     * The time of the next step with few digits. It is rounded down, by less than the shortest step: a clause that
     * begins or ends at it does so in the next step, in a window as in a file.
     */
    private double now() {
        return StrictMath.floor(before.clock().timeOf(step) * DIGITS) / DIGITS;
    }
}
