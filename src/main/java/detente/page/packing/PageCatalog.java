package detente.page.packing;

import detente.chart.MainMetrics;
import detente.experiment.Assignment;
import detente.experiment.Ensemble;
import detente.experiment.EventLevers;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.MembersLever;
import detente.experiment.Name;
import detente.experiment.NumberLever;
import detente.experiment.SetsOfWorlds;
import detente.io.document.Tree;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ShippedEnsembles;
import detente.io.plan.ShippedExperiments;
import detente.io.result.Program;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Series;
import detente.model.ModelParameters;
import detente.model.event.EventKind;
import detente.model.policy.Action;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.page.EnsembleText;
import detente.page.ScenarioText;
import detente.parameter.Catalog;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be named in a page, and what is known of it: from the lists of the program. */
final class PageCatalog {
    static final String EXPERIMENT = "five-actions";
    private static final String POLICY = "policy.";

    private PageCatalog() {}

    /** The tree of all. */
    static Tree tree() {
        Program program = Program.running();
        ExperimentFile experiment = ShippedExperiments.find(EXPERIMENT);
        List<Tree> scenarios = new ArrayList<>(List.of(scenario(experiment.base())));
        ShippedScenarios.names().forEach(name -> scenarios.add(scenario(ShippedScenarios.read(name))));
        return new Tree()
                .with("version", program.version())
                .with("commit", program.commit())
                .with("scenarios", scenarios)
                .with(
                        "ensembles",
                        ShippedEnsembles.names().stream()
                                .map(PageCatalog::ensemble)
                                .toList())
                .with("experiment", experiment(experiment))
                .with("actions", actions(experiment))
                .with("assumptions", Decisive.trees())
                .with(
                        "policies",
                        Policies.all().stream().map(PageCatalog::policy).toList())
                .with(
                        "parameters",
                        Stream.concat(
                                        Stream.of(Levers.YEARS, Levers.BURN_IN_YEARS),
                                        ModelParameters.CATALOG.parameters().stream())
                                .map(parameter -> lever(
                                        Levers.get(parameter.key()), ModelParameters.CATALOG, parameter.key(), ""))
                                .toList())
                .with(
                        "events",
                        Arrays.stream(EventKind.values())
                                .map(PageCatalog::event)
                                .toList())
                .with("namePattern", Name.PATTERN)
                .with("metrics", Metrics.all().stream().map(PageCatalog::metric).toList())
                .with("mainMetrics", List.copyOf(MainMetrics.many().keySet()))
                .with(
                        "series",
                        Series.observables().stream().map(PageCatalog::metric).toList());
    }

    /** A scenario, for a page and as its own file says it. */
    static Tree scenario(ScenarioFile file) {
        Tree tree = new Tree()
                .with("name", file.scenario().name())
                .with("description", file.description())
                .with("years", file.scenario().years());
        file.scenario().startYear().ifPresent(year -> tree.put("startYear", year));
        return tree.with("text", ScenarioText.of(file.scenario())).with("json", ScenarioWriter.tree(file));
    }

    private static Tree ensemble(String name) {
        Ensemble ensemble = ShippedEnsembles.read(name);
        return new Tree()
                .with("name", name)
                .with("sets", ensemble.sets().size())
                .with("worldsPerSet", SetsOfWorlds.EACH)
                .with("keys", ensemble.levers().stream().map(Lever::key).toList())
                .with("text", EnsembleText.of(ensemble));
    }

    private static Tree experiment(ExperimentFile file) {
        return new Tree()
                .with("name", file.experiment().name())
                .with("question", file.experiment().question())
                .with("seed", file.experiment().seed())
                .with("worlds", file.experiment().round().worlds())
                .with("ensemble", ensemble(file));
    }

    private static String ensemble(ExperimentFile file) {
        return file.experiment()
                .round()
                .sets()
                .map(sets -> sets.ensemble().name())
                .orElse("");
    }

    /** The ensemble whose sets the worlds of the page have. */
    static String ensemble() {
        return ensemble(ShippedExperiments.find(EXPERIMENT));
    }

    /** The lines that switch on all five actions. */
    static List<String> allActions() {
        return ShippedExperiments.find(EXPERIMENT).experiment().request().factors().stream()
                .flatMap(factor -> lastLevel(factor).stream())
                .map(PageCatalog::line)
                .toList();
    }

    private static List<Assignment> lastLevel(Factor factor) {
        List<Level> levels = factor.levels();
        return levels.get(levels.size() - 1).assignments();
    }

    private static List<Tree> actions(ExperimentFile experiment) {
        List<Tree> actions = new ArrayList<>();
        experiment.experiment().request().factors().forEach(factor -> {
            List<Assignment> on = lastLevel(factor);
            Action action = policyOf(on.get(0).lever().key()).orElseThrow().action();
            actions.add(new Tree()
                    .with("number", action.number())
                    .with("name", action.name())
                    .with("words", action.words())
                    .with("factor", factor.name())
                    .with("title", experiment.titles().getOrDefault(factor.name(), factor.name()))
                    .with("lines", on.stream().map(PageCatalog::line).toList()));
        });
        return actions;
    }

    private static String line(Assignment assignment) {
        return assignment.lever().key() + "=" + assignment.text();
    }

    private static Optional<PolicyKind> policyOf(String key) {
        return Policies.all().stream()
                .filter(kind -> key.equals(POLICY + kind.name()))
                .findFirst();
    }

    private static Tree policy(PolicyKind kind) {
        String key = POLICY + kind.name();
        String prefix = key + ".";
        List<Tree> levers = Levers.list().stream()
                .filter(lever -> lever.key().startsWith(prefix))
                .map(lever -> lever(lever, kind.catalog(), lever.key().substring(prefix.length()), prefix))
                .toList();
        return new Tree()
                .with("name", kind.name())
                .with("key", key)
                .with("action", kind.action().number())
                .with("label", kind.label())
                .with("meaning", kind.meaning())
                .with("parameters", levers);
    }

    /**
     * A lever.
     *
     * @param catalog where it may be declared
     * @param inside its key there
     * @param prefix of the keys of the catalog
     */
    private static Tree lever(Lever lever, Catalog<?> catalog, String inside, String prefix) {
        Tree tree = new Tree().with("key", lever.key());
        if (lever instanceof NumberLever number) {
            Parameter parameter = number.parameter();
            tree.with("kind", parameter.kind().name())
                    .with("min", parameter.min())
                    .with("max", parameter.max())
                    .with("standard", text(parameter))
                    .with("choices", parameter.choices())
                    .with("source", parameter.source())
                    .with("bonds", catalog.find(inside).map(catalog::bondsOf).orElse(""));
        } else if (lever instanceof MembersLever) {
            tree.with("kind", "MEMBERS").with("standard", "all");
        }
        return tree.with("unit", lever.unit())
                .with("range", lever.range())
                .with("meaning", lever.meaning())
                .with(
                        "readIf",
                        catalog.readIf(inside).stream()
                                .map(condition -> condition.contains(" ") ? condition : prefix + condition)
                                .toList())
                .with("uncertain", Levers.uncertain().contains(lever.key()));
    }

    private static String text(Parameter parameter) {
        return Double.isNaN(parameter.standard()) ? "" : parameter.format(parameter.standard());
    }

    private static Tree event(EventKind kind) {
        return new Tree()
                .with("word", kind.word())
                .with("meaning", kind.meaning())
                .with("states", kind.states())
                .with("rank", kind.rank())
                .with("whom", kind.whom())
                .with("at", part(EventLevers.at()))
                .with(
                        "strengths",
                        kind.strengths().stream().map(PageCatalog::part).toList());
    }

    private static Tree part(Parameter part) {
        return new Tree()
                .with("key", part.key())
                .with("kind", part.kind().name())
                .with("min", part.min())
                .with("max", part.max())
                .with("standard", text(part))
                .with("unit", part.unit())
                .with("meaning", part.meaning());
    }

    private static Tree metric(Metric metric) {
        return new Tree()
                .with("name", metric.name())
                .with("unit", metric.unit())
                .with("book", metric.book().name())
                .with("meaning", metric.meaning())
                .with("needs", metric.needs());
    }
}
