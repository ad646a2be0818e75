package detente.page;

import detente.experiment.Assignment;
import detente.experiment.Ensemble;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.Numeral;
import detente.parameter.Decimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An ensemble as a text without a format of files, which a page takes in: its name, a line of keys, and a line for each set
 * with its weight and a value for each key, with a tab between them.
 */
public final class EnsembleText {
    private static final String CELL = "\t";

    private EnsembleText() {}

    /** The text of an ensemble. */
    public static String of(Ensemble ensemble) {
        List<String> lines = new ArrayList<>();
        lines.add(ensemble.name());
        lines.add(String.join(CELL, ensemble.levers().stream().map(Lever::key).toList()));
        for (int set = 0; set < ensemble.sets().size(); set++) {
            List<String> cells = new ArrayList<>();
            cells.add(Numeral.of(ensemble.weights().get(set)));
            ensemble.sets().get(set).assignments().forEach(one -> cells.add(one.text()));
            lines.add(String.join(CELL, cells));
        }
        return String.join("\n", lines);
    }

    /** The ensemble of a text that {@link #of} wrote. */
    public static Ensemble parse(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        List<Lever> levers =
                Arrays.stream(lines.get(1).split(CELL, -1)).map(Levers::get).toList();
        List<Level> sets = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] cells = line.split(CELL, -1);
            weights.add(Decimal.parse(cells[0]));
            List<Assignment> set = new ArrayList<>();
            for (int i = 0; i < levers.size(); i++) {
                set.add(new Assignment(levers.get(i), cells[i + 1]));
            }
            sets.add(new Level(String.valueOf(sets.size() + 1), set));
        }
        return new Ensemble(lines.get(0), levers, sets, weights);
    }
}
