package detente.io.scenario;

import detente.experiment.Levers;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Node;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.Span;
import detente.model.event.DatedEvent;
import detente.model.policy.PolicyClause;
import detente.parameter.Bond;
import detente.parameter.Edition;
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

/** Reads scenario files, and tells what may stand in them. */
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

    /** A seed. */
    public static final Form<Long> SEED = Form.whole(0, LARGEST_SEED);

    /** Which edition's defaults hold where nothing is said, by its number. */
    private static final Form<Edition> EDITION = Form.whole(1, Edition.values().length)
            .as(number -> Edition.of(number.intValue()), edition -> (long) edition.number());

    private static final Form<Map<String, Double>> PARAMETERS = Form.object(
            (in, known) -> Optional.of(in.parameters(ModelParameters.CATALOG, key -> true, "", known)), Map.of());

    /** A scenario. */
    static final Form<ScenarioFile> SCENARIO = Form.object(ScenarioReader::keys, blank(Edition.LATEST));

    private ScenarioReader() {}

    /** What the schema says of a scenario and its parts, by the names of their definitions. */
    public static Tree definitions() {
        return new Tree()
                .with("scenario", SCENARIO.schema().get())
                .with("parameters", PARAMETERS.schema().get())
                .with("world", WorldForm.world(Edition.LATEST).schema().get())
                .with("state", StateForm.STATE.schema().get())
                .with("dyad", DyadForm.dyad(List.of()).schema().get())
                .with("members", MembersForm.MEMBERS.schema().get())
                .with("policy", PolicyForm.clause(Edition.LATEST).schema().get())
                .with("event", EventForm.EVENT.schema().get());
    }

    /**
     * The scenario of a file.
     *
     * @throws detente.io.document.BadInput with all that is wrong
     */
    public static ScenarioFile read(Source source) {
        Section section = Section.of(source);
        return reported(section, read(section));
    }

    /** The scenario of a file in an edition, unless it names another itself; otherwise as {@link #read(Source)}. */
    static ScenarioFile read(Source source, Edition edition) {
        Section section = Section.of(source);
        return reported(section, read(section, edition));
    }

    private static ScenarioFile reported(Section section, Optional<ScenarioFile> file) {
        section.report();
        return file.orElseThrow();
    }

    /** The scenario of an object; empty where problems were found. */
    public static Optional<ScenarioFile> read(Section section) {
        return read(section, isOfTheFirstEdition(section) ? Edition.FIRST : Edition.LATEST);
    }

    /** The scenario of an object in an edition, unless it names another itself; empty where problems were found. */
    public static Optional<ScenarioFile> read(Section section, Edition edition) {
        return keys(section, blank(edition));
    }

    /**
     * Whether an object was written by the first edition, which named none and gave every parameter. An author who gives
     * more than half of them is taken for it.
     */
    private static boolean isOfTheFirstEdition(Section section) {
        int given = section.take("parameters")
                .filter(value -> value.node() instanceof Node.Fields)
                .flatMap(Value::section)
                .map(parameters -> parameters.all().size())
                .orElse(0);
        return 2 * given > ModelParameters.CATALOG.parameters().size();
    }

    /** What is known of a scenario whose file says nothing. */
    static ScenarioFile blank(Edition edition) {
        return new ScenarioFile(
                Scenario.standard(edition), OptionalLong.empty(), "", OptionalLong.empty(), OptionalDouble.empty());
    }

    /** Which edition's defaults hold where nothing is said. */
    public static Optional<Edition> edition(Keys in, Optional<Edition> known) {
        return in.maybe(
                "edition",
                EDITION.says("which edition of the model gives the values of what is not said; default "
                        + Edition.LATEST.number()),
                known);
    }

    static Optional<ScenarioFile> keys(Keys in, ScenarioFile given) {
        in.editor();
        String name = in.maybe(
                        "name",
                        Form.NAME.says("what it is called"),
                        Optional.of(given.scenario().name()))
                .orElse("scenario");
        String description = in.maybe(
                        ScenarioWriter.DESCRIPTION,
                        Form.TEXT.says("what it is about, in your words"),
                        Optional.of(given.description()).filter(words -> !words.isEmpty()))
                .orElse("");
        Edition edition = edition(in, Optional.of(given.scenario().edition()))
                .orElse(given.scenario().edition());
        ScenarioFile known = edition == given.scenario().edition() ? given : blank(edition);
        Scenario scenario = known.scenario();
        WorldForm.Reading world = in.or(
                "world",
                WorldForm.world(edition)
                        .defined("world")
                        .says(
                                "which states and rivalries there are: a shipped name, a generated world, or a listed one"),
                WorldForm.Reading.of(known));
        Optional<Map<String, Double>> parameters = in.maybe(
                "parameters",
                PARAMETERS
                        .defined("parameters")
                        .says("numbers of the model that differ from their defaults")
                        .reading(value -> parameters(value, world.parameters().keySet())),
                Optional.of(ModelParameters.CATALOG.values(scenario.parameters())));
        List<PolicyClause> policies = in.or(
                "policies",
                Form.list(PolicyForm.clause(edition).defined("policy"), 0).says("what is decided, by whom, and when"),
                scenario.policies());
        List<DatedEvent> events = in.list(
                "events",
                Form.list(EventForm.EVENT.defined("event"), 0).says("what happens at a date, from outside the model"),
                scenario.events());
        double years = in.or(Levers.YEARS, scenario.years());
        double burnIn = in.or(Levers.BURN_IN_YEARS, scenario.burnInYears());
        OptionalDouble year = in.number(
                START_YEAR.key(),
                START_YEAR,
                scenario.startYear().stream().asDoubleStream().findFirst());
        OptionalLong seed = in.whole(
                "seed",
                SEED.says("decides what happens in a single run, unless --seed says otherwise"),
                known.runSeed());
        OptionalDouble date = in.number(DATE.key(), DATE, known.date());
        return in.end().filter(section -> !section.hasProblems()).flatMap(section -> {
            Map<String, Double> values = new LinkedHashMap<>(world.shipped());
            values.putAll(world.parameters());
            values.putAll(parameters.orElse(Map.of()));
            OptionalInt startYear = year.isPresent() ? OptionalInt.of((int) year.getAsDouble()) : world.startYear();
            Span span = new Span(years, burnIn, startYear);
            Optional<Scenario> built = built(section, edition, values)
                    .map(all -> new Scenario(name, edition, world.spec(), all, policies, events, span));
            built.flatMap(Scenario::contradiction).ifPresent(section::problem);
            return built.map(all -> new ScenarioFile(all, world.seed(), description, seed, date));
        });
    }

    private static Optional<Map<String, Double>> parameters(Value object, Set<String> givenInWorld) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        object.section().ifPresent(given -> given.all().forEach((key, value) -> {
            Optional<Parameter> parameter = ModelParameters.CATALOG.find(key);
            if (parameter.isEmpty()) {
                value.unknown(ModelParameters.CATALOG.defaults().keySet());
            } else if (givenInWorld.contains(key)) {
                value.problem("is given twice, also in 'world'");
            }
            parameter.flatMap(value::of).ifPresent(number -> parameters.put(key, number));
        }));
        return Optional.of(parameters);
    }

    private static Optional<ModelParameters> built(Section section, Edition edition, Map<String, Double> parameters) {
        Map<String, Double> values = ModelParameters.CATALOG.defaults(edition);
        values.putAll(parameters);
        for (Bond bond : ModelParameters.CATALOG.bonds()) {
            bond.problem(values).ifPresent(problem -> note(bond, problem, section));
        }
        return section.hasProblems() ? Optional.empty() : Optional.of(ModelParameters.CATALOG.build(values));
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
        return parameter.isPresent() || !key.startsWith(WorldForm.PREFIX)
                ? parameter
                : given(key.substring(WorldForm.PREFIX.length()), "world", section);
    }

    private static Optional<Value> given(String key, String part, Section section) {
        return section.take(part)
                .filter(value -> value.node() instanceof Node.Fields)
                .flatMap(Value::section)
                .flatMap(inner -> inner.take(key));
    }
}
