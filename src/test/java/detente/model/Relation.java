package detente.model;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.operation.Sector;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.DyadSpec;
import detente.model.state.RepertoireSpec;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A change of a scenario, and what must then hold between the run with and the run without it, whatever the scenario. */
enum Relation {
    ANOTHER_NAME(
            scenario -> new Scenario(
                    "other",
                    scenario.edition(),
                    scenario.world(),
                    scenario.parameters(),
                    scenario.policies(),
                    scenario.events(),
                    new Span(scenario.years(), scenario.burnInYears(), OptionalInt.of(1648))),
            Relation::same),
    OTHER_NAMES_OF_STATES(
            scenario -> listed(scenario, "S"), scenario -> listed(scenario, "Zulu"), Relation::sameEvents),
    A_POLICY_AFTER_THE_END(
            scenario -> with(scenario, true, new Membership.Everyone(), scenario.years() + 1, false), Relation::same),
    NEUTRAL_POLICIES(
            Relation::withoutPolicies,
            scenario -> with(withoutPolicies(scenario), false, new Membership.Everyone(), -1, true),
            Relation::sameEvents),
    POLICIES_WITHOUT_MEMBERS(
            Relation::withoutPolicies,
            scenario -> with(withoutPolicies(scenario), false, new Membership.ShareOf(0, true), -1, false),
            Relation::sameEvents),
    POLICIES_IN_ANOTHER_ORDER(
            scenario -> scenario.withPolicies(Policies.all().stream()
                    .sorted((a, b) -> b.name().compareTo(a.name()))
                    .flatMap(kind -> scenario.policies().stream()
                            .filter(clause -> clause.policy().name().equals(kind.name())))
                    .toList()),
            Relation::same),
    NEUTRAL_EVENTS(
            scenario -> scenario.withEvents(List.of()),
            scenario -> scenario.withEvents(Arrays.stream(EventKind.values())
                    .map(DatedEvent::standard)
                    .map(event ->
                            event.withStrength(event.kind().strengths().get(0).key(), neutral(event)))
                    .toList()),
            Relation::same),
    EVENTS_AFTER_THE_END(
            scenario -> scenario.withEvents(List.of()),
            scenario -> scenario.withEvents(Arrays.stream(EventKind.values())
                    .map(kind -> DatedEvent.standard(kind).withAt(scenario.years()))
                    .toList()),
            Relation::same),
    A_LONGER_RUN(
            scenario -> scenario.withYears(scenario.years() + .5, scenario.burnInYears()),
            (shorter, longer) -> assertThat(longer.operations().stream()
                            .limit(shorter.operations().size())
                            .map(Words::ofTruth))
                    .containsExactlyElementsOf(
                            shorter.operations().stream().map(Words::ofTruth).toList())),

    NO_CONFLICT(set("conflict.rate", 0), no(operation -> true)),
    NO_THEFT(set("proliferation.theft", 0), never(Origin.THEFT)),
    NO_LEAK(scenario -> set("proliferation.leak", 0).apply(scenario).withEvents(List.of()), never(Origin.LEAK)),
    NO_MARKET(set("proliferation.market", 0), never(Origin.MARKET)),
    /** A policy lends exploits: without policies. */
    NO_GIFTS(scenario -> set("proliferation.ally", 0).apply(withoutPolicies(scenario)), never(Origin.ALLY)),
    NO_CAPTURE(
            set("proliferation.captureByVictim", 0).andThen(set("proliferation.captureByObserver", 0))::apply,
            never(Origin.CAPTURE)),
    /** A policy shares notices, which states may turn into weapons: without policies. */
    NO_N_DAYS(scenario -> set("lifecycle.nDayChance", 0).apply(withoutPolicies(scenario)), never(Origin.N_DAY)),
    NO_COLLISION(set("lifecycle.collisionRate", 0), never(Origin.COLLISION)),
    NO_MANDATES(set("world.mandateShare", 0), never(Origin.MANDATED)),
    NO_RETALIATION(
            scenario -> all(withoutPolicies(scenario), "escalation.retaliation.", 0),
            no(operation -> operation.cause() == Cause.RETALIATION)),
    NO_DETECTION(
            scenario -> all(withoutPolicies(scenario), "attribution.detection.", 0),
            no(operation -> operation.isDetected() || operation.isAttributed() || operation.isAnswered())),
    NO_SKILL(
            scenario -> set("attribution.mistake", 0)
                    .apply(set("world.attributionSkill", 0).apply(withoutPolicies(scenario))),
            no(Operation::isAttributed)),
    NO_PREVENTION(set("prevention.rate", 0), no(operation -> operation.cause() == Cause.PREVENTION)),
    PREVENTION_WITHOUT_OCCASION(set("prevention.rate", 0), set("prevention.memory", 0), Relation::sameEvents),
    /** Whoever is named wrongly is told from whoever did it, so that answers meet nobody else. */
    CLARIFIED_FOR_CERTAIN(
            scenario -> under(scenario, "diplomacy", Map.of("clarified", 1.0)),
            no(operation -> operation.cause() == Cause.RETALIATION && isAtAnother(operation))),
    NO_BORROWING(
            scenario -> under(set("proliferation.ally", 0).apply(scenario), "jointArsenal", Map.of("use", 0.0)),
            never(Origin.ALLY)),
    NO_ENTRY(set("proliferation.entry", 0), pair((before, after) -> assertThat(
                    after.world().states())
            .allMatch(state -> state.strategy() == state.traits().strategy()))),
    NO_ENABLING(set("proliferation.enabling", 0), pair((before, after) -> assertThat(after.activations())
            .isEmpty())),
    NO_SPREAD(set("operation.spread.chance", 0), no(operation -> operation.spillOver() > 0)),
    NO_EFFECT_ON_TRUST(set("information.trustEffect", 0), no(operation -> operation.trustLoss() > 0)),

    /** Political answers that calm nobody and replace nothing are words. */
    POLITICS_WITHOUT_CONSEQUENCE(
            set("politics.answers", 0),
            set("politics.answers", 1).andThen(set("politics.relief", 0)).andThen(set("politics.replaces", 0))::apply,
            Relation::sameEvents),
    NO_CONCESSION(scenario -> all(scenario, "operation.concession.", 0), no(Operation::isConceded)),

    /** A degradation that lacks a foothold becomes espionage where it was to strike. */
    NO_ECONOMIC_ESPIONAGE(
            scenario -> withEconomicEspionage(
                    listed(set("operation.footholdNeed", 0).apply(scenario), "S"), 0),
            no(operation -> operation.type() == OperationType.ESPIONAGE && operation.sector() == Sector.PRIVATE)),

    MORE_CONFLICT(times("conflict.rate", 2), more(operation -> true)),
    MORE_IN_A_CRISIS(
            scenario -> scenario.withEvents(List.of()),
            scenario -> scenario.withEvents(List.of(DatedEvent.standard(EventKind.CRISIS)
                    .withStrength("factor", 100)
                    .withStrength("halfLife", 100))),
            more(operation -> true)),
    MORE_WATCHING(
            scenario -> scenario.withEvents(
                    List.of(DatedEvent.standard(EventKind.DETECTION).withStrength("factor", .5))),
            scenario -> scenario.withEvents(
                    List.of(DatedEvent.standard(EventKind.DETECTION).withStrength("factor", 2))),
            more(Operation::isDetected)),
    MORE_DETECTION(
            scenario -> all(scenario, "attribution.detection.", .1),
            scenario -> all(scenario, "attribution.detection.", .9),
            more(Operation::isDetected)),
    MORE_SKILL(skill(.1), skill(.9), more(Operation::isAttributed)),
    MORE_PUBLICITY(set("attribution.publicity", .1), set("attribution.publicity", .9), more(Operation::isPublic)),
    MORE_POLITICS(
            set("politics.answers", 1).andThen(set("politics.slope", .1))::apply,
            set("politics.answers", 1).andThen(set("politics.slope", 1))::apply,
            more(Operation::isAnsweredPolitically)),
    MORE_RETALIATION(
            scenario -> all(scenario, "escalation.retaliation.", .05),
            scenario -> all(scenario, "escalation.retaliation.", .5),
            more(operation -> operation.cause() == Cause.RETALIATION)),
    MORE_PREVENTION(
            scenario -> set("prevention.rate", 2).apply(striking(scenario)),
            scenario -> set("prevention.rate", 10).apply(striking(scenario)),
            more(operation -> operation.cause() == Cause.PREVENTION)),
    MORE_RETALIATION_UNSETTLED(
            scenario -> answering(under(scenario, "diplomacy", Map.of("settled", .8))),
            scenario -> answering(under(scenario, "diplomacy", Map.of("settled", 0.0))),
            more(operation -> operation.cause() == Cause.RETALIATION)),
    SHORTER_STEPS(
            set("time.stepsPerYear", 52),
            set("time.stepsPerYear", 104),
            sums(operation -> true, ratio -> assertThat(ratio).isBetween(.93, 1.07)));

    private final UnaryOperator<Scenario> one;
    private final UnaryOperator<Scenario> other;
    private final Check check;

    /** What must hold between two runs, or between all such pairs together. */
    private interface Check {
        void of(History one, History other);

        default void atTheEnd() {}

        /** How many pairs are looked at for each that is asked for. */
        default int times() {
            return 1;
        }
    }

    Relation(UnaryOperator<Scenario> change, Check check) {
        this(scenario -> scenario, change, check);
    }

    Relation(UnaryOperator<Scenario> one, UnaryOperator<Scenario> other, Check check) {
        this.one = one;
        this.other = other;
        this.check = check;
    }

    /** Looks at the pair of runs that a scenario gives; false where one of them is given up as runaway. */
    boolean holds(long number) {
        Scenario scenario = RandomScenarios.of(number);
        History first;
        History second;
        try {
            first = ConflictModel.run(one.apply(scenario), number, number);
            second = ConflictModel.run(other.apply(scenario), number, number);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageStartingWith("runaway escalation");
            return false;
        }
        check.of(first, second);
        return true;
    }

    /** How many pairs it needs for each that is asked for. */
    int times() {
        return check.times();
    }

    /** Looks at all pairs together. */
    void holdsForAll() {
        check.atTheEnd();
    }

    private static UnaryOperator<Scenario> set(String key, double value) {
        return scenario -> scenario.withParameters(scenario.parameters().with(key, value));
    }

    private static UnaryOperator<Scenario> skill(double skill) {
        return scenario -> scenario.withParameters(
                scenario.parameters().with(Map.of("world.attributionSkill", skill, "attribution.mistake", .1)));
    }

    private static double neutral(DatedEvent event) {
        return event.kind().strengths().get(0).neutral();
    }

    private static UnaryOperator<Scenario> times(String key, double factor) {
        return scenario -> scenario.withParameters(scenario.parameters()
                .with(key, ModelParameters.CATALOG.values(scenario.parameters()).getOrDefault(key, 0.0) * factor));
    }

    /** One value for a whole table. */
    private static Scenario all(Scenario scenario, String table, double value) {
        Map<String, Double> values = new LinkedHashMap<>();
        ModelParameters.CATALOG.defaults().keySet().stream()
                .filter(key -> key.startsWith(table))
                .forEach(key -> values.put(key, value));
        return scenario.withParameters(scenario.parameters().with(values));
    }

    private static Scenario striking(Scenario scenario) {
        return set("prevention.memory", 1).apply(under(scenario, "preventiveSabotage", Map.of()));
    }

    private static Scenario answering(Scenario scenario) {
        return all(scenario, "escalation.retaliation.", .5);
    }

    /** One policy for everybody, and no others. */
    private static Scenario under(Scenario scenario, String policy, Map<String, Double> strengths) {
        PolicyKind kind = Policies.find(policy).orElseThrow();
        return scenario.withPolicies(List.of(
                new PolicyClause(kind.build(strengths), -1, Double.POSITIVE_INFINITY, new Membership.Everyone())));
    }

    /** An answer to what another did. */
    private static boolean isAtAnother(Operation answer) {
        Operation parent = answer.parent();
        return parent != null && parent.initiator() != answer.target();
    }

    private static Scenario withoutPolicies(Scenario scenario) {
        return scenario.withPolicies(List.of());
    }

    private static Scenario with(Scenario scenario, boolean keep, Membership members, double from, boolean neutral) {
        List<PolicyClause> clauses = new ArrayList<>(keep ? scenario.policies() : List.of());
        for (PolicyKind kind : Policies.all()) {
            clauses.add(new PolicyClause(
                    neutral ? kind.neutral() : kind.build(Map.of()), from, Double.POSITIVE_INFINITY, members));
        }
        return scenario.withPolicies(clauses);
    }

    /** Five states in a ring of rivals; the members of policies keep their places. */
    private static Scenario listed(Scenario scenario, String letter) {
        List<String> names = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> letter + (letter.equals("S") ? i : 9 - i))
                .toList();
        List<DyadSpec> dyads = IntStream.range(0, 5)
                .mapToObj(i -> new DyadSpec(
                        names.get(i), names.get((i + 1) % 5), OptionalDouble.of(.7), OptionalDouble.empty()))
                .toList();
        List<PolicyClause> clauses = scenario.policies().stream()
                .map(clause -> clause.members() instanceof Membership.Listed
                        ? new PolicyClause(
                                clause.policy(),
                                clause.from(),
                                clause.until(),
                                new Membership.Listed(names.subList(0, 2)))
                        : clause)
                .toList();
        List<DatedEvent> events = scenario.events().stream()
                .map(event -> event.namesStates()
                        ? new DatedEvent(
                                event.name(),
                                event.kind(),
                                event.at(),
                                names.subList(0, event.kind().states()),
                                event.strengths())
                        : event)
                .toList();
        return scenario.withPolicies(clauses)
                .withEvents(events)
                .withWorld(new WorldSpec(
                        WorldSpec.Kind.LISTED,
                        names.stream().map(StateSpec::drawn).toList(),
                        dyads,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Scenario withEconomicEspionage(Scenario scenario, double share) {
        WorldSpec world = scenario.world();
        List<StateSpec> states = world.states().stream()
                .map(state -> new StateSpec(
                        state.name(),
                        state.traits(),
                        state.strategy(),
                        state.democratic(),
                        state.bloc(),
                        state.mandate(),
                        new RepertoireSpec(Optional.empty(), OptionalDouble.of(share))))
                .toList();
        return scenario.withWorld(new WorldSpec(world.kind(), states, world.dyads(), world.allies(), world.focal()));
    }

    private static void same(History one, History other) {
        Differences.none(one, other, List.of());
    }

    private static void sameEvents(History one, History other) {
        assertThat(Words.ofEvents(other)).isEqualTo(Words.ofEvents(one));
    }

    private static Check pair(BiConsumer<History, History> check) {
        return check::accept;
    }

    private static Check no(Predicate<Operation> kind) {
        return pair((before, after) -> assertThat(after.operations()).noneMatch(kind));
    }

    private static Check never(Origin channel) {
        return pair(
                (before, after) -> assertThat(after.transfers()).noneMatch(transfer -> transfer.channel() == channel));
    }

    private static Check more(Predicate<Operation> kind) {
        return sums(kind, ratio -> assertThat(ratio).isGreaterThan(1.2));
    }

    /** Over all pairs of runs: how often the other has operations of a kind for each that the one has. */
    private static Check sums(Predicate<Operation> kind, Consumer<Double> check) {
        return new Check() {
            private long one;
            private long other;

            @Override
            public void of(History first, History second) {
                one += first.operations().stream().filter(kind).count();
                other += second.operations().stream().filter(kind).count();
            }

            @Override
            public int times() {
                return 5; // over eight pairs a ratio of 1 scatters by .05
            }

            @Override
            public void atTheEnd() {
                assertThat(other).isGreaterThan(40);
                check.accept(other / (double) one);
            }
        };
    }
}
