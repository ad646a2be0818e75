package detente.analysis.discovery;

import detente.experiment.Question;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code trajectory.csv}: how the search came to each box, and how it would go on. */
public final class TrajectoryTable {
    public static final TableForm<Row> TABLE = new TableForm<>(
            "trajectory",
            "one row for each question, box and step of the search for it",
            List.of(
                    Field.text(
                            "arm",
                            "whose ratio to the baseline arm is asked about; missing for the metric itself",
                            row -> row.question().arm()),
                    Field.text(
                            "metric",
                            "name of the metric, of which each point counts with its mean",
                            row -> row.question().metric()),
                    Field.text("condition", "what shall hold", row -> row.question()
                            .condition()),
                    Field.whole("box", "number of the box, in the order in which they were found", Row::number),
                    Field.whole("step", "number of the step, from 0", Row::step),
                    Field.text(
                            "kind",
                            "start; peel: a slice is cut off; paste: the box is widened; drop: a limit is dropped",
                            row -> row.stage().kind().name().toLowerCase(Locale.ROOT)),
                    Field.text("factor", "name of the factor that is concerned", Row::factor),
                    Field.whole("factors", "number of factors by which the box is cut after it", row -> row.stage()
                            .dimensions()),
                    Field.whole("points", "number of points in it then", row -> row.stage()
                            .tally()
                            .futures()),
                    Field.whole("cases", "number of those that meet the condition", row -> row.stage()
                            .tally()
                            .cases()),
                    Field.number(
                            "coverage",
                            "1",
                            "share of all points that meet the condition that lies in it",
                            row -> row.stage().tally().coverage(row.discovery().all())),
                    Field.number("density", "1", "share of the points in it that meet the condition", row -> row.stage()
                            .tally()
                            .density()),
                    Field.number(
                            "correlation",
                            "1",
                            "correlation of lying in it with meeting the condition, outside the boxes before",
                            row -> row.stage().tally().correlation(row.found().among())),
                    Field.flag(
                            "led",
                            "whether the step led to the box; else it is where peeling would have gone on",
                            row -> row.stage().led())));

    private TrajectoryTable() {}

    /**
     * A step.
     *
     * @param number of the box, from 1
     * @param step number of the step, from 0
     */
    public record Row(Question question, Discovery discovery, FoundBox found, int number, int step) {
        private FoundBox.Stage stage() {
            return found.stages().get(step);
        }

        private String factor() {
            int index = stage().dimension();
            return index < 0 ? "" : discovery.futures().dimensions().get(index).name();
        }
    }

    /** The rows of a question. */
    static List<Row> rows(Question question, Discovery discovery) {
        List<Row> rows = new ArrayList<>();
        for (int box = 0; box < discovery.boxes().size(); box++) {
            FoundBox found = discovery.boxes().get(box);
            for (int step = 0; step < found.stages().size(); step++) {
                rows.add(new Row(question, discovery, found, box + 1, step));
            }
        }
        return rows;
    }
}
