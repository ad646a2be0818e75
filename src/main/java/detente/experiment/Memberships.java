package detente.experiment;

import detente.model.Scenario;
import detente.model.policy.MemberMask;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.model.state.State;
import detente.model.state.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who was a member of what in a run. */
public final class Memberships {
    private Memberships() {}

    /**
     * The policies of which each state was a member at some time, burn-in included, joined by {@code +}, in the order of
     * the actions; empty for none.
     */
    public static List<String> of(Scenario scenario, World world) {
        Map<String, boolean[]> members = new LinkedHashMap<>();
        for (Enforced clause : Enforced.in(scenario)) {
            boolean[] some = MemberMask.of(clause.members(), world);
            boolean[] all = members.computeIfAbsent(clause.policy().name(), name -> new boolean[some.length]);
            for (int state = 0; state < some.length; state++) {
                all[state] |= some[state];
            }
        }
        return world.states().stream().map(state -> policies(state, members)).toList();
    }

    private static String policies(State state, Map<String, boolean[]> members) {
        return Policies.all().stream()
                .map(PolicyKind::name)
                .filter(name -> {
                    boolean[] in = members.get(name);
                    return in != null && in[state.index()];
                })
                .collect(Collectors.joining("+"));
    }
}
