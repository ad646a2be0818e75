package detente.io.scenario;

import detente.experiment.Levers;
import detente.io.document.Node;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Value;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.policy.PolicyClause;
import detente.parameter.Bond;
import detente.parameter.Parameter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads scenario files. */
public final class ScenarioReader {
    /** Seeds stay exact in R, in spreadsheets and in JSON. */
    public static final long LARGEST_SEED = (1L << 53) - 1;

    /** Where a window opens a scenario. */
    public static final Parameter DATE = Parameter.number(
            "date",
            Double.NaN,
            Levers.EARLIEST,
            Levers.LATEST,
            "1",
            "where a window opens it, in years after the burn-in");

    /** The calendar year of time 0. */
    public static final Parameter START_YEAR =
            Parameter.whole("startYear", Double.NaN, 1, 9999, "1", "calendar year of time 0, for dates that are shown");

    private ScenarioReader() {}

    /**
     * The scenario of a file.
     *
     * @throws detente.io.document.BadInput with all that is wrong
     */
    public static ScenarioFile read(Source source) {
        Section section = Section.of(source);
        Optional<ScenarioFile> file = read(section);
        section.report();
        return file.orElseThrow();
    }

    /**
     * What a file says of its scenario; nothing else in it is looked at.
     *
     * @throws detente.io.document.BadInput if it is no object
     */
    static String description(Source source) {
        return description(Section.of(source));
    }

    private static String description(Section section) {
        return section.take("description").flatMap(Value::text).orElse("");
    }

    /** The scenario of an object; empty where problems were found. */
    public static Optional<ScenarioFile> read(Section section) {
        section.take("$schema").ifPresent(Value::text);
        String name = section.take("name").flatMap(Value::name).orElse("scenario");
        String description = description(section);
        WorldReader.Reading world = section.take("world").map(WorldReader::read).orElse(WorldReader.Reading.standard());
        Map<String, Double> parameters = new LinkedHashMap<>(world.shipped());
        parameters.putAll(world.parameters());
        section.take("parameters")
                .flatMap(Value::section)
                .ifPresent(given ->
                        parameters.putAll(parameters(given, world.parameters().keySet())));
        List<PolicyClause> policies =
                section.take("policies").map(PolicyReader::read).orElse(List.of());
        double years = years(section, Levers.YEARS);
        double burnIn = years(section, Levers.BURN_IN_YEARS);
        Optional<Long> runSeed = section.take("seed").flatMap(ScenarioReader::seed);
        Optional<Double> date = section.take(DATE.key()).flatMap(value -> value.of(DATE));
        OptionalInt startYear = section.take(START_YEAR.key())
                .flatMap(value -> value.of(START_YEAR))
                .map(year -> OptionalInt.of(year.intValue()))
                .orElse(world.startYear());
        section.refuseOthers();
        if (section.hasProblems()) {
            return Optional.empty();
        }
        Optional<Scenario> scenario = built(section, parameters)
                .map(all -> new Scenario(name, world.spec(), all, policies, years, burnIn, startYear));
        scenario.flatMap(Scenario::contradiction).ifPresent(section::problem);
        return scenario.map(all -> new ScenarioFile(
                all,
                world.seed(),
                description,
                runSeed.map(OptionalLong::of).orElse(OptionalLong.empty()),
                date.map(OptionalDouble::of).orElse(OptionalDouble.empty())));
    }

    private static Map<String, Double> parameters(Section given, Set<String> givenInWorld) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        given.all().forEach((key, value) -> {
            Optional<Parameter> parameter = ModelParameters.CATALOG.find(key);
            if (parameter.isEmpty()) {
                value.unknown(ModelParameters.CATALOG.defaults().keySet());
            } else if (givenInWorld.contains(key)) {
                value.problem("is given twice, also in 'world'");
            }
            parameter.flatMap(value::of).ifPresent(number -> parameters.put(key, number));
        });
        return parameters;
    }

    private static double years(Section section, Parameter range) {
        return section.take(range.key()).flatMap(value -> value.of(range)).orElse(range.standard());
    }

    private static Optional<ModelParameters> built(Section section, Map<String, Double> parameters) {
        Map<String, Double> values = ModelParameters.CATALOG.defaults();
        values.putAll(parameters);
        for (Bond bond : ModelParameters.CATALOG.bonds()) {
            bond.problem(values).ifPresent(problem -> note(bond, problem, section));
        }
        return section.hasProblems() ? Optional.empty() : Optional.of(ModelParameters.CATALOG.build(parameters));
    }

    /** Notes what does not go together where the last of it is given. */
    private static void note(Bond bond, String problem, Section section) {
        bond.parameters().stream()
                .flatMap(parameter -> given(parameter.key(), section).stream())
                .max(Comparator.comparingInt(value -> value.node().line()))
                .ifPresentOrElse(
                        value -> value.problems().add(value.node().line(), problem), () -> section.problem(problem));
    }

    private static Optional<Value> given(String key, Section section) {
        Optional<Value> parameter = given(key, "parameters", section);
        return parameter.isPresent() || !key.startsWith(WorldReader.PREFIX)
                ? parameter
                : given(key.substring(WorldReader.PREFIX.length()), "world", section);
    }

    private static Optional<Value> given(String key, String part, Section section) {
        return section.take(part)
                .filter(value -> value.node() instanceof Node.Fields)
                .flatMap(Value::section)
                .flatMap(inner -> inner.take(key));
    }

    /** A seed: a whole number below 2^53. */
    static Optional<Long> seed(Value value) {
        return value.whole(0, LARGEST_SEED);
    }
}
