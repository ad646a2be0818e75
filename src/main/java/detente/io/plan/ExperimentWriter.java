package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.DesignKind.Asks;
import detente.experiment.DesignRequest;
import detente.experiment.Experiment;
import detente.experiment.Factor;
import detente.experiment.Interval;
import detente.experiment.Level;
import detente.experiment.NumberLever;
import detente.experiment.Outputs;
import detente.experiment.StopRule;
import detente.io.document.Tree;
import detente.io.scenario.ScenarioWriter;
import detente.metric.Metric;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes experiments in full, so that {@link ExperimentReader} gives the same runs back without any other file. */
public final class ExperimentWriter {
    /** Key of what it asks: words for people, no number depends on them. */
    public static final String QUESTION = "question";

    private ExperimentWriter() {}

    /** The tree of an experiment file. */
    public static Tree tree(ExperimentFile file) {
        Experiment experiment = file.experiment();
        Tree tree = new Tree()
                .with("name", experiment.name())
                .with(QUESTION, experiment.question())
                .with("scenario", ScenarioWriter.tree(file.base()))
                .with("design", design(experiment.request()))
                .with("worlds", experiment.round().worlds())
                .with("replications", experiment.round().replications())
                .with("seed", experiment.seed());
        DesignRequest request = experiment.request();
        if (!request.baseline().isEmpty()) {
            tree.put("baseline", point(request.factors(), bundles(request.factors()), request.baseline()));
        }
        tree.put("outputs", outputs(experiment.outputs()));
        experiment.stop().ifPresent(rule -> tree.put("stop", stop(rule)));
        return tree;
    }

    private static Tree stop(StopRule rule) {
        Tree metrics = new Tree();
        rule.metrics()
                .forEach((name, precision) -> metrics.put(
                        name, Map.of(precision.relative() ? "relative" : "absolute", precision.halfWidth())));
        return new Tree().with("metrics", metrics).with("mostWorlds", rule.mostWorlds());
    }

    private static Tree design(DesignRequest request) {
        Tree tree = new Tree();
        tree.put("kind", request.kind().name());
        Tree factors = new Tree();
        for (Factor factor : request.factors()) {
            if (request.kind().asks() != Asks.POINTS || factor.single().isEmpty()) {
                factors.put(factor.name(), factor(factor));
            }
        }
        tree.put("factors", factors);
        if (request.kind().asks() == Asks.POINTS) {
            List<Object> points = new ArrayList<>();
            Set<String> bundles = bundles(request.factors());
            request.points().forEach(levels -> points.add(point(request.factors(), bundles, levels)));
            tree.put("points", points);
        }
        request.kind()
                .options()
                .forEach(option -> tree.put(
                        option.key(),
                        ScenarioWriter.value(option, request.options().getOrDefault(option.key(), option.standard()))));
        return tree;
    }

    private static Object factor(Factor factor) {
        if (factor instanceof Interval interval) {
            return new Tree()
                    .with("from", interval.from())
                    .with("to", interval.to())
                    .with("scale", interval.scale().name().toLowerCase(Locale.ROOT));
        } else if (factor.single().isEmpty()) {
            Tree bundle = new Tree();
            factor.levels().forEach(level -> bundle.put(level.label(), settings(level)));
            return bundle;
        }
        return factor.levels().stream()
                .map(level -> value(level.assignments().get(0)))
                .toList();
    }

    private static Tree settings(Level level) {
        Tree settings = new Tree();
        level.assignments()
                .forEach(assignment -> settings.put(assignment.lever().key(), value(assignment)));
        return settings;
    }

    /** Names of the factors whose levels have names of their own: looked up once, for all levels are looked at. */
    private static Set<String> bundles(List<Factor> factors) {
        return factors.stream()
                .filter(factor -> factor.single().isEmpty())
                .map(Factor::name)
                .collect(Collectors.toSet());
    }

    private static Tree point(List<Factor> factors, Set<String> bundles, List<Level> levels) {
        Tree point = new Tree();
        for (int i = 0; i < levels.size(); i++) {
            String name = factors.get(i).name();
            Level level = levels.get(i);
            point.put(
                    name,
                    bundles.contains(name)
                            ? level.label()
                            : value(level.assignments().get(0)));
        }
        return point;
    }

    private static Object value(Assignment assignment) {
        if (assignment.lever() instanceof NumberLever lever) {
            Parameter parameter = lever.parameter();
            return ScenarioWriter.value(parameter, parameter.parse(assignment.text()));
        }
        return assignment.text();
    }

    private static Tree outputs(Outputs outputs) {
        Optional<Object> series =
                outputs.series().map(period -> Map.of("every", period.name().toLowerCase(Locale.ROOT)));
        return new Tree()
                .with("series", series.orElse(false))
                .with("events", outputs.events())
                .with("proliferation", outputs.proliferation())
                .with("metrics", outputs.metrics().stream().map(Metric::name).toList())
                .with("compress", outputs.compress());
    }
}
