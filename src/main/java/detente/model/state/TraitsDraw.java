package detente.model.state;

import detente.parameter.Whole;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws what states are, where the scenario does not say it. */
final class TraitsDraw {
    private static final Trait[] TRAITS = Trait.values();

    private final WorldParameters parameters;
    private final Luck luck;

    TraitsDraw(WorldParameters parameters, Luck luck) {
        this.parameters = parameters;
        this.luck = luck;
    }

    List<State.Traits> draw(List<StateSpec> specs) {
        List<Map<Trait, Double>> numbers = numbers(specs);
        Strategy[] strategies = strategies(numbers.stream()
                .mapToDouble(each -> each.getOrDefault(Trait.CAPABILITY, 1.0))
                .toArray());
        boolean[] mandates = mandates(specs.size());
        return IntStream.range(0, specs.size())
                .mapToObj(i -> traits(i, specs.get(i), numbers.get(i), strategies[i], mandates[i]))
                .toList();
    }

    private State.Traits traits(int i, StateSpec spec, Map<Trait, Double> numbers, Strategy drawn, boolean mandate) {
        Strategy strategy = spec.strategy().orElse(drawn);
        double democratic =
                strategy == Strategy.OFFENSIVE ? parameters.democraticShareOffensive() : parameters.democraticShare();
        return new State.Traits(
                numbers,
                strategy,
                spec.democratic().orElse(luck.happens(democratic, Purpose.DEMOCRATIC, i)),
                spec.bloc().orElse(luck.happens(.5, Purpose.BLOC, i) ? Bloc.A : Bloc.B),
                spec.mandate().orElse(mandate),
                Repertoire.of(spec.repertoire(), parameters.repertoireSpread(), luck, i));
    }

    /** What is given, and what is drawn; the mean of the capabilities that are drawn is made 1. */
    private List<Map<Trait, Double>> numbers(List<StateSpec> specs) {
        List<Map<Trait, Double>> numbers = new ArrayList<>();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < specs.size(); i++) {
            Map<Trait, Double> ofState = new EnumMap<>(Trait.class);
            for (Trait trait : TRAITS) {
                ofState.put(trait, trait.draw(parameters, luck, i));
            }
            if (!specs.get(i).traits().containsKey(Trait.CAPABILITY)) {
                sum += ofState.getOrDefault(Trait.CAPABILITY, 0.0);
                count++;
            }
            numbers.add(ofState);
        }
        double mean = sum / count;
        for (int i = 0; i < specs.size(); i++) {
            numbers.get(i).computeIfPresent(Trait.CAPABILITY, (trait, drawn) -> drawn / mean);
            numbers.get(i).putAll(specs.get(i).traits());
        }
        return numbers;
    }

    /** Strategies by rank of capability: offensive, coercive, adaptive, preventive, retaliatory, and the rest defensive. */
    private Strategy[] strategies(double[] capabilities) {
        int[] byCapability = IntStream.range(0, capabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -capabilities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        Strategy[] strategies = new Strategy[capabilities.length];
        Arrays.fill(strategies, Strategy.DEFENSIVE);
        int next = assign(Strategy.OFFENSIVE, parameters.offensiveShare(), 0, byCapability, strategies);
        next = assign(Strategy.COERCIVE, parameters.coerciveShare(), next, byCapability, strategies);
        next = assign(Strategy.ADAPTIVE, parameters.adaptiveShare(), next, byCapability, strategies);
        next = assign(Strategy.PREVENTIVE, parameters.preventiveShare(), next, byCapability, strategies);
        assign(Strategy.RETALIATORY, parameters.retaliatoryShare(), next, byCapability, strategies);
        return strategies;
    }

    private static int assign(Strategy strategy, double share, int first, int[] order, Strategy[] strategies) {
        int end = (int) StrictMath.min(order.length, first + Whole.nearest(share * order.length));
        for (int rank = first; rank < end; rank++) {
            strategies[order[rank]] = strategy;
        }
        return end;
    }

    /** The share of states, drawn by lot, that have such a law; a larger share holds the smaller one. */
    private boolean[] mandates(int states) {
        boolean[] mandates = new boolean[states];
        if (parameters.mandateShare() == 0) {
            return mandates;
        }
        IntStream.range(0, states)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> luck.uniform(Purpose.MANDATE, i)))
                .limit(Whole.nearest(parameters.mandateShare() * states))
                .forEach(i -> mandates[i] = true);
        return mandates;
    }
}
