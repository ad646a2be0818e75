package detente.model.state;

import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/** Draws what states are, where the scenario does not say it. */
final class TraitsDraw {
    private final WorldParameters parameters;
    private final Luck luck;

    TraitsDraw(WorldParameters parameters, Luck luck) {
        this.parameters = parameters;
        this.luck = luck;
    }

    List<State.Traits> draw(List<StateSpec> specs) {
        double[] capabilities = capabilities(specs);
        Strategy[] strategies = strategies(capabilities);
        boolean[] mandates = mandates(specs.size());
        List<State.Traits> traits = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            Strategy strategy = specs.get(i).strategy().orElse(strategies[i]);
            traits.add(traits(i, specs.get(i), capabilities[i], strategy, mandates[i]));
        }
        return traits;
    }

    private State.Traits traits(int i, StateSpec spec, double capability, Strategy strategy, boolean mandate) {
        double democratic =
                strategy == Strategy.OFFENSIVE ? parameters.democraticShareOffensive() : parameters.democraticShare();
        return new State.Traits(
                capability,
                spec.defence().orElse(between(parameters.defenceMin(), parameters.defenceMax(), Purpose.DEFENCE, i)),
                strategy,
                spec.dependence()
                        .orElse(between(parameters.dependenceMin(), parameters.dependenceMax(), Purpose.DEPENDENCE, i)),
                spec.criticalShare()
                        .orElse(between(
                                parameters.criticalShareMin(),
                                parameters.criticalShareMax(),
                                Purpose.CRITICAL_SHARE,
                                i)),
                spec.attributionSkill().orElse(parameters.attributionSkill()),
                spec.obfuscation().orElse(parameters.obfuscation()),
                spec.resilience().orElse(parameters.resilience()),
                spec.audiencePressure().orElse(parameters.audiencePressure()),
                spec.democratic().orElse(luck.happens(democratic, Purpose.DEMOCRATIC, i)),
                spec.bloc().orElse(luck.happens(.5, Purpose.BLOC, i) ? Bloc.A : Bloc.B),
                spec.mandate().orElse(mandate));
    }

    private double between(double min, double max, Purpose purpose, int state) {
        return min + (max - min) * luck.uniform(purpose, state);
    }

    /** Lognormal; the mean of those that are drawn is made 1. */
    private double[] capabilities(List<StateSpec> specs) {
        double[] drawn = new double[specs.size()];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = FastMath.exp(parameters.capabilitySpread() * luck.normal(Purpose.CAPABILITY, i, 0));
            if (specs.get(i).capability().isEmpty()) {
                sum += drawn[i];
                count++;
            }
        }
        double mean = count == 0 ? 1 : sum / count;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = specs.get(i).capability().orElse(drawn[i] / mean);
        }
        return drawn;
    }

    /** Strategies by rank of capability: offensive, coercive, adaptive, retaliatory, and the rest defensive. */
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
        assign(Strategy.RETALIATORY, parameters.retaliatoryShare(), next, byCapability, strategies);
        return strategies;
    }

    private static int assign(Strategy strategy, double share, int first, int[] order, Strategy[] strategies) {
        int end = (int) StrictMath.min(order.length, first + StrictMath.round(share * order.length));
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
                .limit(StrictMath.round(parameters.mandateShare() * states))
                .forEach(i -> mandates[i] = true);
        return mandates;
    }
}
