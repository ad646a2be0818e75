package detente.io.plan;

import detente.experiment.Arms;
import detente.experiment.Assignment;
import detente.experiment.Choices;
import detente.experiment.EventLevers;
import detente.experiment.Factor;
import detente.experiment.Interval;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.Name;
import detente.experiment.Subjects;
import detente.io.document.Form;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.metric.GroupMetric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Factors: a list of values of one key, a range of one key, or named levels that each set several keys. */
final class FactorForm {
    private final Set<String> reserved = ExperimentReader.reservedColumns();

    /** Names that a bundle may not take, without regard to case. */
    private final Map<String, String> names = new LinkedHashMap<>();

    FactorForm() {
        reserved.forEach(name -> names.put(Name.withoutCase(name), name));
        Levers.keys().forEach(key -> names.put(Name.withoutCase(key), key));
    }

    List<Factor> factors(Section section) {
        List<Factor> factors = new ArrayList<>();
        section.all().forEach((name, value) -> factor(name, value).ifPresent(factors::add));
        return factors;
    }

    /** Arms, which are named levels of one factor. */
    Optional<Choices> arms(Value value) {
        return bundle(Arms.COLUMN, value);
    }

    private Optional<Factor> factor(String name, Value value) {
        if (reserved.contains(name) || GroupMetric.find(name).isPresent()) {
            value.keyProblem("cannot be a factor: '" + name + "' is a column of its own");
            return Optional.empty();
        } else if (value.node() instanceof Node.Fields fields && isBundle(fields)) {
            return bundle(name, value).map(factor -> factor);
        }
        return LeverForm.lever(name, value).flatMap(lever -> ofLever(lever, value));
    }

    /** In a range the fields are numbers; in a bundle every field is an object. */
    private static boolean isBundle(Node.Fields fields) {
        return fields.fields().values().stream().allMatch(Node.Fields.class::isInstance);
    }

    private Optional<Factor> ofLever(Lever lever, Value value) {
        if (value.node() instanceof Node.Fields) {
            return value.section().flatMap(section -> RangeForm.read(lever, section));
        }
        List<Level> levels = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Value item : value.items()) {
            LeverForm.level(lever).read(item).ifPresent(level -> {
                if (!labels.add(level.label())) {
                    item.problem("is given twice");
                }
                levels.add(level);
            });
        }
        return choices(lever.key(), levels, value).map(factor -> factor);
    }

    private Optional<Choices> bundle(String name, Value value) {
        checkName(name, names, value);
        Map<String, String> labels = new LinkedHashMap<>();
        List<Level> levels = new ArrayList<>();
        value.section().ifPresent(section -> section.all().forEach((label, content) -> {
            checkName(label, labels, content);
            content.section().ifPresent(settings -> levels.add(new Level(label, settings(settings))));
        }));
        return choices(name, levels, value);
    }

    /** Refuses what cannot be a name, and what differs from another one in case only. */
    private static void checkName(String name, Map<String, String> others, Value value) {
        Name.problem(name).ifPresent(problem -> value.keyProblem("cannot be named so: it " + problem));
        String other = others.putIfAbsent(Name.withoutCase(name), name);
        if (other != null) {
            value.keyProblem(
                    "cannot be named so: '" + other + "' differs from it in case only, if at all; take another word");
        }
    }

    private static List<Assignment> settings(Section section) {
        Subjects subjects = new Subjects();
        List<Assignment> assignments = new ArrayList<>();
        section.all().forEach((key, value) -> LeverForm.lever(key, value)
                .flatMap(lever -> {
                    subjects.take(lever, key)
                            .ifPresent(other -> value.problem("sets what '" + other + "' sets: leave one of them out"));
                    return LeverForm.of(lever).read(value);
                })
                .ifPresent(assignments::add));
        return assignments;
    }

    private static Optional<Choices> choices(String name, List<Level> levels, Value value) {
        if (levels.isEmpty()) {
            if (!value.problems().any()) {
                value.problem("must have at least one level");
            }
            return Optional.empty();
        }
        return Optional.of(new Choices(name, levels));
    }

    /** The tree of factors. */
    static Object written(List<Factor> factors) {
        Map<String, Object> tree = new LinkedHashMap<>();
        factors.forEach(factor -> tree.put(factor.name(), written(factor)));
        return tree;
    }

    static Object written(Factor factor) {
        if (factor instanceof Interval interval) {
            return RangeForm.written(interval);
        } else if (factor.single().isEmpty()) {
            Map<String, Object> bundle = new LinkedHashMap<>();
            factor.levels().forEach(level -> bundle.put(level.label(), written(level)));
            return bundle;
        }
        return factor.levels().stream().map(level(factor)::write).toList();
    }

    private static Map<String, Object> written(Level level) {
        Map<String, Object> settings = new LinkedHashMap<>();
        level.assignments()
                .forEach(one -> settings.put(
                        one.lever().key(), LeverForm.of(one.lever()).write(one)));
        return settings;
    }

    /** A level of a factor: the value of its lever, or the name that it has of its own. */
    static Form<Level> level(Factor factor) {
        return factor.single().map(LeverForm::level).orElseGet(() -> Form.named(factor.levels(), Level::label));
    }

    private static Object levels(Lever lever) {
        Object levels = Form.list(LeverForm.of(lever), 1)
                .with("uniqueItems", true)
                .schema()
                .get();
        return Schema.any(List.of(levels, RangeForm.schema(lever), Schema.reference("bundle")));
    }

    /** What the schema says of factors and their parts, by the names of their definitions. */
    static Tree definitions() {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> factors = new LinkedHashMap<>();
        Map<String, Object> bundle = Schema.reference("bundle");
        for (Lever lever : Levers.list()) {
            values.put(lever.key(), LeverForm.of(lever).schema().get());
            factors.put(lever.key(), levels(lever));
        }
        Map<String, Object> ofEvents = new LinkedHashMap<>();
        Map<String, Object> levelsOfEvents = new LinkedHashMap<>();
        EventLevers.patterns().forEach((pattern, lever) -> {
            ofEvents.put(pattern, LeverForm.of(lever).schema().get());
            levelsOfEvents.put(pattern, levels(lever));
        });
        return new Tree()
                .with("settings", Schema.object(values).with("patternProperties", ofEvents))
                .with(
                        "point",
                        new Tree()
                                .with("type", "object")
                                .with("properties", values)
                                .with("patternProperties", ofEvents)
                                .with("additionalProperties", Schema.name()))
                .with(
                        "factors",
                        new Tree()
                                .with("type", "object")
                                .with("properties", factors)
                                .with("patternProperties", levelsOfEvents)
                                .with("additionalProperties", bundle)
                                .with("propertyNames", Schema.name()))
                .with(
                        "bundle",
                        new Tree()
                                .with("type", "object")
                                .with("minProperties", 1)
                                .with("propertyNames", new Tree().with("pattern", "^" + Name.PATTERN + "$"))
                                .with("additionalProperties", Schema.reference("settings")));
    }
}
