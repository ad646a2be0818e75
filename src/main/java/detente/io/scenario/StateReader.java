package detente.io.scenario;

import detente.experiment.MembershipText;
import detente.experiment.Name;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.model.state.Bloc;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
                number(section, StateField.CAPABILITY),
                number(section, StateField.DEFENCE),
                section.take("strategy").flatMap(value -> value.constant(Strategy.values())),
                number(section, StateField.DEPENDENCE),
                number(section, StateField.CRITICAL_SHARE),
                number(section, StateField.ATTRIBUTION_SKILL),
                number(section, StateField.OBFUSCATION),
                number(section, StateField.RESILIENCE),
                number(section, StateField.AUDIENCE_PRESSURE),
                section.take("democratic").flatMap(Value::flag),
                section.take("bloc").flatMap(value -> value.constant(Bloc.values())),
                section.take("mandate").flatMap(Value::flag));
        section.refuseOthers();
        return name.map(known -> state);
    }

    private static OptionalDouble number(Section section, StateField field) {
        return section.take(field.parameter().key())
                .flatMap(value -> value.of(field.parameter()))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
