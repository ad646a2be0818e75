package detente.model;

import detente.io.scenario.ShippedScenarios;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/** A run that is kept in the repository as a readable summary: what changes it is seen in the difference of a commit. */
enum GoldenRun {
    STANDARD(Scenario.standard().withYears(6, 2)),
    POLICIES(withPolicies(Scenario.standard().withYears(10, 2))),
    TWO_STATES(Scenario.standard().withYears(6, 2).withWorld(twoStates())),
    SMALL_OPEN_STATE(shipped("small-open-state").withYears(6, 2)),
    HISTORICAL(withPolicies(shipped("historical").withYears(4, 1))),
    /** Most parameters far from their defaults, and short steps. */
    ODD(RandomScenarios.of(71));

    private static final int FIRST = 8;

    private final Scenario scenario;

    GoldenRun(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Every policy, one after the other, each for some years; mandates and learners, so that all of them have work. */
    private static Scenario withPolicies(Scenario scenario) {
        List<PolicyClause> clauses = new ArrayList<>();
        for (PolicyKind kind : Policies.all()) {
            double onset = clauses.size() * .7 - 1;
            Membership members = clauses.size() % 2 == 0 ? new Membership.Everyone() : new Membership.ShareOf(.6, true);
            clauses.add(new PolicyClause(kind.build(Map.of()), onset, onset + 5, members));
        }
        return scenario.withPolicies(clauses)
                .withParameters(scenario.parameters()
                        .with(Map.of("world.mandateShare", .3, "world.adaptiveShare", .1, "proliferation.ally", .05)));
    }

    private static Scenario shipped(String name) {
        return ShippedScenarios.read(name).scenario();
    }

    private static WorldSpec twoStates() {
        DyadSpec rivalry = new DyadSpec("Ostland", "Westland", OptionalDouble.of(.8), OptionalDouble.of(.4));
        List<StateSpec> states = List.of(StateSpec.drawn("Ostland"), StateSpec.drawn("Westland"));
        return new WorldSpec(WorldSpec.Kind.LISTED, states, List.of(rivalry), Optional.of(List.of()), Optional.empty());
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }

    /** The run, summed up: the first operations, counts, and for each column its sum and a checksum of every bit. */
    List<String> summary() {
        History history = ConflictModel.run(scenario, 1, 2);
        List<String> lines = new ArrayList<>();
        lines.add("first operations");
        history.operations().stream().limit(FIRST).forEach(operation -> lines.add("  " + Words.of(operation)));
        count(
                "operations by type",
                history.operations(),
                operation -> operation.type().name(),
                lines);
        count(
                "operations by cause",
                history.operations(),
                operation -> operation.cause().name(),
                lines);
        count(
                "operations by tool",
                history.operations(),
                operation -> operation.tool().name(),
                lines);
        count("operations by initiator", history.operations(), operation -> initiator(history, operation), lines);
        count(
                "transfers by channel",
                history.transfers(),
                (Transfer t) -> t.channel().name(),
                lines);
        lines.add("checksum of all events");
        lines.add("  " + checksum(Words.ofEvents(history)));
        lines.add("sum and checksum of columns");
        for (Column column : Column.values()) {
            lines.add("  " + column + " " + column(history, column));
        }
        return lines;
    }

    private static String initiator(History history, Operation operation) {
        return history.world().state(operation.initiator()).name();
    }

    private static <T> void count(String title, List<T> things, Function<T, String> name, List<String> lines) {
        lines.add(title);
        Map<String, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(name.apply(thing), 1, Integer::sum));
        counts.forEach((key, count) -> lines.add("  " + key + " " + count));
    }

    private static String column(History history, Column column) {
        List<String> values = new ArrayList<>();
        double sum = 0;
        for (int step = 0; step < history.steps(); step++) {
            sum += history.at(column, step);
            values.add(Double.toString(history.at(column, step)));
        }
        return sum + " " + checksum(values);
    }

    private static String checksum(List<String> words) {
        long sum = 0;
        for (String word : words) {
            sum = Mixing.mix(sum, word);
        }
        return Long.toHexString(sum);
    }
}
