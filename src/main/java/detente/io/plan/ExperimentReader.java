package detente.io.plan;

import detente.experiment.Design;
import detente.experiment.Ensemble;
import detente.experiment.Experiment;
import detente.experiment.Experiment.Round;
import detente.experiment.Level;
import detente.experiment.Name;
import detente.experiment.NamedStates;
import detente.experiment.Outputs;
import detente.experiment.OwnMetrics;
import detente.experiment.PointCheck;
import detente.experiment.Question;
import detente.experiment.SetsOfWorlds;
import detente.experiment.StopRule;
import detente.io.document.BadInput;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Node;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ShippedScenarios;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Weights;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.parameter.Edition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Reads experiment files, checks every design point, and tells what may stand in them. */
public final class ExperimentReader {
    static final int MOST_WORLDS = 1_000_000;
    private static final int MOST_LEVELS = 8;

    private static final String GROUPS = "groups";
    private static final String GENERATED = "generated";

    /** How many worlds there can be, and how many runs in each. */
    static final Form<Long> COUNT = Form.whole(1, MOST_WORLDS);

    private ExperimentReader() {}

    /**
     * The experiment of a file.
     *
     * @throws BadInput with all that is wrong
     */
    public static ExperimentFile read(Source source) {
        return keys(Section.of(source), source.folder(), Optional.empty()).orElseThrow();
    }

    /**
     * The experiment of an object in another file, which needs no further files.
     *
     * @throws BadInput with all that is wrong in that file
     */
    public static ExperimentFile read(Section section) {
        return keys(section, Optional.empty(), Optional.empty()).orElseThrow();
    }

    /** What the schema says of an experiment and its parts, by the names of their definitions. */
    public static Tree definitions() {
        Tree all = new Tree();
        all.put("experiment", Keys.schema(schema -> keys(schema, Optional.empty(), Optional.empty())));
        all.putAll(FactorForm.definitions());
        return all.with("design", DesignForm.schema())
                .with("futures", CrossedForm.ofFutures())
                .with("ensemble", EnsembleForm.definition())
                .with("outputs", OutputsForm.of(OwnMetrics.NONE).schema().get())
                .with(
                        "stop",
                        StopForm.of(1, OutputsForm.standard(OwnMetrics.NONE))
                                .schema()
                                .get());
    }

    /** Names that a run's row has for itself. */
    public static Set<String> reservedColumns() {
        Set<String> names = new LinkedHashSet<>(
                List.of("run", "point", "world", "replication", "world_seed", "run_seed", "status"));
        Metrics.all().stream().map(Metric::name).forEach(names::add);
        return names;
    }

    /**
     * The keys of an experiment.
     *
     * @param folder where paths in it start
     * @param file what is known of it; empty where it is read
     */
    static Optional<ExperimentFile> keys(Keys in, Optional<Path> folder, Optional<ExperimentFile> file) {
        Optional<Experiment> known = file.map(ExperimentFile::experiment);
        in.editor();
        Optional<String> name =
                in.key("name", Form.NAME.says("names the result folder"), known.map(Experiment::name), true);
        String question = in.maybe(
                        ExperimentWriter.QUESTION,
                        Form.TEXT.says("what is asked, in your words"),
                        known.map(Experiment::question))
                .orElse("");
        Optional<Edition> edition = ScenarioReader.edition(in, Optional.empty());
        Optional<ScenarioFile> given = in.maybe(
                "scenario",
                ScenarioForm.of(folder, edition)
                        .says("what does not vary: a shipped name, the path of a file, or a scenario; default"
                                + " generated"),
                file.map(ExperimentFile::base));
        int worlds = count(in, "worlds", "number of worlds, the same at each point; default 1", known, Round::worlds);
        int replications = count(
                in,
                "replications",
                "number of runs in each world, with the same luck at each point; default 1",
                known,
                Round::replications);
        Optional<SetsOfWorlds> sets =
                EnsembleForm.sets(in, folder, known.map(Experiment::round).flatMap(Round::sets));
        long seed = in.or(
                "seed",
                ScenarioReader.SEED.says("what all seeds are made from; default 1"),
                known.map(Experiment::seed).orElse(1L));
        Optional<Value> baseline = in.later(
                        "baseline",
                        DesignForm.POINT
                                .orNull()
                                .says("the point with which all others are compared: a level for each factor"),
                        known.flatMap(one -> DesignForm.baseline(one.request())))
                .filter(value -> !(value.node() instanceof Node.Nothing));
        Optional<DesignForm.Reading> design = in.key(
                "design",
                DesignForm.of(folder, baseline, seed).says("which points are run"),
                known.map(DesignForm.Reading::of),
                true);
        OwnMetrics own = own(in, known.map(Experiment::outputs).map(Outputs::own));
        Outputs outputs = in.or(
                "outputs",
                OutputsForm.of(own).defined("outputs").says("which tables are written"),
                known.map(Experiment::outputs).orElseGet(() -> OutputsForm.standard(own)));
        Optional<StopRule> stop = in.maybe(
                "stop",
                StopForm.of(worlds, outputs)
                        .defined("stop")
                        .orNull()
                        .says("null for a fixed number of worlds, or when enough worlds have been added"),
                known.flatMap(Experiment::stop));
        Map<String, String> titles = in.maybe(
                        ExperimentWriter.TITLES,
                        TitlesForm.TITLES.says("what charts and report call a factor, or a level of one (FACTOR=LEVEL;"
                                + " an arm: arm=ARM); tables keep the names"),
                        file.map(ExperimentFile::titles).filter(some -> !some.isEmpty()))
                .orElse(Map.of());
        List<Question> questions = in.list(
                ExperimentWriter.DISCOVER,
                QuestionForm.QUESTIONS.says(
                        "what is asked of drawn points, or of arms over them, as 'discover' asks it"),
                file.map(ExperimentFile::questions).orElse(List.of()));
        return in.end().map(section -> {
            section.report();
            ScenarioFile base = given.orElseGet(() -> ShippedScenarios.read(GENERATED, edition.orElse(Edition.LATEST)));
            DesignForm.Reading made = design.orElseThrow();
            sets.ifPresent(one -> checkEnsemble(one, worlds, made.design(), section));
            section.report();
            int mostWorlds = stop.map(StopRule::mostWorlds).orElse(worlds);
            Experiment experiment = new Experiment(
                    name.orElseThrow(),
                    question,
                    base.scenario(),
                    made.request(),
                    made.design(),
                    new Round(worlds, replications, sets.map(one -> one.upTo(mostWorlds))),
                    outputs,
                    stop);
            List<String> advice = new ArrayList<>(experiment.advice());
            section.take(ExperimentWriter.TITLES)
                    .flatMap(Value::section)
                    .ifPresent(named ->
                            TitlesForm.check(named.all(), experiment.design().factors()));
            section.take(ExperimentWriter.DISCOVER).ifPresent(asked -> QuestionForm.check(asked, experiment));
            advice.addAll(checked(experiment, section, made.places(), baseline));
            return new ExperimentFile(experiment, base, titles, questions, advice);
        });
    }

    /** Refuses what does not go with an ensemble. */
    private static void checkEnsemble(SetsOfWorlds sets, int worlds, Design design, Section section) {
        if (worlds % sets.each() != 0) {
            section.problem(
                    "must have a number of 'worlds' (here " + worlds + ") that is a multiple of 'worldsPerSet' ("
                            + sets.each() + "): so many worlds share a set, and 40 of them see 20 sets");
        }
        if (design.pointsPerFuture() > 0) {
            section.take(EnsembleForm.ENSEMBLE)
                    .ifPresent(value ->
                            value.keyProblem("does not go with a design of futures, which has worlds of its own"
                                    + " in every future: name it under 'design.futures', and each set is a future"));
        }
        design.factors().stream()
                .filter(factor -> Name.withoutCase(factor.name()).equals(SetsOfWorlds.COLUMN))
                .forEach(factor -> section.problem("has a factor '" + factor.name() + "', and '" + SetsOfWorlds.COLUMN
                        + "' is the column of the ensemble: take another word"));
    }

    private static OwnMetrics own(Keys in, Optional<OwnMetrics> known) {
        Form<Map<String, Membership>> groups = GroupsForm.GROUPS.says(
                "states of which every run has metrics of their own, such as harm_of_GROUP_per_year, by the name of the"
                        + " group");
        Map<String, Membership> named = in.maybe(
                        GROUPS, groups, known.map(OwnMetrics::groups).filter(some -> !some.isEmpty()))
                .orElse(Map.of());
        Form<Weights> form = WeightsForm.WEIGHTS.says(
                "how much each kind of harm counts in the metric weighted_harm; 1 unless said otherwise");
        Optional<Weights> weights =
                in.maybe("weights", form, known.map(OwnMetrics::weights).filter(some -> !some.equals(Weights.EQUAL)));
        return new OwnMetrics(named, weights.orElse(Weights.EQUAL));
    }

    private static int count(
            Keys in, String key, String meaning, Optional<Experiment> known, ToIntFunction<Round> number) {
        return in.or(
                        key,
                        COUNT.says(meaning),
                        known.map(one -> (long) number.applyAsInt(one.round())).orElse(1L))
                .intValue();
    }

    /** Looks at every point, and gives advice. */
    private static List<String> checked(
            Experiment experiment, Section section, BiConsumer<Integer, String> places, Optional<Value> baseline) {
        Map<String, Membership> groups = experiment.outputs().own().groups();
        groups.forEach((name, members) -> check(name, members, experiment.base(), section));
        section.report();
        Optional<Ensemble> ensemble = experiment.round().sets().map(SetsOfWorlds::ensemble);
        PointCheck check = PointCheck.of(experiment.base(), experiment.design(), groups.values(), ensemble);
        check.bad().forEach(bad -> places.accept(bad.point(), described(experiment, bad) + ": " + bad.problem()));
        if (baseline.isPresent() && experiment.baselinePoint() == 0) {
            baseline.get().problem("names no point of the design");
        }
        if (experiment.stop().isPresent() && experiment.design().pointsPerFuture() > 0) {
            section.take("stop")
                    .ifPresent(value -> value.keyProblem("does not go with a design of futures: to know more, ask for"
                            + " more futures, or for more worlds in each"));
        }
        MetricCheck metrics = new MetricCheck(experiment, check);
        metrics.refuse(experiment.stop().flatMap(rule -> section.take("stop")));
        section.report();
        return Stream.concat(check.advice().stream(), metrics.advice().stream()).toList();
    }

    private static void check(String group, Membership members, Scenario base, Section section) {
        try {
            new NamedStates().check(members, base);
        } catch (IllegalArgumentException e) {
            section.take(GROUPS)
                    .flatMap(Value::section)
                    .flatMap(groups -> groups.take(group))
                    .ifPresent(value -> value.keyProblem("cannot be: " + e.getMessage()));
        }
    }

    /** The levels that have a part in a problem. */
    private static String described(Experiment experiment, PointCheck.BadPoint bad) {
        List<Level> levels = experiment.levels(bad.point());
        List<String> texts = bad.factors().stream()
                .limit(MOST_LEVELS)
                .map(factor -> experiment.design().factors().get(factor).name() + " = "
                        + levels.get(factor).label())
                .toList();
        String factors =
                String.join(", ", texts) + (texts.size() < bad.factors().size() ? ", …" : "");
        String set = bad.set().isEmpty() ? "" : "set " + bad.set() + " of the ensemble";
        return set + (set.isEmpty() || factors.isEmpty() ? "" : ", ") + factors;
    }
}
