package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Choices;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Levers;
import detente.io.document.Problems;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads listed points: every point gives a value to the same keys, or names a level of a bundle. */
final class PointsReader {
    private final Map<String, Factor> bundles = new LinkedHashMap<>();
    private final Map<String, Map<String, Level>> labels = new LinkedHashMap<>();
    private List<String> names = List.of();

    /** The levels of every point in the order of the names; equal ones are one object. */
    private final List<List<Level>> points = new ArrayList<>();

    /** The line of every point in the file that lists them. */
    private final IntStream.Builder lines = IntStream.builder();

    private final List<Map<String, Level>> known = new ArrayList<>();

    /** @param bundles factors whose levels the points name */
    PointsReader(List<Factor> bundles) {
        for (Factor bundle : bundles) {
            this.bundles.put(bundle.name(), bundle);
            Map<String, Level> byLabel = labels.computeIfAbsent(bundle.name(), name -> new LinkedHashMap<>());
            bundle.levels().forEach(level -> byLabel.put(level.label(), level));
        }
    }

    /** Reads a list of objects. */
    void read(Value list) {
        for (Value item : list.items()) {
            item.section().ifPresent(this::point);
            lines.add(item.node().line());
        }
    }

    /** Reads the rows of a table, the names of the factors first. */
    void read(PointsTable table) {
        Problems problems = new Problems(table.name());
        names(table.header());
        checkNames(problems);
        for (PointsTable.Row row : table.rows()) {
            List<Level> point = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                try {
                    point.add(level(i, row.cells().get(i)));
                } catch (IllegalArgumentException e) {
                    problems.add(row.line(), String.valueOf(e.getMessage()));
                }
            }
            points.add(List.copyOf(point));
            lines.add(row.line());
        }
        problems.report();
    }

    private void checkNames(Problems problems) {
        int most = Levers.keys().size() + bundles.size();
        if (names.size() > most) {
            problems.add(1, String.format(Locale.ROOT, "has %,d columns; there are %,d factors", names.size(), most));
        } else {
            for (String name : names) {
                if (!bundles.containsKey(name) && Levers.find(name).isEmpty()) {
                    problems.add(1, Levers.unknown(name));
                }
            }
        }
        problems.report();
    }

    private void names(List<String> given) {
        names = List.copyOf(given);
        names.forEach(name -> known.add(new LinkedHashMap<>()));
    }

    /** The level that a cell names, read once. */
    private Level level(int column, String text) {
        Map<String, Level> before = known.get(column);
        Level level = before.get(text);
        if (level == null) {
            level = level(names.get(column), text);
            before.put(text, level);
        }
        return level;
    }

    private void point(Section section) {
        Map<String, Level> point = new LinkedHashMap<>();
        section.all().forEach((name, value) -> level(name, value).ifPresent(level -> point.put(name, level)));
        if (points.isEmpty()) {
            names(List.copyOf(point.keySet()));
        } else if (!Set.copyOf(names).equals(point.keySet())) {
            section.problem("must give the same keys as the first point: " + String.join(", ", names));
        }
        points.add(names.stream().map(point::get).filter(Objects::nonNull).toList());
    }

    private Optional<Level> level(String name, Value value) {
        Map<String, Level> levels = labels.get(name);
        if (levels != null) {
            return value.oneOf(levels.keySet()).map(levels::get);
        }
        return LeverForm.lever(name, value)
                .flatMap(lever -> LeverForm.level(lever).read(value));
    }

    private Level level(String name, String text) {
        Map<String, Level> levels = labels.get(name);
        if (levels == null) {
            return Level.of(Assignment.of(name, text));
        }
        return Optional.ofNullable(levels.get(text))
                .orElseThrow(() -> new IllegalArgumentException("'" + Shown.value(text) + "' is no level of " + name
                        + Names.suggestion(text, levels.keySet())));
    }

    /** Whether there is no point. */
    boolean isEmpty() {
        return points.isEmpty();
    }

    /** The factors, with the levels that occur, in the order of the first point; only where there were no problems. */
    List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Factor bundle = bundles.get(names.get(i));
            factors.add(bundle != null ? bundle : new Choices(names.get(i), levels(i)));
        }
        return factors;
    }

    private List<Level> levels(int column) {
        Set<Level> levels = new LinkedHashSet<>();
        points.forEach(point -> levels.add(point.get(column)));
        return List.copyOf(levels);
    }

    /** The line of every point in the file that lists them. */
    int[] lines() {
        return lines.build().toArray();
    }

    /** The levels of every point in the order of the factors. */
    List<List<Level>> levels() {
        return points;
    }
}
