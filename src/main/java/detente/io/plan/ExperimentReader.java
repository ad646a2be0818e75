package detente.io.plan;

import detente.experiment.Experiment;
import detente.experiment.Level;
import detente.experiment.Outputs;
import detente.experiment.PointCheck;
import detente.experiment.StopRule;
import detente.io.document.BadInput;
import detente.io.document.Node;
import detente.io.document.Section;
import detente.io.document.Source;
import detente.io.document.Value;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ShippedScenarios;
import detente.metric.Metric;
import detente.metric.Metrics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads experiment files and checks every design point. */
public final class ExperimentReader {
    static final int MOST_WORLDS = 1_000_000;
    private static final int MOST_LEVELS = 8;

    private static final String GENERATED = "generated";

    private final Optional<Path> folder;
    private final Section section;

    private ExperimentReader(Optional<Path> folder, Section section) {
        this.folder = folder;
        this.section = section;
    }

    /**
     * The experiment of a file.
     *
     * @throws BadInput with all that is wrong
     */
    public static ExperimentFile read(Source source) {
        return new ExperimentReader(source.folder(), Section.of(source)).read();
    }

    /**
     * The experiment of an object in another file, which needs no further files.
     *
     * @throws BadInput with all that is wrong
     */
    public static ExperimentFile read(Section section) {
        return new ExperimentReader(Optional.empty(), section).read();
    }

    /** Names that a run's row has for itself. */
    public static Set<String> reservedColumns() {
        Set<String> names = new LinkedHashSet<>(
                List.of("run", "point", "world", "replication", "world_seed", "run_seed", "status"));
        Metrics.all().stream().map(Metric::name).forEach(names::add);
        return names;
    }

    private ExperimentFile read() {
        section.take("$schema").ifPresent(Value::text);
        Optional<String> name = section.need("name").flatMap(Value::name);
        String question = section.take("question").flatMap(Value::text).orElse("");
        Optional<Value> scenario = section.take("scenario");
        Optional<ScenarioFile> base =
                scenario.isPresent() ? scenario.flatMap(this::scenario) : Optional.of(ShippedScenarios.read(GENERATED));
        int worlds = count("worlds");
        int replications = count("replications");
        long seed = section.take("seed")
                .flatMap(value -> value.whole(0, ScenarioReader.LARGEST_SEED))
                .orElse(1L);
        Optional<Value> baseline = given("baseline");
        Optional<DesignReader.Reading> design = design(baseline, seed);
        Outputs outputs = section.take("outputs")
                .flatMap(Value::section)
                .map(OutputsReader::read)
                .orElseGet(OutputsReader::standard);
        Optional<StopRule> stop =
                given("stop").flatMap(Value::section).flatMap(rule -> StopReader.read(rule, worlds, outputs));
        section.refuseOthers();
        section.report();
        Experiment experiment = new Experiment(
                name.orElseThrow(),
                question,
                base.orElseThrow().scenario(),
                design.orElseThrow().request(),
                design.orElseThrow().design(),
                new Experiment.Round(worlds, replications),
                outputs,
                stop);
        PointCheck check = PointCheck.of(experiment.base(), experiment.design());
        check.bad().forEach(bad -> design.orElseThrow()
                .places()
                .problem(bad.point(), described(experiment, bad) + ": " + bad.problem()));
        if (baseline.isPresent() && experiment.baselinePoint() == 0) {
            baseline.get().problem("names no point of the design");
        }
        MetricCheck metrics = new MetricCheck(experiment, check);
        metrics.refuse(given("stop"));
        section.report();
        List<String> advice = new ArrayList<>(experiment.advice());
        advice.addAll(check.advice());
        advice.addAll(metrics.advice());
        return new ExperimentFile(experiment, base.orElseThrow(), advice);
    }

    private Optional<DesignReader.Reading> design(Optional<Value> baseline, long seed) {
        DesignReader reader = new DesignReader(folder, reservedColumns());
        return section.need("design").flatMap(Value::section).flatMap(given -> reader.read(given, baseline, seed));
    }

    /** A value that may as well be null. */
    private Optional<Value> given(String key) {
        return section.take(key).filter(value -> !(value.node() instanceof Node.Nothing));
    }

    private Optional<ScenarioFile> scenario(Value value) {
        if (value.node() instanceof Node.Text) {
            return value.fileName().flatMap(name -> named(value, name));
        }
        return value.section().flatMap(inline -> ScenarioReader.read(inline));
    }

    private Optional<ScenarioFile> named(Value value, String name) {
        if (ShippedScenarios.isMissing(name, folder)) {
            value.problem("names no scenario and no file" + ShippedScenarios.instead(name));
            return Optional.empty();
        }
        return Optional.of(ShippedScenarios.find(name, folder));
    }

    private int count(String key) {
        return section.take(key)
                .flatMap(value -> value.whole(1, MOST_WORLDS))
                .orElse(1L)
                .intValue();
    }

    /** The levels that have a part in a problem. */
    private static String described(Experiment experiment, PointCheck.BadPoint bad) {
        List<Level> levels = experiment.levels(bad.point());
        List<String> texts = bad.factors().stream()
                .limit(MOST_LEVELS)
                .map(factor -> experiment.design().factors().get(factor).name() + " = "
                        + levels.get(factor).label())
                .toList();
        return String.join(", ", texts) + (texts.size() < bad.factors().size() ? ", …" : "");
    }
}
