package detente.experiment;

import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.state.WorldBuilder;
import detente.parameter.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Whether states that are named are there, as far as that is known before a world is drawn. */
public final class NamedStates {
    /** Names of the states, by the number of states asked for. */
    private final Map<Integer, Set<String>> states = new LinkedHashMap<>();

    /**
     * Looks for them in the worlds of a scenario; always of the same one but for the number of its states.
     *
     * @throws IllegalArgumentException with a sentence, if one is not there
     */
    public void check(Membership members, Scenario scenario) {
        if (members instanceof Membership.Listed listed) {
            listed.names().forEach(name -> check(name, scenario));
        } else if (members instanceof Membership.AnyOf union) {
            union.parts().forEach(part -> check(part, scenario));
        } else if (members instanceof Membership.Focal
                && scenario.world().focal().isEmpty()) {
            throw new IllegalArgumentException(
                    "no focal state in this world: name one as 'focal' under 'world', or say its name instead");
        }
    }

    private void check(String name, Scenario scenario) {
        int count = scenario.parameters().world().states();
        Set<String> known = states.computeIfAbsent(count, number -> WorldBuilder.names(scenario.world(), number));
        if (!known.contains(name)) {
            throw new IllegalArgumentException("no state '" + name + "' in this world" + Names.suggestion(name, known));
        }
    }
}
