package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Choices;
import detente.experiment.Design;
import detente.experiment.DesignRequest;
import detente.experiment.Designs;
import detente.experiment.Ensemble;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.SetsOfWorlds;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An ensemble in a file: a shipped name, the path of a table, or all of its sets. */
final class EnsembleForm {
    /** Key of an ensemble. */
    static final String ENSEMBLE = "ensemble";

    private static final String POINTS = "points";
    private static final String BESIDE = "beside";
    private static final String EACH = "worldsPerSet";
    private static final int LEAST = 2;

    private static final Form<Map<String, Object>> SET = new Form<>(
            value -> Optional.empty(), set -> set, () -> Schema.object(levers()).with("minProperties", 1));

    private static final Ensemble BLANK = new Ensemble("", List.of(), List.of(), List.of());

    private EnsembleForm() {}

    /**
     * An ensemble.
     *
     * @param folder where the path of a table starts
     */
    static Form<Ensemble> of(Optional<Path> folder) {
        return new Form<>(
                value -> value.node() instanceof Node.Text
                        ? value.fileName().flatMap(name -> named(value, name, folder))
                        : value.section().flatMap(section -> keys(section, BLANK)),
                ensemble -> Keys.written(tree -> keys(tree, ensemble)),
                () -> Schema.any(List.of(Form.FILE_NAME.schema().get(), Schema.reference(ENSEMBLE))));
    }

    /** What the schema says of an ensemble that is told in full. */
    static Tree definition() {
        return Keys.schema(schema -> keys(schema, BLANK));
    }

    /**
     * Which set of an ensemble each world has, where there is one.
     *
     * @param known what is written
     * @return without its order, for which it is too early
     */
    static Optional<SetsOfWorlds> sets(Keys in, Optional<Path> folder, Optional<SetsOfWorlds> known) {
        Optional<Ensemble> ensemble = in.maybe(
                ENSEMBLE,
                of(folder)
                        .says(
                                "parameter sets that stand for what is not known, spread over the worlds: a shipped name, the"
                                        + " path of a CSV file, or the sets"),
                known.map(SetsOfWorlds::ensemble));
        Optional<Long> each = in.maybe(
                EACH,
                Form.whole(LEAST, ExperimentReader.MOST_WORLDS)
                        .reading(value -> each(value, ensemble))
                        .says("how many neighbouring worlds share a set; default " + LEAST),
                known.map(sets -> (long) sets.each()));
        return ensemble.map(
                found -> new SetsOfWorlds(found, each.map(Long::intValue).orElse(LEAST), List.of()));
    }

    /**
     * A design whose points are the sets, each a future, in an order in which the first ones are like all.
     *
     * @param drawn reads what else differs between futures
     */
    static Optional<DesignForm.Reading> futures(
            Section section, Optional<Path> folder, Form<DesignForm.Reading> drawn, long seed) {
        Told told = futures(section, folder, drawn);
        section.refuseOthers();
        if (told.ensemble().isEmpty() || section.hasProblems()) {
            return Optional.empty();
        }
        Ensemble ensemble = told.ensemble().get();
        Optional<Design> beside = told.beside().map(DesignForm.Reading::design);
        int points = beside.map(design -> (long) design.size())
                .or(told::points)
                .orElse((long) ensemble.sets().size())
                .intValue();
        List<String> names = new ArrayList<>(beside.stream()
                .flatMap(design -> design.factors().stream())
                .map(Factor::name)
                .toList());
        ensemble.levers().stream()
                .filter(lever -> names.contains(lever.key()))
                .forEach(lever -> section.problem("sets '" + lever.key() + "' in the ensemble and beside it"));
        ensemble.levers().forEach(lever -> names.add(lever.key()));
        List<Integer> sets = ensemble.order(points);
        List<List<Level>> rows = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            List<Level> row = new ArrayList<>();
            if (beside.isPresent()) {
                row.addAll(beside.get().levels(point));
            }
            ensemble.sets().get(sets.get(point) - 1).assignments().forEach(one -> row.add(Level.of(one)));
            rows.add(row);
        }
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            factors.add(new Choices(
                    names.get(i),
                    rows.stream().map(row -> row.get(column)).distinct().toList()));
        }
        DesignForm.checkKeys(factors, section);
        if (section.hasProblems()) {
            return Optional.empty();
        }
        DesignRequest request =
                new DesignRequest(Designs.find("list").orElseThrow(), factors, rows, Map.of(), List.of(), seed);
        return Optional.of(new DesignForm.Reading(
                request,
                request.design(),
                (point, what) -> section.problem("future " + point + " cannot be: " + what)));
    }

    /**
     * What the keys of futures say.
     *
     * @param beside what else differs between them
     */
    private record Told(Optional<Ensemble> ensemble, Optional<Long> points, Optional<DesignForm.Reading> beside) {}

    private static Told futures(Keys in, Optional<Path> folder, Form<DesignForm.Reading> drawn) {
        return new Told(
                in.key(ENSEMBLE, of(folder).says("parameter sets, each a future"), Optional.empty(), true),
                in.maybe(
                        POINTS,
                        ExperimentReader.COUNT.says("how many futures; all sets unless said otherwise"),
                        Optional.empty()),
                in.maybe(
                        BESIDE,
                        drawn.says("a design that is drawn, of what the sets say nothing of: each of its points, with a"
                                + " set, is a future"),
                        Optional.empty()));
    }

    /** What the schema says of futures that are sets. */
    static Tree ofFutures() {
        Form<DesignForm.Reading> drawn =
                new Form<>(value -> Optional.empty(), reading -> Map.of(), () -> Schema.any(CrossedForm.ofDrawn()));
        return Keys.schema(schema -> futures(schema, Optional.empty(), drawn));
    }

    private static Optional<Long> each(Value value, Optional<Ensemble> ensemble) {
        if (ensemble.isEmpty() && !value.problems().any()) {
            value.keyProblem("says nothing without an '" + ENSEMBLE + "': leave it out, or name one");
        }
        return Form.whole(LEAST, ExperimentReader.MOST_WORLDS).read(value);
    }

    private static Optional<Ensemble> named(Value value, String name, Optional<Path> folder) {
        if (ShippedEnsembles.isMissing(name, folder)) {
            value.problem("names no ensemble and no file" + ShippedEnsembles.instead(name));
            return Optional.empty();
        }
        return Optional.of(ShippedEnsembles.find(name, folder));
    }

    private static Optional<Ensemble> keys(Keys in, Ensemble known) {
        String name = in.need("name", Form.FILE_NAME.says("by which it is known"), known.name());
        List<Level> sets = in.need(
                "sets",
                Form.list(SET, 1)
                        .with("maxItems", Ensemble.MOST_SETS)
                        .<List<Level>>as(read -> List.of(), EnsembleForm::written)
                        .reading(EnsembleForm::read)
                        .says("each with a value for the same keys"),
                known.sets());
        List<Double> weights = in.list(
                "weights",
                Form.list(Form.of(EnsembleTable.WEIGHT), 1)
                        .says("how much each set counts; without them all count alike"),
                known.isEven() ? List.of() : known.weights());
        return in.end().flatMap(section -> checked(section, name, sets, weights));
    }

    private static Optional<Ensemble> checked(Section section, String name, List<Level> sets, List<Double> weights) {
        if (section.hasProblems()) {
            return Optional.empty();
        }
        List<Double> all = weights.isEmpty()
                ? sets.stream().map(set -> EnsembleTable.WEIGHT.standard()).toList()
                : weights;
        if (all.size() != sets.size()) {
            section.problem("must have as many weights as sets: " + all.size() + " and " + sets.size());
        } else if (all.stream().allMatch(weight -> weight == 0)) {
            section.problem(EnsembleTable.NO_WEIGHT);
        }
        List<Lever> levers =
                sets.get(0).assignments().stream().map(Assignment::lever).toList();
        return section.hasProblems() ? Optional.empty() : Optional.of(new Ensemble(name, levers, sets, all));
    }

    private static Optional<List<Level>> read(Value list) {
        List<Level> sets = new ArrayList<>();
        List<Value> items = list.items();
        if (items.size() > Ensemble.MOST_SETS) {
            list.problem("must have at most " + Ensemble.MOST_SETS + " sets");
            return Optional.empty();
        }
        for (Value item : items) {
            List<Assignment> set = new ArrayList<>();
            item.section().ifPresent(section -> section.all()
                    .forEach((key, value) -> assignment(key, value).ifPresent(set::add)));
            if (!sets.isEmpty() && !keys(sets.get(0)).equals(keys(new Level("", set)))) {
                item.keyProblem("must give the same keys as the first set, in the same order");
            }
            sets.add(new Level(String.valueOf(sets.size() + 1), set));
        }
        if (!list.problems().any()
                && sets.stream().allMatch(set -> set.assignments().isEmpty())) {
            list.keyProblem("must have at least one set with at least one key");
        }
        return Optional.of(sets);
    }

    private static List<String> keys(Level set) {
        return set.assignments().stream().map(one -> one.lever().key()).toList();
    }

    private static Optional<Assignment> assignment(String key, Value value) {
        Optional<String> problem = EnsembleTable.problem(key, List.of());
        problem.ifPresent(what -> value.problems().add(value.node().line(), value.path() + ": " + what));
        return problem.isPresent()
                ? Optional.empty()
                : Levers.find(key).flatMap(lever -> LeverForm.of(lever).read(value));
    }

    private static List<Map<String, Object>> written(List<Level> sets) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (Level set : sets) {
            Map<String, Object> tree = new LinkedHashMap<>();
            set.assignments()
                    .forEach(one -> tree.put(
                            one.lever().key(), LeverForm.of(one.lever()).write(one)));
            written.add(tree);
        }
        return written;
    }

    private static Map<String, Object> levers() {
        Map<String, Object> levers = new LinkedHashMap<>();
        for (String key : Levers.uncertain()) {
            levers.put(key, LeverForm.of(Levers.get(key)).schema().get());
        }
        return levers;
    }
}
