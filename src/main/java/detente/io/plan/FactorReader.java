package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Choices;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.Name;
import detente.experiment.Subjects;
import detente.io.document.Node;
import detente.io.document.Section;
import detente.io.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads factors: a list of values of one key, a range of one key, or named levels that each set several keys. */
final class FactorReader {
    private final Set<String> reserved;

    /** Names that a bundle may not take, without regard to case. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param reserved names of columns that no factor may take */
    FactorReader(Set<String> reserved) {
        this.reserved = reserved;
        reserved.forEach(name -> names.put(Name.withoutCase(name), name));
        Levers.keys().forEach(key -> names.put(Name.withoutCase(key), key));
    }

    List<Factor> factors(Section section) {
        List<Factor> factors = new ArrayList<>();
        section.all().forEach((name, value) -> factor(name, value).ifPresent(factors::add));
        return factors;
    }

    private Optional<Factor> factor(String name, Value value) {
        if (reserved.contains(name)) {
            value.keyProblem("cannot be a factor: '" + name + "' is a column of its own");
            return Optional.empty();
        } else if (value.node() instanceof Node.Fields fields && isBundle(fields)) {
            return bundle(name, value).map(factor -> factor);
        }
        return LeverReader.lever(name, value).flatMap(lever -> ofLever(lever, value));
    }

    /** In a range the fields are numbers; in a bundle every field is an object. */
    private static boolean isBundle(Node.Fields fields) {
        return fields.fields().values().stream().allMatch(Node.Fields.class::isInstance);
    }

    private Optional<Factor> ofLever(Lever lever, Value value) {
        if (value.node() instanceof Node.Fields) {
            return value.section().flatMap(section -> RangeReader.read(lever, section));
        }
        List<Level> levels = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Value item : value.items()) {
            LeverReader.read(lever, item).map(Level::of).ifPresent(level -> {
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
        section.all().forEach((key, value) -> LeverReader.lever(key, value)
                .flatMap(lever -> {
                    subjects.take(lever, key)
                            .ifPresent(other -> value.problem("sets what '" + other + "' sets: leave one of them out"));
                    return LeverReader.read(lever, value);
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
}
