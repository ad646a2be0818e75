package detente.io.scenario;

import detente.experiment.MembershipText;
import detente.experiment.Name;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.model.operation.OperationType;
import detente.model.state.Bloc;
import detente.model.state.RepertoireSpec;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.parameter.Names;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Listed states. */
final class StateForm {
    /** A state. */
    static final Form<StateSpec> STATE = Form.object(StateForm::keys, StateSpec.drawn(""));

    /** As many as there are states in the world. */
    private static final int MOST = 195;

    private static final EnumSet<Trait> BEFORE_STRATEGY = EnumSet.of(Trait.CAPABILITY, Trait.DEFENCE);

    private static final Parameter ECONOMIC = Parameter.number(
            "economicEspionage", Double.NaN, 0, 1, "1", "share of its espionage that is aimed at the private sector");

    /** Not a word that means others. */
    private static final Form<String> NAME = Form.NAME.with("not", new Tree().with("enum", MembershipText.WORDS));

    /** How much more or less it is given to a type than the mix of all says. */
    private static final Form<Map<OperationType, Double>> REPERTOIRE = Form.object(StateForm::weights, Map.of());

    private StateForm() {}

    /** @param alone whether there are no other states, so that at least two are needed */
    static Form<List<StateSpec>> list(boolean alone) {
        Form<List<StateSpec>> list =
                Form.list(STATE.defined("state"), alone ? 2 : 0).reading(value -> Optional.of(states(value, alone)));
        return alone ? list.with("maxItems", MOST) : list;
    }

    private static List<StateSpec> states(Value value, boolean alone) {
        List<StateSpec> states = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<Value> items = value.items();
        for (Value item : items) {
            STATE.read(item).ifPresent(state -> {
                String other = names.put(Name.withoutCase(state.name()), state.name());
                if (other != null) {
                    item.problem("has the name of another state, '" + other + "'"
                            + (other.equals(state.name()) ? "" : ", but for capital letters"));
                } else if (MembershipText.WORDS.contains(state.name())) {
                    item.problem("cannot be called '" + state.name() + "': as members that word means others");
                }
                states.add(state);
            });
        }
        if (items.size() > MOST || (alone && items.size() < 2)) {
            value.problem("must have " + (alone ? "2 to " : "at most ") + MOST + " states");
        }
        return states;
    }

    private static Optional<StateSpec> keys(Keys in, StateSpec known) {
        String name = in.need("name", NAME, known.name());
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        traits(in, BEFORE_STRATEGY, known, traits);
        Optional<Strategy> strategy = in.maybe("strategy", Form.constant(Strategy.values()), known.strategy());
        traits(in, EnumSet.complementOf(BEFORE_STRATEGY), known, traits);
        StateSpec state = new StateSpec(
                name,
                traits,
                strategy,
                in.maybe("democratic", Form.FLAG, known.democratic()),
                in.maybe("bloc", Form.constant(Bloc.values()), known.bloc()),
                in.maybe("mandate", Form.FLAG, known.mandate()),
                new RepertoireSpec(
                        in.maybe("repertoire", REPERTOIRE, known.repertoire().weights()),
                        in.number(
                                "economicEspionage",
                                ECONOMIC,
                                known.repertoire().economicEspionage())));
        return in.end().filter(section -> !name.isEmpty()).map(section -> state);
    }

    private static Optional<Map<OperationType, Double>> weights(Keys in, Map<OperationType, Double> known) {
        Map<OperationType, Double> weights = new EnumMap<>(OperationType.class);
        for (OperationType type : OperationType.values()) {
            Parameter weight = weight(type);
            in.maybe(weight.key(), Form.of(weight, "; 1 if absent"), Optional.ofNullable(known.get(type)))
                    .ifPresent(number -> weights.put(type, number));
        }
        in.end();
        return Optional.of(weights);
    }

    private static Parameter weight(OperationType type) {
        String name = Names.camelCase(type.name());
        return Parameter.number(name, Double.NaN, .001, 1000, "1", "factor on the weight of " + name);
    }

    private static void traits(Keys in, EnumSet<Trait> which, StateSpec known, Map<Trait, Double> traits) {
        for (Trait trait : which) {
            Form<Double> form = Form.of(trait.parameter(), "; drawn if absent");
            in.maybe(
                            trait.parameter().key(),
                            form,
                            Optional.ofNullable(known.traits().get(trait)))
                    .ifPresent(number -> traits.put(trait, number));
        }
    }
}
