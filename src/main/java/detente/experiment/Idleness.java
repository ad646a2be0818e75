package detente.experiment;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.event.DatedEvent;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says why factors, policies and dated events do nothing.
 *
 * @param base what does not vary
 * @param design what does
 * @param idle positions of the factors that change no run at any point
 * @param inForce names of the policies that are in force at some point, for somebody
 * @param happening names of the dated events that change something at some point
 * @param unread keys of what the scenario sets and no run reads
 */
record Idleness(
        Scenario base,
        Design design,
        List<Integer> idle,
        Set<String> inForce,
        Set<String> happening,
        Set<String> unread) {
    private static final String POLICY = UnreadSettings.POLICY;
    private static final String SAME = "all of its levels give the same runs at every point";
    private static final String NEVER = "it is dated after the end, or neutral";

    /** A sentence for each, without a full stop. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        idle.forEach(position -> {
            Factor factor = design.factors().get(position);
            sentences.add(factor.name() + " can do nothing: " + reason(factor));
        });
        base.policies().stream()
                .map(clause -> clause.policy().name())
                .distinct()
                .filter(name -> !inForce.contains(name))
                .forEach(name -> sentences.add("the scenario's " + name + " can do nothing: " + absence(name)));
        base.events().stream()
                .map(DatedEvent::name)
                .filter(name -> !happening.contains(name))
                .forEach(name -> sentences.add("the scenario's event '" + name + "' can do nothing: " + NEVER));
        unread.stream()
                .filter(key ->
                        policy(key).map(PolicyKind::name).map(inForce::contains).orElse(true))
                .forEach(key -> sentences.add("the scenario's " + key + " can do nothing: " + reason(key)));
        return sentences;
    }

    /** The policy of which a key is a strength. */
    private static Optional<PolicyKind> policy(String key) {
        return Policies.all().stream()
                .filter(kind -> key.startsWith(POLICY + kind.name() + "."))
                .findFirst();
    }

    private String reason(Factor factor) {
        return factor.single().isEmpty() ? SAME : reason(factor.name());
    }

    /** Why a lever does nothing. */
    private String reason(String key) {
        Optional<PolicyKind> policy = policy(key);
        Optional<String> event = EventLevers.name(key);
        if (event.isPresent()) {
            return happening.contains(event.get()) ? SAME : "the event changes nothing at any point: " + NEVER;
        } else if (policy.isEmpty()) {
            return conditions(ModelParameters.CATALOG.readIf(key), "");
        }
        String name = policy.get().name();
        String prefix = POLICY + name + ".";
        return inForce.contains(name)
                ? conditions(policy.get().catalog().readIf(key.substring(prefix.length())), prefix)
                : absence(name);
    }

    private String absence(String policy) {
        boolean named = base.policies().stream()
                        .anyMatch(clause -> clause.policy().name().equals(policy))
                || design.factors().stream()
                        .flatMap(factor -> factor.levels().stream())
                        .flatMap(level -> level.assignments().stream())
                        .anyMatch(set -> set.lever().key().equals(POLICY + policy)
                                && set.text().equals("TRUE"));
        return policy + " is on at no point" + (named ? ": it begins too late, ends too early or has no members" : "");
    }

    private static String conditions(List<String> readIf, String prefix) {
        if (readIf.isEmpty()) {
            return SAME;
        }
        return "it is read only where "
                + readIf.stream().map(condition -> inWords(condition, prefix)).collect(Collectors.joining(" or "));
    }

    private static String inWords(String condition, String prefix) {
        String[] words = condition.split(" ", 2);
        if (words.length == 1) {
            return prefix + condition + " is on";
        }
        return switch (words[0]) {
            case "drawn" -> "'" + words[1] + "' is drawn";
            case "policy" -> words[1] + " is on";
            default -> "a state is listed as '" + words[1] + "'";
        };
    }
}
