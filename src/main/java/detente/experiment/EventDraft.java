package detente.experiment;

import detente.model.event.DatedEvent;
import detente.parameter.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What is said about one dated event. */
final class EventDraft {
    private final String name;
    private final Map<String, Double> strengths = new LinkedHashMap<>();
    private OptionalDouble at = OptionalDouble.empty();

    EventDraft(String name) {
        this.name = name;
    }

    void setAt(double time) {
        at = OptionalDouble.of(time);
    }

    void setStrength(String key, double value) {
        strengths.put(key, value);
    }

    /**
     * Changes the event with this name among all events of a scenario.
     *
     * @throws IllegalArgumentException with a sentence, if there is none, or it has no such strength
     */
    void changeIn(List<DatedEvent> events) {
        List<String> names = events.stream().map(DatedEvent::name).toList();
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "the scenario has no event '" + name + "'" + Names.suggestion(name, names));
        }
        events.replaceAll(event -> event.name().equals(name) ? changed(event) : event);
    }

    private DatedEvent changed(DatedEvent event) {
        DatedEvent changed = event.withAt(at.orElse(event.at()));
        for (Map.Entry<String, Double> strength : strengths.entrySet()) {
            if (event.kind().strength(strength.getKey()).isEmpty()) {
                throw new IllegalArgumentException("event '" + name + "' is a "
                        + event.kind().word() + " and has no " + strength.getKey() + ", only at, "
                        + String.join(", ", event.strengths().keySet()));
            }
            changed = changed.withStrength(strength.getKey(), strength.getValue());
        }
        return changed;
    }
}
