package detente.model;

import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.Bloc;
import detente.model.state.WorldSpec;
import detente.parameter.Bond;
import detente.parameter.Edition;
import detente.parameter.Kind;
import detente.parameter.Parameter;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Valid scenarios drawn from the declared ranges, each found by its number; small and short, so that many can be run. */
public final class RandomScenarios {
    private static final double BURN_IN = .5;
    private static final double YEARS = 1.5;
    /** Narrower than the declared range, because a run would take minutes. */
    private static final Map<String, Double> LARGEST = Map.of(
            "world.states", 12.0,
            "conflict.rate", 60.0,
            "discovery.rate", 3.0,
            "proliferation.market", 3.0,
            "conflict.mostOperations", 4000.0,
            "time.stepsPerYear", 60.0);

    private static final Map<String, Double> SMALLEST =
            Map.of("lifecycle.publicationRate", .05, "conflict.mostOperations", 4000.0);

    private final long number;

    private RandomScenarios(long number) {
        this.number = number;
    }

    /** The scenario with a number. */
    public static Scenario of(long number) {
        RandomScenarios luck = new RandomScenarios(number);
        return new Scenario(
                "random" + number,
                Edition.LATEST,
                WorldSpec.generated(),
                luck.parameters(),
                luck.clauses(),
                luck.events(),
                new Span(YEARS, BURN_IN, OptionalInt.empty()));
    }

    private ModelParameters parameters() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : ModelParameters.CATALOG.parameters()) {
            values.put(parameter.key(), value(parameter, "model"));
        }
        ModelParameters.CATALOG.bonds().forEach(bond -> keep(bond, values));
        return ModelParameters.CATALOG.build(values);
    }

    /** Makes values go together that do not. */
    private static void keep(Bond bond, Map<String, Double> values) {
        if (bond.problem(values).isEmpty()) {
            return;
        }
        List<Parameter> bound = bond.parameters();
        double[] drawn = bound.stream()
                .mapToDouble(parameter -> values.getOrDefault(parameter.key(), 0.0))
                .toArray();
        double[] sorted = Arrays.stream(drawn).sorted().toArray();
        double sum = Arrays.stream(drawn).sum();
        for (int i = 0; i < drawn.length; i++) {
            double kept =
                    switch (bond.kind()) {
                        case RISING -> sorted[i];
                        case SHARES -> drawn[i] / sum;
                        case WEIGHTS -> bound.get(i).standard();
                        case OTHERS -> i == 0 ? drawn[1] - 1 : drawn[i];
                    };
            values.put(bound.get(i).key(), kept);
        }
    }

    /** Half of the time the default; else an end of the range, a number near the default, or any number of the range. */
    private double value(Parameter parameter, String place) {
        String name = place + parameter.key();
        double min = StrictMath.max(parameter.min(), SMALLEST.getOrDefault(parameter.key(), parameter.min()));
        double max = StrictMath.min(parameter.max(), LARGEST.getOrDefault(parameter.key(), parameter.max()));
        double u = uniform(name + "?");
        double any = min + (max - min) * uniform(name);
        double value;
        if (u < .5) {
            value = parameter.standard();
        } else if (u < .6) {
            value = u < .55 ? min : max;
        } else if (u < .8) {
            value = parameter.standard() * (.5 + uniform(name));
        } else {
            value = any;
        }
        value = StrictMath.min(max, StrictMath.max(min, value));
        return parameter.kind() == Kind.NUMBER ? value : StrictMath.floor(value);
    }

    /** Up to two clauses of each policy, so that they overlap, replace each other and end within the run. */
    private List<PolicyClause> clauses() {
        List<PolicyClause> clauses = new ArrayList<>();
        for (PolicyKind kind : Policies.all()) {
            int count = (int) (3 * uniform(kind.name() + " clauses"));
            for (int n = 0; n < count; n++) {
                clauses.add(clause(kind, kind.name() + n));
            }
        }
        return clauses;
    }

    private PolicyClause clause(PolicyKind kind, String name) {
        Map<String, Double> strengths = new LinkedHashMap<>();
        kind.catalog().parameters().forEach(strength -> strengths.put(strength.key(), value(strength, name)));
        double from = -BURN_IN + (YEARS + BURN_IN) * uniform(name + " from");
        double until = uniform(name + " ends") < .5 ? Double.POSITIVE_INFINITY : from + .01 + uniform(name + " until");
        return new PolicyClause(kind.build(strengths), from, until, members(name));
    }

    /** None, one or two of each kind, some of which change nothing, have nothing to act on or come after the end. */
    private List<DatedEvent> events() {
        List<DatedEvent> events = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            int count = (int) (3 * uniform(kind + " events"));
            for (int n = 0; n < count; n++) {
                events.add(event(kind, kind.name() + n));
            }
        }
        return events;
    }

    private DatedEvent event(EventKind kind, String name) {
        Map<String, Double> strengths = new LinkedHashMap<>();
        kind.strengths().forEach(strength -> {
            boolean neutral = !Double.isNaN(strength.neutral()) && uniform(name + " neutral") < .2;
            strengths.put(strength.key(), neutral ? strength.neutral() : strength.standard());
        });
        double at = -BURN_IN + 1.1 * (YEARS + BURN_IN) * uniform(name + " at");
        List<String> states =
                uniform(name + " whom") < .5 ? DatedEvent.standard(kind).states() : List.of("S1", "S2");
        return new DatedEvent("", kind, at, states.subList(0, StrictMath.min(kind.states(), states.size())), strengths);
    }

    private Membership members(String name) {
        double share = uniform(name + " share");
        boolean flag = uniform(name + " flag") < .5;
        return switch ((int) (4 * uniform(name + " members"))) {
            case 0 -> new Membership.Everyone();
            case 1 -> new Membership.OfBloc(flag ? Bloc.A : Bloc.B);
            case 2 -> new Membership.ShareOf(share, flag);
            default -> new Membership.Listed(List.of("S1", "S2"));
        };
    }

    /** A number of U[0, 1) found by its name. */
    private double uniform(String name) {
        return (Mixing.mix(number, name) >>> 11) * 0x1p-53;
    }
}
