package detente.experiment;

import detente.model.event.EventKind;
import detente.parameter.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levers of dated events, by the names that a scenario gives them: {@code event.leak.at}. */
public final class EventLevers {
    /** Stands for the name of an event where levers are listed. */
    public static final String ANY = "NAME";

    /** How the keys begin. */
    static final String PREFIX = "event.";

    private static final Map<String, Parameter> PARTS = parts();

    private EventLevers() {}

    /** When an event happens. */
    public static Parameter at() {
        return Parameter.number(
                "at", Double.NaN, Levers.EARLIEST, Levers.LATEST, "yr", "when it happens, after the burn-in");
    }

    private static Map<String, Parameter> parts() {
        Map<String, Parameter> parts = new LinkedHashMap<>();
        parts.put(at().key(), at());
        for (EventKind kind : EventKind.values()) {
            kind.strengths().forEach(strength -> parts.putIfAbsent(strength.key(), unlikeAny(strength)));
        }
        return parts;
    }

    /** Kinds have strengths of one key and range, but each with its own default. */
    private static Parameter unlikeAny(Parameter strength) {
        String kinds = String.join(
                " or ",
                Arrays.stream(EventKind.values())
                        .filter(kind -> kind.strength(strength.key()).isPresent())
                        .map(EventKind::word)
                        .toList());
        return new Parameter(
                strength.key(),
                strength.allowed(),
                Double.NaN,
                Double.NaN,
                strength.unit(),
                strength.key() + " of the event, a " + kinds,
                strength.source(),
                strength.neutral());
    }

    /** The levers of an event with a name. */
    public static List<NumberLever> of(String name) {
        return PARTS.keySet().stream().map(part -> lever(name, part)).toList();
    }

    /** A lever of any event for each, by a regular expression of its keys that JSON Schema understands. */
    public static Map<String, Lever> patterns() {
        Map<String, Lever> patterns = new LinkedHashMap<>();
        PARTS.keySet().forEach(part -> patterns.put("^event\\." + Name.PATTERN + "\\." + part + "$", lever(ANY, part)));
        return patterns;
    }

    /** The lever with a key. */
    static Optional<Lever> find(String key) {
        return name(key)
                .filter(Name::isGood)
                .filter(name -> PARTS.containsKey(part(key)))
                .map(name -> lever(name, part(key)));
    }

    /** The name of the event in a key. */
    static Optional<String> name(String key) {
        int end = key.lastIndexOf('.');
        return key.startsWith(PREFIX) && end > PREFIX.length()
                ? Optional.of(key.substring(PREFIX.length(), end))
                : Optional.empty();
    }

    private static String part(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static NumberLever lever(String name, String part) {
        Parameter parameter = PARTS.getOrDefault(part, at()).withKey(PREFIX + name + "." + part);
        return part.equals(at().key())
                ? new NumberLever(parameter, parameter.key(), (draft, value) -> draft.event(name)
                        .setAt(value))
                : new NumberLever(parameter, parameter.key(), (draft, value) -> draft.event(name)
                        .setStrength(part, value));
    }
}
