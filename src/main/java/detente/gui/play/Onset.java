package detente.gui.play;

import detente.model.policy.PolicyClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A date at which a policy switches: a line in a chart.
 *
 * @param time years since the end of the burn-in
 * @param policy its name
 * @param change what happens to it
 */
public record Onset(double time, String policy, Change change) {

    /** What happens to a policy. */
    public enum Change {
        /** It begins. */
        ON("begins"),
        /** It ends. */
        OFF("ends"),
        /** It goes on with other members or strengths. */
        CHANGED("changes");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        /** In a word that follows the name of a policy. */
        public String words() {
            return words;
        }
    }

    /** Every switch of a schedule, in order of time. */
    public static List<Onset> of(List<PolicyClause> clauses) {
        List<Onset> onsets = new ArrayList<>();
        for (PolicyClause clause : clauses) {
            String name = clause.policy().name();
            if (lasts(clause)) {
                add(
                        onsets,
                        new Onset(
                                clause.from(), name, isOn(clauses, name, clause.from()) ? Change.CHANGED : Change.ON));
            }
            if (lasts(clause) && Double.isFinite(clause.until()) && !begins(clauses, name, clause.until())) {
                add(onsets, new Onset(clause.until(), name, Change.OFF));
            }
        }
        onsets.sort(Comparator.comparingDouble(Onset::time));
        return List.copyOf(onsets);
    }

    private static void add(List<Onset> onsets, Onset onset) {
        if (!onsets.contains(onset)) {
            onsets.add(onset);
        }
    }

    /** A clause that was ended before it took effect lasts no time. */
    private static boolean lasts(PolicyClause clause) {
        return clause.until() > StrictMath.nextUp(clause.from());
    }

    /** Whether a policy was on just before a time. */
    private static boolean isOn(List<PolicyClause> clauses, String policy, double time) {
        return clauses.stream()
                .filter(clause -> clause.policy().name().equals(policy))
                .anyMatch(clause -> clause.from() < time && clause.until() >= time);
    }

    /** Whether a policy is on just after a time. */
    private static boolean begins(List<PolicyClause> clauses, String policy, double time) {
        return clauses.stream()
                .filter(clause -> clause.policy().name().equals(policy))
                .anyMatch(clause -> lasts(clause) && clause.from() <= time && clause.until() > time);
    }
}
