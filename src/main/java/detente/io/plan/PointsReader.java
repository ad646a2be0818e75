package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Choices;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.io.document.Section;
import detente.io.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads listed points: every point gives a value to the same keys, or names a level of a bundle. */
final class PointsReader {
    private final Map<String, Factor> bundles = new LinkedHashMap<>();

    /** The levels of every point, by the name of their factor. */
    private final List<Map<String, Level>> points = new ArrayList<>();

    /** @param bundles factors whose levels the points name */
    PointsReader(List<Factor> bundles) {
        bundles.forEach(factor -> this.bundles.put(factor.name(), factor));
    }

    /** Reads a list of objects. */
    void read(Value list) {
        for (Value item : list.items()) {
            item.section().ifPresent(this::point);
        }
    }

    /** Reads the rows of a table, the names of the factors first. */
    void read(PointsTable table, Value file) {
        for (int row = 1; row < table.rows().size(); row++) {
            Map<String, Level> point = new LinkedHashMap<>();
            List<String> cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                String name = table.rows().get(0).get(i);
                try {
                    point.put(name, level(name, cells.get(i)));
                } catch (IllegalArgumentException e) {
                    file.problem("has a problem in row " + (row + 1) + ": " + e.getMessage());
                }
            }
            points.add(point);
        }
    }

    private void point(Section section) {
        Map<String, Level> point = new LinkedHashMap<>();
        section.all().forEach((name, value) -> level(name, value).ifPresent(level -> point.put(name, level)));
        if (!points.isEmpty() && !points.get(0).keySet().equals(point.keySet())) {
            section.problem("must give the same keys as the first point: "
                    + String.join(", ", points.get(0).keySet()));
        }
        points.add(point);
    }

    private Optional<Level> level(String name, Value value) {
        Factor bundle = bundles.get(name);
        if (bundle != null) {
            List<String> labels = bundle.levels().stream().map(Level::label).toList();
            return value.oneOf(labels).map(label -> level(name, label));
        }
        return LeverReader.lever(name, value)
                .flatMap(lever -> LeverReader.read(lever, value))
                .map(Level::of);
    }

    private Level level(String name, String text) {
        Factor bundle = bundles.get(name);
        if (bundle == null) {
            return Level.of(Assignment.of(name, text));
        }
        return bundle.levels().stream()
                .filter(level -> level.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no level of " + name));
    }

    /** Whether there is no point. */
    boolean isEmpty() {
        return points.isEmpty();
    }

    /** The factors, with the levels that occur, in the order of the first point; only where there were no problems. */
    List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        for (String name : points.get(0).keySet()) {
            Factor bundle = bundles.get(name);
            factors.add(bundle != null ? bundle : new Choices(name, levels(name)));
        }
        return factors;
    }

    private List<Level> levels(String name) {
        Set<Level> levels = new LinkedHashSet<>();
        points.forEach(point -> levels.add(Objects.requireNonNull(point.get(name))));
        return List.copyOf(levels);
    }

    /** The levels of every point in the order of the factors. */
    List<List<Level>> levels() {
        return points.stream()
                .map(point -> points.get(0).keySet().stream()
                        .map(name -> Objects.requireNonNull(point.get(name)))
                        .toList())
                .toList();
    }
}
