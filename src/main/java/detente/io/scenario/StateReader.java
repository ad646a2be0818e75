package detente.io.scenario;

import detente.experiment.MembershipText;
import detente.experiment.Name;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.model.state.Bloc;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads listed states. */
final class StateReader {
    /** As many as there are states in the world. */
    private static final int MOST = 195;

    private StateReader() {}

    /** @param alone whether there are no other states, so that at least two are needed */
    static List<StateSpec> states(Value value, boolean alone) {
        List<StateSpec> states = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<Value> items = value.items();
        for (Value item : items) {
            item.section().flatMap(StateReader::state).ifPresent(state -> {
                String other = names.put(Name.withoutCase(state.name()), state.name());
                if (other != null) {
                    item.problem("has the name of another state, '" + other + "'"
                            + (other.equals(state.name()) ? "" : ", but for capital letters"));
                } else if (MembershipText.EVERYONE.equals(state.name())) {
                    item.problem("cannot be called '" + state.name() + "': as members that is every state");
                }
                states.add(state);
            });
        }
        if (items.size() > MOST || (alone && items.size() < 2)) {
            value.problem("must have " + (alone ? "2 to " : "at most ") + MOST + " states");
        }
        return states;
    }

    private static Optional<StateSpec> state(Section section) {
        Optional<String> name = section.need("name").flatMap(Value::name);
        StateSpec state = new StateSpec(
                name.orElse(""),
                traits(section),
                section.take("strategy").flatMap(value -> value.constant(Strategy.values())),
                section.take("democratic").flatMap(Value::flag),
                section.take("bloc").flatMap(value -> value.constant(Bloc.values())),
                section.take("mandate").flatMap(Value::flag));
        section.refuseOthers();
        return name.map(known -> state);
    }

    private static Map<Trait, Double> traits(Section section) {
        Map<Trait, Double> given = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            section.take(trait.parameter().key())
                    .flatMap(value -> value.of(trait.parameter()))
                    .ifPresent(number -> given.put(trait, number));
        }
        return given;
    }
}
