package detente.analysis.calibration.result;

import detente.analysis.calibration.Effort;
import detente.analysis.calibration.Profile;
import detente.analysis.calibration.TargetModel;
import detente.analysis.calibration.result.CalibrationFile.Base;
import detente.analysis.calibration.result.CalibrationFile.Words;
import detente.analysis.validation.RecordForm;
import detente.io.document.BadInput;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Schema;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.io.plan.ScenarioForm;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.metric.Metric;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads calibration files, writes them in full, and tells what may stand in them. */
public final class CalibrationReader {
    /** Key of a parameter that is a number. */
    static final Form<String> PARAMETER =
            Form.named(numbers(), Parameter::key).as(Parameter::key, CalibrationReader::of);

    private static final int MOST = 1_000_000;
    private static final double TOLERANCE = 1.5;
    private static final int LEAST_WORLDS = 10;
    private static final Form<Long> WORLDS = Form.whole(LEAST_WORLDS, MOST);
    private static final Form<Long> SETS = Form.whole(1, MOST);

    private CalibrationReader() {}

    private static List<Parameter> numbers() {
        return ModelParameters.CATALOG.parameters().stream()
                .filter(parameter -> parameter.kind() == Kind.NUMBER)
                .toList();
    }

    private static Parameter of(String key) {
        return numbers().stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The calibration of a file.
     *
     * @throws BadInput with all that is wrong
     */
    public static CalibrationFile read(Source source) {
        return read(Section.of(source), source.folder());
    }

    /**
     * The calibration of an object.
     *
     * @param folder where paths in it start
     * @throws BadInput with all that is wrong
     */
    static CalibrationFile read(Section section, Optional<Path> folder) {
        Optional<CalibrationFile> file = keys(section, folder, Optional.empty());
        section.report();
        return file.orElseThrow();
    }

    /** A calibration in full, so that reading gives the same back without any other file. */
    public static Tree tree(CalibrationFile file) {
        return Keys.written(tree -> keys(tree, Optional.empty(), Optional.of(file)));
    }

    /** What the schema says of one. */
    public static Tree schema() {
        return Keys.schema(schema -> keys(schema, Optional.empty(), Optional.empty()));
    }

    private static Optional<CalibrationFile> keys(Keys in, Optional<Path> folder, Optional<CalibrationFile> known) {
        in.editor();
        Optional<String> name = in.key(
                "name",
                Form.NAME.says("names the result folder"),
                known.map(file -> file.words().name()),
                true);
        String question = in.maybe(
                        "question",
                        Form.TEXT.says("what is asked, in your words"),
                        known.map(file -> file.words().question()).filter(text -> !text.isEmpty()))
                .orElse("");
        TargetSet given = in.or(
                "targets",
                TargetSet.form(folder)
                        .says("figures that have to be met: '" + TargetSet.SHIPPED + "' (the default), the path of a"
                                + " table, a list, or a table of incidents with its columns"),
                known.map(CalibrationFile::targets).orElseGet(TargetSet::shipped));
        RecordForm form = in.maybe(
                        "record",
                        RecordKeys.FORM.says("how much there is in the record that they are from; default: that of the"
                                + " record that comes with the program"),
                        Optional.of(given.form()).filter(own -> !own.equals(RecordForm.SHIPPED)))
                .orElse(given.form());
        TargetSet targets = new TargetSet(given.name(), given.targets(), form);
        List<GivenPrior> priors = in.need(
                "parameters",
                new Form<>(CalibrationReader::priors, CalibrationReader::written, CalibrationReader::ofPriors)
                        .says("what is not known: under the key of each what is believed of it"),
                known.map(CalibrationFile::priors).orElse(List.of()));
        List<String> profiled = in.or(
                "profiled",
                Form.list(Form.named(Profile.keys(), key -> key), 0)
                        .says("keys that follow from the record once the others are given; default conflict.rate and"
                                + " the mix of operations"),
                known.map(CalibrationFile::profiled).orElseGet(() -> Profile.keys(targets.targets())));
        Optional<ScenarioFile> scenario = in.maybe(
                "scenario",
                ScenarioForm.of(folder, Optional.empty())
                        .says("takes the place of the default and the historical world: a shipped name, the path of a"
                                + " file, or a scenario"),
                known.flatMap(file -> file.base().scenario()));
        Map<String, Double> fixed = in.or(
                "set",
                new Form<Map<String, Double>>(CalibrationReader::fixed, LinkedHashMap::new, CalibrationReader::ofFixed)
                        .says(
                                "values of other parameters, in every world; of profiled ones, where the search for them begins;"
                                        + " of those that go along with another, and of that one, what their ratio is taken of"),
                known.map(file -> file.base().fixed()).orElse(Map.of()));
        Effort standard = known.map(CalibrationFile::effort).orElse(Effort.STANDARD);
        Effort effort = new Effort(
                count(in, "worlds", WORLDS, "worlds in which a proposed set is tried", standard.worlds()),
                count(in, "finalWorlds", WORLDS, "worlds in which it is accepted for good", standard.finalWorlds()),
                count(in, "population", SETS, "accepted sets that are wanted", standard.population()),
                count(in, "most", SETS, "sets that are proposed at most", standard.most()));
        double tolerance = in.or(
                "tolerance",
                Form.POSITIVE.says("how far from a target an accepted set may be, in half-widths of its interval;"
                        + " default 1.5"),
                known.map(CalibrationFile::tolerance).orElse(TOLERANCE));
        long seed = in.or(
                "seed",
                ScenarioReader.SEED.says("what everything is drawn from; default 1"),
                known.map(CalibrationFile::seed).orElse(1L));
        return in.end().filter(section -> !section.hasProblems()).flatMap(section -> {
            Words words = new Words(name.orElseThrow(), question);
            CalibrationFile file = new CalibrationFile(
                    words, targets, priors, profiled, new Base(scenario, fixed), effort, tolerance, seed);
            return isSound(file, section) ? Optional.of(file) : Optional.empty();
        });
    }

    private static int count(Keys in, String key, Form<Long> form, String meaning, int standard) {
        return in.or(key, form.says(meaning + "; default " + standard), (long) standard)
                .intValue();
    }

    private static boolean isSound(CalibrationFile file, Section section) {
        Set<String> taken = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        file.priors().forEach(prior -> {
            all.add(prior.parameter().key());
            all.addAll(prior.along());
        });
        all.addAll(file.profiled());
        file.priors().stream()
                .filter(prior -> prior.along().isEmpty())
                .map(prior -> prior.parameter().key())
                .filter(file.base().fixed()::containsKey)
                .forEach(all::add);
        all.stream()
                .filter(key -> !taken.add(key))
                .forEach(key -> section.problem("sets '" + key
                        + "' twice: a parameter is one of 'parameters', along one of them, 'profiled', or 'set'"));
        Map<String, Double> base = file.plan().base();
        file.priors().stream()
                .filter(prior -> !prior.along().isEmpty())
                .map(prior -> prior.parameter().key())
                .filter(key -> base.getOrDefault(key, 0.) == 0)
                .forEach(key -> section.problem(
                        "lets others keep their ratio to '" + key + "', which is 0: give it another value in 'set'"));
        boolean hasFocal =
                !file.plan().change().apply(Scenario.standard()).world().focal().isEmpty();
        file.targets().targets().stream()
                .flatMap(target -> target.metric().stream())
                .filter(metric -> metric.needs().equals(Metric.FOCAL_STATE) && !hasFocal)
                .forEach(metric -> section.problem("has metric '" + metric.name()
                        + "' as a target, which has no value without a focal state: name a 'scenario' with one"));
        try {
            new TargetModel(file.plan());
        } catch (IllegalArgumentException e) {
            section.problem("cannot be carried out: " + e.getMessage());
        }
        return !section.hasProblems();
    }

    private static Optional<List<GivenPrior>> priors(Value value) {
        List<GivenPrior> priors = new ArrayList<>();
        value.section().ifPresent(section -> {
            section.all().forEach((key, prior) -> parameter(key, prior)
                    .flatMap(parameter -> GivenPrior.form(parameter).read(prior))
                    .ifPresent(priors::add));
            if (section.all().isEmpty()) {
                section.problem("must name at least one parameter");
            }
        });
        return Optional.of(priors);
    }

    private static Optional<Parameter> parameter(String key, Value value) {
        Optional<Parameter> found = numbers().stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst();
        if (found.isEmpty()) {
            value.unknown(numbers().stream().map(Parameter::key).toList());
        }
        return found;
    }

    private static Object written(List<GivenPrior> priors) {
        Tree tree = new Tree();
        priors.forEach(prior -> tree.put(
                prior.parameter().key(), GivenPrior.form(prior.parameter()).write(prior)));
        return tree;
    }

    private static Tree ofPriors() {
        Tree properties = new Tree();
        numbers()
                .forEach(parameter -> properties.put(
                        parameter.key(), GivenPrior.form(parameter).schema().get()));
        return Schema.object(properties).with("minProperties", 1);
    }

    private static Optional<Map<String, Double>> fixed(Value value) {
        Map<String, Double> fixed = new LinkedHashMap<>();
        value.section().ifPresent(section -> section.all().forEach((key, one) -> parameter(key, one)
                .flatMap(parameter -> Form.of(parameter).read(one))
                .ifPresent(number -> fixed.put(key, number))));
        return Optional.of(fixed);
    }

    private static Tree ofFixed() {
        Tree properties = new Tree();
        numbers()
                .forEach(parameter -> properties.put(
                        parameter.key(), Form.of(parameter).schema().get()));
        return Schema.object(properties);
    }
}
