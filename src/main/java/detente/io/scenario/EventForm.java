package detente.io.scenario;

import detente.experiment.EventLevers;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import detente.parameter.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dated event of a scenario, with whom it befalls and how strong it is. */
final class EventForm {
    private static final String KIND = "event";
    private static final Form<EventKind> KINDS = Form.named(List.of(EventKind.values()), EventKind::word);

    /** A dated event. */
    static final Form<DatedEvent> EVENT = new Form<>(
            EventForm::read,
            event -> of(event.kind()).write(event),
            () -> Schema.any(Arrays.stream(EventKind.values())
                    .<Object>map(kind -> of(kind).schema().get())
                    .toList()));

    private static final Form<List<String>> STATE =
            Form.NAME.says("whose exploits, or " + EventKind.MOST_CAPABLE).as(List::of, states -> states.get(0));

    private static final Form<List<String>> PAIR = Form.list(Form.NAME, 2).with("maxItems", 2);

    private static final Form<List<String>> BETWEEN = new Form<>(
            EventForm::between,
            states -> states.size() == 1 ? states.get(0) : PAIR.write(states),
            () -> Schema.any(List.of(
                    Schema.one(List.of(EventKind.MOST_HOSTILE)), PAIR.schema().get())));

    private EventForm() {}

    private static Optional<DatedEvent> read(Value value) {
        return value.section()
                .flatMap(section -> section.need(KIND))
                .flatMap(KINDS::read)
                .flatMap(kind -> of(kind).read(value));
    }

    private static Form<DatedEvent> of(EventKind kind) {
        return Form.object(EventForm::keys, DatedEvent.standard(kind));
    }

    private static Optional<DatedEvent> keys(Keys in, DatedEvent known) {
        EventKind kind = known.kind();
        double at = in.need(EventLevers.at().key(), Form.of(EventLevers.at()), known.at());
        in.need(
                KIND,
                KINDS.schema(() -> new Tree().with("const", kind.word()).with("description", kind.meaning())),
                kind);
        String name = in.maybe(
                        "name",
                        Form.NAME.says("by which keys name it; " + kind.word() + " if it has none"),
                        Optional.of(known.name()).filter(words -> !words.isEmpty()))
                .orElse("");
        List<String> states =
                switch (kind.states()) {
                    case 1 -> in.need(kind.whom(), STATE, known.states());
                    case 2 -> in.need(kind.whom(), BETWEEN, known.states());
                    default -> known.states();
                };
        Map<String, Double> strengths = new LinkedHashMap<>();
        for (Parameter strength : kind.strengths()) {
            strengths.put(strength.key(), in.or(strength, known.strength(strength.key())));
        }
        return in.end().map(section -> new DatedEvent(name, kind, at, states, strengths));
    }

    private static Optional<List<String>> between(Value value) {
        if (value.node() instanceof Node.Text text && text.text().equals(EventKind.MOST_HOSTILE)) {
            return Optional.of(List.of(text.text()));
        } else if (value.node() instanceof Node.Items items && items.items().size() == 2) {
            return PAIR.read(value).filter(pair -> pair.size() == 2);
        }
        value.problem("must be a list of the names of two states, or \"" + EventKind.MOST_HOSTILE + "\"");
        return Optional.empty();
    }
}
