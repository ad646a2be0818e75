package detente.gui.play;

import detente.model.event.DatedEvent;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.Schedule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date at which a policy switches or an event happens: a line in a chart.
 *
 * @param time years since the end of the burn-in
 * @param name that of the policy or the event
 * @param change what happens to it
 */
public record Onset(double time, String name, Change change) {

    /** What happens to a policy, or that an event happens. */
    public enum Change {
        /** It begins. */
        ON("begins"),
        /** It ends. */
        OFF("ends"),
        /** It goes on with other members or strengths. */
        CHANGED("changes"),
        /** It is an event. */
        EVENT("happens");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        /** In a word that follows the name. */
        public String words() {
            return words;
        }
    }

    /** Every switch of a schedule, in order of time. */
    static List<Onset> of(Schedule schedule) {
        return schedule.clauses().stream()
                .map(clause -> clause.policy().name())
                .distinct()
                .flatMap(policy -> of(policy, schedule))
                .sorted(Comparator.comparingDouble(Onset::time))
                .toList();
    }

    /** The date of an event. */
    static Onset of(DatedEvent event) {
        return new Onset(event.at(), event.name(), Change.EVENT);
    }

    /** Whether a policy switches. */
    public boolean isOfPolicy() {
        return change != Change.EVENT;
    }

    /** What it is called in pictures. */
    public String label() {
        return isOfPolicy() ? Policies.find(name).orElseThrow().label() : name;
    }

    private static Stream<Onset> of(String policy, Schedule schedule) {
        Map<Integer, Double> times = new LinkedHashMap<>();
        schedule.clauses().stream()
                .filter(clause -> clause.policy().name().equals(policy))
                .flatMap(clause -> Stream.of(clause.from(), clause.until()))
                .filter(Double::isFinite)
                .sorted()
                .forEach(time -> times.putIfAbsent(schedule.clock().stepAtOrAfter(time), time));
        return times.entrySet().stream()
                .flatMap(
                        at -> change(policy, schedule, at.getKey())
                                .map(change -> new Onset(at.getValue(), policy, change))
                                .stream());
    }

    private static Optional<Change> change(String policy, Schedule schedule, int step) {
        PolicyClause before = schedule.inForce(step - 1).get(policy);
        PolicyClause after = schedule.inForce(step).get(policy);
        if (Objects.equals(before, after)) {
            return Optional.empty();
        } else if (after == null) {
            return Optional.of(Change.OFF);
        }
        return Optional.of(before == null ? Change.ON : Change.CHANGED);
    }
}
