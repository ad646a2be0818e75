package detente.experiment;

import detente.model.ModelParameters;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.parameter.Names;
import detente.parameter.Parameter;
import detente.parameter.Shown;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;

/**
 * The one list of levers: time, every parameter of the model, and for each policy its switch, strengths, times, members.
 * Those of dated events, which a scenario names, are {@link EventLevers}.
 */
public final class Levers {
    /** Earliest time of a policy or an event, in years. */
    public static final double EARLIEST = -100;

    /** Latest time of a policy or an event, in years. */
    public static final double LATEST = 1000;

    /** Years of observation. */
    public static final Parameter YEARS = time("years", 20, .25, 500, "years of observation");

    /** Years before time 0. */
    public static final Parameter BURN_IN_YEARS = time("burnInYears", 5, 0, 100, "years before time 0");

    private static final Map<String, Lever> ALL = all();

    private static final Set<String> UNCERTAIN = strengths();

    private Levers() {}

    /** Every lever. */
    public static Collection<Lever> list() {
        return Collections.unmodifiableCollection(ALL.values());
    }

    /** Every key. */
    public static Collection<String> keys() {
        return Collections.unmodifiableSet(ALL.keySet());
    }

    /** The keys of what may be uncertain: parameters of the model and strengths of policies. */
    public static Set<String> uncertain() {
        return UNCERTAIN;
    }

    /** The keys that might be meant by one that is unknown. */
    public static Collection<String> keysFor(String unknown) {
        Set<String> keys = new LinkedHashSet<>(ALL.keySet());
        EventLevers.name(unknown).ifPresent(name -> EventLevers.of(name).forEach(lever -> keys.add(lever.key())));
        return keys;
    }

    /** The lever with a key. */
    public static Optional<Lever> find(String key) {
        Optional<Lever> lever = Optional.ofNullable(ALL.get(key));
        return lever.isPresent() ? lever : EventLevers.find(key);
    }

    /**
     * The lever with a key.
     *
     * @throws IllegalArgumentException with the nearest known key, if there is none
     */
    public static Lever get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(unknown(key)));
    }

    /** Says that there is no such key, with the nearest one. */
    public static String unknown(String key) {
        return "unknown key '" + Shown.value(key) + "'" + Names.suggestion(key, keysFor(key));
    }

    /** When a policy begins. */
    public static Parameter from(String policy) {
        return time(prefix(policy) + "from", 0, EARLIEST, LATEST, "when " + policy + " begins, after the burn-in");
    }

    /** When a policy ends. */
    public static Parameter until(String policy) {
        return time(prefix(policy) + "until", LATEST, EARLIEST, LATEST, "when " + policy + " ends, after the burn-in");
    }

    private static Map<String, Lever> all() {
        Map<String, Lever> levers = new LinkedHashMap<>();
        put(levers, YEARS, Draft::setYears);
        put(levers, BURN_IN_YEARS, Draft::setBurnInYears);
        for (Parameter parameter : ModelParameters.CATALOG.parameters()) {
            put(levers, parameter, (draft, value) -> draft.setParameter(parameter.key(), value));
        }
        Policies.all().forEach(kind -> putPolicy(levers, kind));
        return levers;
    }

    private static Set<String> strengths() {
        Set<String> keys = new LinkedHashSet<>();
        ModelParameters.CATALOG.parameters().forEach(parameter -> keys.add(parameter.key()));
        Policies.all().forEach(kind -> kind.catalog()
                .parameters()
                .forEach(strength -> keys.add(prefix(kind.name()) + strength.key())));
        return Collections.unmodifiableSet(keys);
    }

    private static void putPolicy(Map<String, Lever> levers, PolicyKind kind) {
        String name = kind.name();
        put(levers, onOff(kind), (draft, value) -> draft.policy(name).turn(value != 0));
        for (Parameter strength : kind.catalog().parameters()) {
            put(levers, strength.withKey(prefix(name) + strength.key()), (draft, value) -> draft.policy(name)
                    .setStrength(strength.key(), value));
        }
        put(levers, from(name), (draft, value) -> draft.policy(name).setFrom(value));
        put(levers, until(name), (draft, value) -> draft.policy(name).setUntil(value));
        MembersLever members = new MembersLever(prefix(name) + "members", name);
        levers.put(members.key(), members);
        Parameter share = Parameter.number(
                prefix(name) + "memberShare", 1, 0, 1, "1", "share of states, the most capable, in " + name);
        levers.put(share.key(), new NumberLever(share, members.subject(), (draft, value) -> draft.policy(name)
                .setMembers(new Membership.ShareOf(value, true))));
    }

    private static void put(Map<String, Lever> levers, Parameter parameter, ObjDoubleConsumer<Draft> effect) {
        levers.put(parameter.key(), new NumberLever(parameter, parameter.key(), effect));
    }

    private static String prefix(String policy) {
        return "policy." + policy + ".";
    }

    private static Parameter onOff(PolicyKind kind) {
        return Parameter.flag("policy." + kind.name(), 0, "whether members " + kind.meaning())
                .withNeutral(0);
    }

    private static Parameter time(String key, double standard, double min, double max, String meaning) {
        return Parameter.number(key, standard, min, max, "yr", meaning);
    }
}
