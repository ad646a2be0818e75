package detente.io.scenario;

import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.model.state.AllianceSpec;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Listed rivalries and alliances. */
final class DyadForm {
    private static final Parameter HOSTILITY =
            Parameter.number("hostility", Double.NaN, 0, 1, "1", "hostility of the one to the other");

    private static final DyadSpec BLANK = new DyadSpec("", "", OptionalDouble.empty(), OptionalDouble.empty());

    private DyadForm() {}

    /** The name of one of the listed states. */
    static Form<String> state(List<StateSpec> states) {
        return Form.NAME.reading(
                value -> value.oneOf(states.stream().map(StateSpec::name).toList()));
    }

    /** A pair of rivals among the listed states. */
    static Form<DyadSpec> dyad(List<StateSpec> states) {
        return Form.object((in, known) -> keys(in, known, states), BLANK);
    }

    static Form<List<DyadSpec>> dyads(List<StateSpec> states) {
        Form<DyadSpec> dyad = dyad(states).defined("dyad");
        return Form.list(dyad, 0).reading(value -> Optional.of(dyads(value, dyad)));
    }

    private static List<DyadSpec> dyads(Value value, Form<DyadSpec> form) {
        List<DyadSpec> dyads = new ArrayList<>();
        Set<Set<String>> pairs = new LinkedHashSet<>();
        for (Value item : value.items()) {
            form.read(item).ifPresent(dyad -> {
                if (!pairs.add(pair(dyad.from(), dyad.to()))) {
                    item.problem("is the second dyad of '" + dyad.from() + "' and '" + dyad.to()
                            + "': say both directions in one, with 'hostilityBack'");
                }
                dyads.add(dyad);
            });
        }
        return dyads;
    }

    private static Optional<DyadSpec> keys(Keys in, DyadSpec known, List<StateSpec> states) {
        DyadSpec dyad = new DyadSpec(
                in.need("from", state(states), known.from()),
                in.need("to", state(states), known.to()),
                in.number("hostility", HOSTILITY, known.hostility()),
                in.number("hostilityBack", HOSTILITY, known.hostilityBack()));
        return in.end().filter(section -> isPair(dyad, section)).map(section -> dyad);
    }

    private static boolean isPair(DyadSpec dyad, Section section) {
        boolean complete = !dyad.from().isEmpty() && !dyad.to().isEmpty();
        if (complete && dyad.from().equals(dyad.to())) {
            section.problem("must be of two states, not of '" + dyad.from() + "' and itself");
            return false;
        }
        return complete;
    }

    static Form<List<AllianceSpec>> allies(List<StateSpec> states, List<DyadSpec> dyads) {
        Set<Set<String>> rivals = new LinkedHashSet<>();
        dyads.forEach(dyad -> rivals.add(pair(dyad.from(), dyad.to())));
        Form<List<String>> names = Form.list(state(states), 2).with("maxItems", 2);
        Form<AllianceSpec> pair = new Form<>(
                value -> ally(value, names, rivals),
                allies -> names.write(List.of(allies.first(), allies.second())),
                names.schema());
        return Form.list(pair, 0);
    }

    private static Optional<AllianceSpec> ally(Value value, Form<List<String>> names, Set<Set<String>> rivals) {
        List<String> pair = names.read(value).orElse(List.of());
        if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
            value.problem("must be a list of the names of two states");
        } else if (rivals.contains(pair(pair.get(0), pair.get(1)))) {
            value.problem("makes allies of rivals, '" + pair.get(0) + "' and '" + pair.get(1) + "'");
        } else {
            return Optional.of(new AllianceSpec(pair.get(0), pair.get(1)));
        }
        return Optional.empty();
    }

    private static Set<String> pair(String one, String other) {
        return new LinkedHashSet<>(List.of(one, other));
    }
}
