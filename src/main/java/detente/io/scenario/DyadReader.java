package detente.io.scenario;

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

/** Reads listed rivalries and alliances. */
final class DyadReader {
    /** A hostility. */
    static final Parameter HOSTILITY =
            Parameter.number("hostility", Double.NaN, 0, 1, "1", "hostility of the one to the other");

    private DyadReader() {}

    /** The name of one of the listed states. */
    static Optional<String> state(Value value, List<StateSpec> states) {
        return value.oneOf(states.stream().map(StateSpec::name).toList());
    }

    static List<DyadSpec> dyads(Value value, List<StateSpec> states) {
        List<DyadSpec> dyads = new ArrayList<>();
        Set<Set<String>> pairs = new LinkedHashSet<>();
        for (Value item : value.items()) {
            item.section().flatMap(section -> dyad(section, states)).ifPresent(dyad -> {
                if (!pairs.add(pair(dyad.from(), dyad.to()))) {
                    item.problem("is the second dyad of '" + dyad.from() + "' and '" + dyad.to()
                            + "': say both directions in one, with 'hostilityBack'");
                }
                dyads.add(dyad);
            });
        }
        return dyads;
    }

    private static Optional<DyadSpec> dyad(Section section, List<StateSpec> states) {
        Optional<String> from = section.need("from").flatMap(name -> state(name, states));
        Optional<String> to = section.need("to").flatMap(name -> state(name, states));
        OptionalDouble hostility = hostility(section, "hostility");
        OptionalDouble back = hostility(section, "hostilityBack");
        section.refuseOthers();
        if (from.isPresent() && from.equals(to)) {
            section.problem("must be of two states, not of '" + from.get() + "' and itself");
            return Optional.empty();
        }
        return from.flatMap(one -> to.map(other -> new DyadSpec(one, other, hostility, back)));
    }

    private static OptionalDouble hostility(Section section, String key) {
        return section.take(key)
                .flatMap(value -> value.of(HOSTILITY))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    static List<AllianceSpec> allies(Value value, List<StateSpec> states, List<DyadSpec> dyads) {
        List<AllianceSpec> allies = new ArrayList<>();
        Set<Set<String>> rivals = new LinkedHashSet<>();
        dyads.forEach(dyad -> rivals.add(pair(dyad.from(), dyad.to())));
        for (Value item : value.items()) {
            List<String> pair = item.items().stream()
                    .flatMap(name -> state(name, states).stream())
                    .toList();
            if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
                item.problem("must be a list of the names of two states");
            } else if (rivals.contains(pair(pair.get(0), pair.get(1)))) {
                item.problem("makes allies of rivals, '" + pair.get(0) + "' and '" + pair.get(1) + "'");
            } else {
                allies.add(new AllianceSpec(pair.get(0), pair.get(1)));
            }
        }
        return allies;
    }

    private static Set<String> pair(String one, String other) {
        return new LinkedHashSet<>(List.of(one, other));
    }
}
