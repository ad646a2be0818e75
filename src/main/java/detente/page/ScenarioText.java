package detente.page;

import detente.experiment.MembershipText;
import detente.experiment.Numeral;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.Span;
import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import detente.model.operation.OperationType;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.state.AllianceSpec;
import detente.model.state.Bloc;
import detente.model.state.DyadSpec;
import detente.model.state.RepertoireSpec;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import detente.parameter.Decimal;
import detente.parameter.Edition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A scenario as a text without a format of files, which a page takes in: a line for each thing that is said, a word and
 * its cells with a tab between them; an empty cell says nothing. What is not said is the default of the edition.
 */
public final class ScenarioText {
    private static final String SCENARIO = "scenario";
    private static final String WORLD = "world";
    private static final String STATE = "state";
    private static final String DYAD = "dyad";
    private static final String ALLY = "ally";
    private static final String PARAMETER = "parameter";
    private static final String POLICY = "policy";
    private static final String EVENT = "event";
    private static final String LISTED_ALLIES = "listed";
    private static final String CELL = "\t";

    private ScenarioText() {}

    /** The text of a scenario. */
    public static String of(Scenario scenario) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                SCENARIO,
                scenario.name(),
                String.valueOf(scenario.edition().number()),
                Numeral.of(scenario.years()),
                Numeral.of(scenario.burnInYears()),
                scenario.startYear().isPresent()
                        ? String.valueOf(scenario.startYear().getAsInt())
                        : ""));
        WorldSpec world = scenario.world();
        lines.add(line(
                WORLD,
                world.kind().name(),
                world.focal().orElse(""),
                world.allies().isPresent() ? LISTED_ALLIES : ""));
        world.states().forEach(state -> lines.add(state(state)));
        world.dyads()
                .forEach(dyad -> lines.add(
                        line(DYAD, dyad.from(), dyad.to(), text(dyad.hostility()), text(dyad.hostilityBack()))));
        world.allies().orElse(List.of()).forEach(allies -> lines.add(line(ALLY, allies.first(), allies.second())));
        Map<String, Double> defaults = ModelParameters.CATALOG.defaults(scenario.edition());
        ModelParameters.CATALOG.values(scenario.parameters()).forEach((key, value) -> {
            if (!value.equals(defaults.get(key))) {
                lines.add(line(PARAMETER, key, Numeral.of(value)));
            }
        });
        scenario.policies().forEach(clause -> lines.add(policy(clause)));
        scenario.events().forEach(event -> lines.add(event(event)));
        return String.join("\n", lines);
    }

    private static String state(StateSpec state) {
        List<String> cells = new ArrayList<>(List.of(
                STATE,
                state.name(),
                state.strategy().map(Enum::name).orElse(""),
                state.democratic().map(String::valueOf).orElse(""),
                state.bloc().map(Enum::name).orElse(""),
                state.mandate().map(String::valueOf).orElse(""),
                text(state.repertoire().economicEspionage())));
        state.traits().forEach((trait, value) -> cells.add(pair(trait.name(), value)));
        state.repertoire()
                .weights()
                .ifPresent(weights -> weights.forEach((type, weight) -> cells.add(pair(type.name(), weight))));
        return String.join(CELL, cells);
    }

    private static String policy(PolicyClause clause) {
        List<String> cells = new ArrayList<>(List.of(
                POLICY,
                clause.policy().name(),
                Numeral.of(clause.from()),
                Numeral.of(clause.until()),
                MembershipText.of(clause.members())));
        Policies.strengths(clause.policy()).forEach((key, value) -> cells.add(pair(key, value)));
        return String.join(CELL, cells);
    }

    private static String event(DatedEvent event) {
        List<String> cells = new ArrayList<>(List.of(
                EVENT, event.name(), event.kind().word(), Numeral.of(event.at()), String.join("+", event.states())));
        event.strengths().forEach((key, value) -> cells.add(pair(key, value)));
        return String.join(CELL, cells);
    }

    private static String line(String... cells) {
        return String.join(CELL, cells);
    }

    private static String pair(String key, double value) {
        return key + "=" + Numeral.of(value);
    }

    private static String text(OptionalDouble number) {
        return number.isPresent() ? Numeral.of(number.getAsDouble()) : "";
    }

    /** The scenario of a text that {@link #of} wrote. */
    public static Scenario parse(String text) {
        Map<String, List<List<String>>> lines = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            List<String> cells = Arrays.asList(line.split(CELL, -1));
            lines.computeIfAbsent(cells.get(0), word -> new ArrayList<>()).add(cells);
        }
        List<String> first = only(lines, SCENARIO);
        Edition edition = Edition.of(Integer.parseInt(first.get(2)));
        OptionalInt startYear =
                first.get(5).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(first.get(5)));
        Map<String, Double> values = ModelParameters.CATALOG.defaults(edition);
        all(lines, PARAMETER, cells -> cells).forEach(cells -> values.put(cells.get(1), Decimal.parse(cells.get(2))));
        return new Scenario(
                first.get(1),
                edition,
                world(lines),
                ModelParameters.CATALOG.build(values),
                all(lines, POLICY, ScenarioText::policy),
                all(lines, EVENT, ScenarioText::event),
                new Span(Decimal.parse(first.get(3)), Decimal.parse(first.get(4)), startYear));
    }

    private static <T> List<T> all(Map<String, List<List<String>>> lines, String word, Function<List<String>, T> read) {
        return lines.getOrDefault(word, List.of()).stream().map(read).toList();
    }

    private static List<String> only(Map<String, List<List<String>>> lines, String word) {
        return all(lines, word, cells -> cells).get(0);
    }

    private static WorldSpec world(Map<String, List<List<String>>> lines) {
        List<String> world = only(lines, WORLD);
        List<AllianceSpec> allies = all(lines, ALLY, cells -> new AllianceSpec(cells.get(1), cells.get(2)));
        return new WorldSpec(
                WorldSpec.Kind.valueOf(world.get(1)),
                all(lines, STATE, ScenarioText::state),
                all(
                        lines,
                        DYAD,
                        cells -> new DyadSpec(cells.get(1), cells.get(2), number(cells.get(3)), number(cells.get(4)))),
                world.get(3).equals(LISTED_ALLIES) ? Optional.of(allies) : Optional.empty(),
                said(world.get(2)));
    }

    private static StateSpec state(List<String> cells) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        Map<OperationType, Double> weights = new EnumMap<>(OperationType.class);
        pairs(cells, 7).forEach((key, value) -> {
            Arrays.stream(Trait.values())
                    .filter(trait -> trait.name().equals(key))
                    .forEach(trait -> traits.put(trait, value));
            Arrays.stream(OperationType.values())
                    .filter(type -> type.name().equals(key))
                    .forEach(type -> weights.put(type, value));
        });
        return new StateSpec(
                cells.get(1),
                traits,
                said(cells.get(2)).map(Strategy::valueOf),
                said(cells.get(3)).map(Boolean::valueOf),
                said(cells.get(4)).map(Bloc::valueOf),
                said(cells.get(5)).map(Boolean::valueOf),
                new RepertoireSpec(weights.isEmpty() ? Optional.empty() : Optional.of(weights), number(cells.get(6))));
    }

    private static PolicyClause policy(List<String> cells) {
        return new PolicyClause(
                Policies.find(cells.get(1)).orElseThrow().build(pairs(cells, 5)),
                Decimal.parse(cells.get(2)),
                said(cells.get(3)).map(Decimal::parse).orElse(Double.POSITIVE_INFINITY),
                MembershipText.parse(cells.get(4)).orElseThrow());
    }

    private static DatedEvent event(List<String> cells) {
        return new DatedEvent(
                cells.get(1),
                EventKind.find(cells.get(2)).orElseThrow(),
                Decimal.parse(cells.get(3)),
                said(cells.get(4))
                        .map(states -> List.of(states.split("\\+", -1)))
                        .orElse(List.of()),
                pairs(cells, 5));
    }

    private static Map<String, Double> pairs(List<String> cells, int from) {
        Map<String, Double> pairs = new LinkedHashMap<>();
        for (String cell : cells.subList(from, cells.size())) {
            int equals = cell.indexOf('=');
            pairs.put(cell.substring(0, equals), Decimal.parse(cell.substring(equals + 1)));
        }
        return pairs;
    }

    private static Optional<String> said(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Decimal.parse(cell));
    }
}
