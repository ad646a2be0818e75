package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Ensemble;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.io.document.BadInput;
import detente.io.document.Problems;
import detente.io.document.Source;
import detente.parameter.Names;
import detente.parameter.Parameter;
import detente.parameter.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an ensemble from a table: a column for each key, perhaps one of weights, and a row for each set. */
final class EnsembleTable {
    /** How much a set counts. */
    static final Parameter WEIGHT = Parameter.number("weight", 1, 0, 1e12, "1", "how much the set counts");

    /** Why weights that are all 0 are none. */
    static final String NO_WEIGHT = "must have a weight above 0: where all are 0, no set counts";

    private EnsembleTable() {}

    /**
     * The ensemble in a table.
     *
     * @param name by which it is known
     * @throws BadInput with all that is wrong
     */
    static Ensemble read(String name, Source source) {
        PointsTable table = PointsTable.read(source);
        Problems problems = new Problems(table.name());
        List<Optional<Lever>> columns = columns(table, problems);
        problems.report();
        List<Level> sets = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (PointsTable.Row row : table.rows()) {
            List<Assignment> set = new ArrayList<>();
            double weight = WEIGHT.standard();
            for (int column = 0; column < columns.size(); column++) {
                String cell = row.cells().get(column);
                try {
                    if (columns.get(column).isPresent()) {
                        set.add(value(columns.get(column).get(), cell));
                    } else {
                        weight = WEIGHT.parse(cell);
                    }
                } catch (IllegalArgumentException e) {
                    problems.add(row.line(), String.valueOf(e.getMessage()));
                }
            }
            sets.add(new Level(String.valueOf(sets.size() + 1), set));
            weights.add(weight);
        }
        if (weights.stream().allMatch(weight -> weight == 0)) {
            problems.add(1, NO_WEIGHT);
        }
        problems.report();
        return new Ensemble(name, columns.stream().flatMap(Optional::stream).toList(), sets, weights);
    }

    /** The lever of each column; empty for that of weights. */
    private static List<Optional<Lever>> columns(PointsTable table, Problems problems) {
        List<Optional<Lever>> columns = new ArrayList<>();
        if (table.header().size() > Levers.uncertain().size() + 1) {
            problems.add(1, "has " + table.header().size() + " columns, more than there are keys");
        } else {
            for (String name : table.header()) {
                problem(name, List.of(WEIGHT.key())).ifPresent(problem -> problems.add(1, problem));
                columns.add(Levers.find(name));
            }
        }
        if (!problems.any() && columns.stream().allMatch(Optional::isEmpty)) {
            problems.add(1, "must have a column for one parameter at least");
        }
        if (table.rows().size() > Ensemble.MOST_SETS) {
            problems.add(
                    table.rows().get(Ensemble.MOST_SETS).line(),
                    "there are " + table.rows().size() + " sets, and at most " + Ensemble.MOST_SETS
                            + " are allowed: leave some out, drawn by weight");
        }
        return columns;
    }

    /**
     * Why an ensemble cannot set something.
     *
     * @param others what is known beside keys
     */
    static Optional<String> problem(String key, List<String> others) {
        if (others.contains(key) || Levers.uncertain().contains(key)) {
            return Optional.empty();
        } else if (Levers.find(key).isPresent()) {
            return Optional.of("'" + key + "' cannot be set by an ensemble: it is no parameter of the model and no"
                    + " strength of a policy; make it a factor, or a key of the scenario");
        }
        List<String> known =
                Stream.concat(others.stream(), Levers.uncertain().stream()).toList();
        return Optional.of("unknown key '" + Shown.value(key) + "'" + Names.suggestion(key, known));
    }

    private static Assignment value(Lever lever, String cell) {
        if (cell.isBlank()) {
            throw new IllegalArgumentException(lever.key() + " is missing: it must be " + lever.range());
        }
        return Assignment.of(lever.key(), cell);
    }
}
