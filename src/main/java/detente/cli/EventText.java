package detente.cli;

import detente.experiment.EventLevers;
import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import detente.parameter.Names;
import detente.parameter.Parameter;
import detente.parameter.Shown;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dated event as an option has it: {@code leak:5:mostCapable:15}, {@code crisis:8:S1+S5:4:1}, {@code detection:6:1.2}.
 * Strengths may be left out from the last on.
 */
final class EventText {
    private EventText() {}

    /**
     * The event, without a name.
     *
     * @throws IllegalArgumentException with a sentence, if there is none
     */
    static DatedEvent parse(String text) {
        Deque<String> parts = new ArrayDeque<>(List.of(text.split(":", -1)));
        String word = parts.remove();
        List<String> words =
                Arrays.stream(EventKind.values()).map(EventKind::word).toList();
        EventKind kind = EventKind.find(word)
                .orElseThrow(() -> new IllegalArgumentException("'" + Shown.value(word) + "' is no event: they are "
                        + String.join(", ", words) + Names.suggestion(word, words)));
        int needed = kind.states() == 0 ? 1 : 2;
        if (parts.size() < needed || parts.size() > needed + kind.strengths().size()) {
            throw new IllegalArgumentException("must be " + form(kind));
        }
        double at = EventLevers.at().parse(parts.remove());
        List<String> states = kind.states() == 0 ? List.of() : states(kind, parts.remove());
        Map<String, Double> strengths = new LinkedHashMap<>();
        for (Parameter strength : kind.strengths()) {
            if (!parts.isEmpty()) {
                strengths.put(strength.key(), strength.parse(parts.remove()));
            }
        }
        return new DatedEvent("", kind, at, states, strengths);
    }

    private static List<String> states(EventKind kind, String text) {
        List<String> states = List.of(text.split("\\+", -1));
        if (!text.equals(kind.rank()) && states.size() != kind.states()) {
            throw new IllegalArgumentException("must be " + form(kind));
        }
        return states;
    }

    private static String form(EventKind kind) {
        return switch (kind) {
            case LEAK -> "leak:AT:STATE[:EXPLOITS], with the name of a state or mostCapable";
            case CRISIS ->
                "crisis:AT:STATE+STATE[:FACTOR[:HALFLIFE]], with the names of two states or mostHostile alone";
            case DETECTION -> "detection:AT[:FACTOR]";
        };
    }
}
