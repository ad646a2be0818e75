package detente.model.event;

import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Something that a scenario has happen at a date.
 *
 * @param name what it is called; empty until {@link #named} gives it one
 * @param kind what it is
 * @param at years since the end of the burn-in; may be negative
 * @param states whom it befalls: the names of as many states as its kind has, the one word that stands for them by rank,
 *     or none
 * @param strengths how strong it is, by key; every strength of its kind
 */
public record DatedEvent(String name, EventKind kind, double at, List<String> states, Map<String, Double> strengths) {
    /** @param strengths those that are left out are the defaults */
    public DatedEvent {
        states = List.copyOf(states);
        Map<String, Double> all = new LinkedHashMap<>();
        for (Parameter strength : kind.strengths()) {
            all.put(strength.key(), strengths.getOrDefault(strength.key(), strength.standard()));
        }
        strengths = Collections.unmodifiableMap(all);
    }

    /** At its defaults, and for the states that its kind means by rank. */
    public static DatedEvent standard(EventKind kind) {
        return new DatedEvent("", kind, 0, kind.states() == 0 ? List.of() : List.of(kind.rank()), Map.of());
    }

    /** Events with a name each: one without is called by its kind, the second of those {@code leak2} and so on. */
    public static List<DatedEvent> named(List<DatedEvent> events) {
        Set<String> taken = new LinkedHashSet<>();
        events.forEach(event -> taken.add(event.name));
        List<DatedEvent> named = new ArrayList<>();
        for (DatedEvent event : events) {
            named.add(event.name.isEmpty() ? event.withName(free(event.kind.word(), taken)) : event);
        }
        return List.copyOf(named);
    }

    private static String free(String word, Set<String> taken) {
        String name = word;
        for (int n = 2; !taken.add(name); n++) {
            name = word + n;
        }
        return name;
    }

    private DatedEvent withName(String other) {
        return new DatedEvent(other, kind, at, states, strengths);
    }

    /** The same at another date. */
    public DatedEvent withAt(double other) {
        return new DatedEvent(name, kind, other, states, strengths);
    }

    /** The same with another strength of its kind. */
    public DatedEvent withStrength(String key, double value) {
        Map<String, Double> changed = new LinkedHashMap<>(strengths);
        changed.put(key, value);
        return new DatedEvent(name, kind, at, states, changed);
    }

    /** How strong it is, by the key of a strength of its kind. */
    public double strength(String key) {
        return strengths.getOrDefault(key, Double.NaN);
    }

    /** The same in digits. */
    String words(String key) {
        return kind.strength(key).map(known -> known.format(strength(key))).orElse("");
    }

    /** Whether it changes nothing. */
    public boolean isNeutral() {
        return kind.strengths().stream().anyMatch(strength -> strength(strength.key()) == strength.neutral());
    }

    /** Whether it names states, and not by their rank. */
    public boolean namesStates() {
        return !states.isEmpty() && !states.get(0).equals(kind.rank());
    }

    /** Whether it and another cannot be told apart by their names: case alone makes no name. */
    public boolean sharesNameWith(DatedEvent other) {
        return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
    }
}
