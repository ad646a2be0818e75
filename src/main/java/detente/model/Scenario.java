package detente.model;

import detente.model.event.DatedEvent;
import detente.model.policy.PolicyClause;
import detente.model.state.Clock;
import detente.model.state.StateSpec;
import detente.model.state.Trait;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import detente.parameter.Whole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * All that a run depends on but luck.
 *
 * @param name what the user calls it
 * @param edition what policies that are added begin with: the strengths of this edition
 * @param world which world
 * @param parameters every number of the model
 * @param policies which policies, when and for whom
 * @param events what happens at a date
 * @param span how long it lasts
 */
public record Scenario(
        String name,
        Edition edition,
        WorldSpec world,
        ModelParameters parameters,
        List<PolicyClause> policies,
        List<DatedEvent> events,
        Span span) {
    private static final String POLICY = "policy ";

    public Scenario {
        policies = List.copyOf(policies);
        events = DatedEvent.named(events);
    }

    /** The default scenario: a generated world without policies, 5 years of burn-in, 20 of observation. */
    public static Scenario standard() {
        return standard(Edition.LATEST);
    }

    /** The default scenario of an edition. */
    public static Scenario standard(Edition edition) {
        return new Scenario(
                "generated",
                edition,
                WorldSpec.generated(),
                ModelParameters.standard(edition),
                List.of(),
                List.of(),
                Span.STANDARD);
    }

    /** The same with other parameters. */
    public Scenario withParameters(ModelParameters other) {
        return new Scenario(name, edition, world, other, policies, events, span);
    }

    /** The same with other policies. */
    public Scenario withPolicies(List<PolicyClause> other) {
        return new Scenario(name, edition, world, parameters, other, events, span);
    }

    /** The same with other events. */
    public Scenario withEvents(List<DatedEvent> other) {
        return new Scenario(name, edition, world, parameters, policies, other, span);
    }

    /** The same for another time. */
    public Scenario withYears(double observed, double burnIn) {
        return new Scenario(
                name, edition, world, parameters, policies, events, new Span(observed, burnIn, startYear()));
    }

    /** The same in another world. */
    public Scenario withWorld(WorldSpec other) {
        return new Scenario(name, edition, other, parameters, policies, events, span);
    }

    /** Years of observation. */
    public double years() {
        return span.years();
    }

    /** Years before time 0. */
    public double burnInYears() {
        return span.burnInYears();
    }

    /** Calendar year of time 0; empty where time has no calendar. */
    public OptionalInt startYear() {
        return span.startYear();
    }

    /** Why what is said of single states and the parameters cannot both be meant; empty where they can. */
    public Optional<String> contradiction() {
        int drawn = parameters.world().states();
        int listed = world.states().size();
        if (world.kind() == WorldSpec.Kind.GENERATED && listed > drawn) {
            return Optional.of("world.listed has " + listed + " states, more than world.states (" + drawn + ")");
        }
        return world.states().stream()
                .filter(state -> state.traits().containsKey(Trait.ATTRIBUTION_SKILL))
                .flatMap(state -> contradiction(state).stream())
                .findFirst()
                .or(this::contradictionOfEvents);
    }

    /** A skill of its own stands in the place of that of all states. */
    private Optional<String> contradiction(StateSpec state) {
        Map<String, Double> values = new LinkedHashMap<>(ModelParameters.CATALOG.values(parameters));
        values.put("world.attributionSkill", state.traits().get(Trait.ATTRIBUTION_SKILL));
        return ModelParameters.CATALOG.problem(values).map(problem -> "state '" + state.name() + "': " + problem);
    }

    private Optional<String> contradictionOfEvents() {
        return IntStream.range(0, events.size())
                .mapToObj(n -> problem(events.get(n), events.subList(0, n))
                        .map(problem -> "event '" + events.get(n).name() + "' " + problem))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> problem(DatedEvent event, List<DatedEvent> earlier) {
        if (earlier.stream().anyMatch(event::sharesNameWith)) {
            return Optional.of("has the name of another event: give it a 'name' of its own");
        } else if (event.at() < -burnInYears()) {
            return Optional.of("is at " + event.at() + ", before the burn-in begins: it must be at " + -burnInYears()
                    + " or later");
        } else if (event.namesStates()) {
            return WorldBuilder.problem(
                    world, event.states(), parameters.world().states());
        }
        return Optional.empty();
    }

    /**
     * Whether its runs meet a condition under which a parameter is declared to be read: {@code policy treaty}, if it has a
     * clause of that policy, or one of {@link WorldSpec#meets}.
     */
    public boolean meets(String condition) {
        return condition.startsWith(POLICY)
                ? policies.stream()
                        .anyMatch(clause ->
                                condition.equals(POLICY + clause.policy().name()))
                : world.meets(condition);
    }

    /** The clock of its runs, at the beginning. */
    public Clock clock() {
        return new Clock(parameters.time().stepsPerYear(), burnInYears(), steps());
    }

    /** Number of steps, the burn-in included. */
    public int steps() {
        return (int) Whole.nearest((burnInYears() + years()) * parameters.time().stepsPerYear());
    }
}
