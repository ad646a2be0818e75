package detente.page.packing;

import detente.experiment.Assignment;
import detente.experiment.Design;
import detente.experiment.DesignKind.Asks;
import detente.experiment.DesignRequest;
import detente.experiment.Draft;
import detente.experiment.Experiment;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.OwnMetrics;
import detente.io.document.Tree;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ShippedEnsembles;
import detente.io.scenario.ScenarioFile;
import detente.model.ModelParameters;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * With what a page begins that is made for a scenario or an experiment: what it has a place for, and for what it has none a
 * note, a word of {@code words.js} with what is filled in.
 */
final class LabStart {
    private static final int FEWEST_WORLDS = 10;
    private static final int MOST_WORLDS = 400;

    private final String ensemble;
    private final List<List<String>> notes = new ArrayList<>();

    private LabStart() {
        ensemble = PageCatalog.ensemble();
    }

    /** What a scenario says. */
    static Tree of(ScenarioFile file) {
        return new LabStart().start(file);
    }

    /** What an experiment says: its last point or arm, against the one with which it compares. */
    static Tree of(ExperimentFile file) {
        return new LabStart().start(file);
    }

    private Tree start(ScenarioFile file) {
        Scenario scenario = file.scenario();
        List<String> policies = PolicyLines.of(scenario);
        List<String> lines = new ArrayList<>(valuesOverSets(scenario, List.of()));
        lines.addAll(policies.isEmpty() ? PageCatalog.allActions() : policies);
        file.runSeed()
                .ifPresent(seed -> note("start.run", seed, file.worldSeed().orElse(1)));
        return tree(file).with("lines", lines).with("notes", notes);
    }

    private Tree start(ExperimentFile file) {
        Experiment experiment = file.experiment();
        if (experiment.question().isEmpty()) {
            note("start.named", experiment.name());
        } else {
            note("start.experiment", experiment.name(), experiment.question());
        }
        int worlds = worlds(experiment);
        Optional<Two> two = two(experiment);
        Tree tree = tree(two.map(points -> points.dated(file)).orElse(file.base()))
                .with("seed", experiment.seed())
                .with("worlds", worlds);
        two.ifPresentOrElse(
                points -> arms(tree, experiment, points), () -> tree.put("lines", PageCatalog.allActions()));
        sayWhatIsLeft(experiment);
        return tree.with("notes", notes);
    }

    /** The scenario without the policies that a page can switch on and off itself. */
    private Tree tree(ScenarioFile file) {
        Scenario bare = PolicyLines.without(file.scenario());
        bare.policies().stream()
                .map(clause -> clause.policy().name())
                .distinct()
                .forEach(name -> note("start.kept", name));
        return new Tree().with("scenario", bare.name()).with("added", PageCatalog.scenario(file.withScenario(bare)));
    }

    /**
     * Two points of an experiment.
     *
     * @param base its scenario
     * @param last the one that the page shows
     * @param first the one with which that is compared; empty where the experiment compares with none
     */
    private record Two(Scenario base, List<Level> last, List<Level> first) {
        static Scenario at(Scenario base, List<Level> levels) {
            Draft draft = new Draft(base);
            set(levels).forEach(assignment -> assignment.set(draft));
            return draft.scenario();
        }

        static List<Assignment> set(List<Level> levels) {
            return levels.stream()
                    .flatMap(level -> level.assignments().stream())
                    .toList();
        }

        /** The scenario of the experiment with the events of the last point, which hold in all that a page shows. */
        ScenarioFile dated(ExperimentFile file) {
            return file.base().withScenario(base.withEvents(at(base, last).events()));
        }
    }

    private Optional<Two> two(Experiment experiment) {
        DesignRequest request = experiment.request();
        Design design = experiment.design();
        Asks asks = request.kind().asks();
        if (asks == Asks.RANGES) {
            note("start.ranges", design.factors().size());
            return Optional.empty();
        } else if (asks == Asks.ARMS) {
            List<Level> arms = request.arms().orElseThrow().levels().levels();
            Level last = arms.get(arms.size() - 1);
            note("start.arms", arms.size(), last.label(), arms.get(0).label());
            note("start.futures", design.size() / arms.size());
            return Optional.of(new Two(experiment.base(), List.of(last), List.of(arms.get(0))));
        }
        List<Level> last = design.levels(design.size() - 1);
        if (!last.isEmpty()) {
            note("start.points", design.size(), labels(request.factors(), last));
        }
        if (!request.baseline().isEmpty()) {
            note("start.baseline", labels(request.factors(), request.baseline()));
        }
        return Optional.of(new Two(experiment.base(), last, request.baseline()));
    }

    private void arms(Tree tree, Experiment experiment, Two two) {
        List<String> with = lines(experiment, two.last());
        tree.put("lines", with);
        if (two.first().isEmpty()) {
            return;
        }
        List<String> before = lines(experiment, two.first());
        if (!before.equals(
                with.stream().filter(line -> !line.startsWith("policy.")).toList())) {
            tree.put("pinned", before);
        }
        Two.set(two.first()).stream()
                .filter(one -> isOfEvent(one) && !Two.set(two.last()).contains(one))
                .forEach(one -> note("start.unset", one.lever().key() + "=" + one.text()));
    }

    private static boolean isOfEvent(Assignment one) {
        return Levers.list().stream()
                .noneMatch(lever -> lever.key().equals(one.lever().key()));
    }

    private static String labels(List<Factor> factors, List<Level> levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(place ->
                        factors.get(place).name() + " = " + levels.get(place).label())
                .collect(Collectors.joining(", "));
    }

    /** What a point sets, and the policies that are on there; those of the scenario among them. */
    private List<String> lines(Experiment experiment, List<Level> levels) {
        List<Assignment> set = Two.set(levels);
        List<String> lines = new ArrayList<>();
        for (Assignment one : set) {
            String key = one.lever().key();
            if (!isOfEvent(one) && !key.startsWith("policy.")) {
                lines.add(key + "=" + one.text());
            }
        }
        if (experiment.round().sets().isEmpty()) {
            lines.addAll(valuesOverSets(experiment.base(), set));
        }
        lines.addAll(PolicyLines.of(Two.at(experiment.base(), levels)));
        return lines;
    }

    /** Values of a scenario that hold in every world, where the sets of the page would put theirs in their place. */
    private List<String> valuesOverSets(Scenario scenario, List<Assignment> set) {
        Map<String, Double> values = ModelParameters.CATALOG.values(scenario.parameters());
        List<String> lines = new ArrayList<>();
        for (Lever lever : ShippedEnsembles.read(ensemble).levers()) {
            String key = lever.key();
            boolean isSet = set.stream().anyMatch(one -> one.lever().key().equals(key));
            ModelParameters.CATALOG.find(key).filter(any -> !isSet).ifPresent(parameter -> {
                double value = values.getOrDefault(key, Double.NaN);
                if (value != parameter.standard(scenario.edition())) {
                    lines.add(key + "=" + parameter.format(value));
                }
            });
        }
        return lines;
    }

    /** The number that the page can have and that is nearest. */
    private int worlds(Experiment experiment) {
        int asked = experiment.round().worlds();
        int taken = StrictMath.min(MOST_WORLDS, (asked + FEWEST_WORLDS - 1) / FEWEST_WORLDS * FEWEST_WORLDS);
        if (taken != asked) {
            note("start.worlds", asked, taken);
        }
        return taken;
    }

    private void sayWhatIsLeft(Experiment experiment) {
        Optional<String> sets =
                experiment.round().sets().map(all -> all.ensemble().name());
        if (sets.isEmpty()) {
            note("start.sets.none");
        } else if (!sets.orElseThrow().equals(ensemble)) {
            note("start.sets.other", sets.orElseThrow());
        }
        if (experiment.round().replications() > 1) {
            note("start.replications", experiment.round().replications());
        }
        if (!experiment.outputs().own().equals(OwnMetrics.NONE)) {
            note("start.own");
        }
        experiment.stop().ifPresent(rule -> note("start.stop"));
    }

    private void note(String word, Object... gaps) {
        List<String> note = new ArrayList<>(List.of(word));
        for (Object gap : gaps) {
            note.add(String.valueOf(gap));
        }
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
