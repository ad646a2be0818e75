package detente.analysis.calibration.result;

import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Evaluation;
import detente.analysis.calibration.FreeParameter;
import detente.analysis.calibration.ProposedSet;
import detente.analysis.validation.Target;
import detente.io.table.Field;
import detente.io.table.Rows;
import detente.io.table.RunRows;
import detente.io.table.TableForm;
import detente.model.ModelParameters;
import detente.parameter.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code evaluations.csv}: one row for each set that was tried, in the order of proposals. What was proposed follows from
 * the rows before, so that it is read back from what the model made of it.
 */
final class EvaluationTable {
    /** Name of the table. */
    static final String NAME = "evaluations";

    /** Its file. */
    static final String FILE = NAME + ".csv";

    private static final String DISTANCE = "distance";
    private static final String OPERATIONS = "operations_per_year";

    /** What is behind the name of a target in the column of its standard error. */
    private static final String NOISE = "_se";

    private final CalibrationPlan plan;
    private final TableForm<Row> form;

    EvaluationTable(CalibrationPlan plan) {
        this.plan = plan;
        form = new TableForm<>(NAME, "one row for each set of parameters that was tried", fields());
    }

    /**
     * A row.
     *
     * @param number of the evaluation, from 1
     */
    record Row(long number, Evaluation evaluation) {
        ProposedSet proposed() {
            return evaluation.proposed();
        }
    }

    TableForm<Row> form() {
        return form;
    }

    private List<Field<Row>> fields() {
        List<Field<Row>> fields = new ArrayList<>(List.of(
                Field.whole("evaluation", "number of the evaluation", Row::number),
                Field.whole("generation", "number of its generation", row -> row.proposed()
                        .generation()),
                Field.whole("index", "its number in the generation", row -> row.proposed()
                        .index()),
                Field.text(
                        "stage",
                        "where the set comes from: prior or emulated; or final or fresh, tried again in other worlds",
                        row -> row.proposed().stage().name().toLowerCase(Locale.ROOT)),
                Field.whole("first_world", "number of the first world in which it was tried", row -> row.proposed()
                        .firstWorld()),
                Field.whole(
                        "worlds", "worlds", "in how many", row -> row.proposed().worlds()),
                Field.number(
                        "chance",
                        "1",
                        "what the emulator gave for its being accepted; empty where none was asked",
                        row -> row.proposed().chance()),
                Field.number(
                        DISTANCE,
                        "1",
                        "largest distance from a target, in half-widths of its interval",
                        row -> row.evaluation().distance()),
                Field.number(OPERATIONS, "1/yr", "true operations", row -> row.evaluation()
                        .perYear())));
        for (int i = 0; i < plan.parameters().size(); i++) {
            FreeParameter free = plan.parameters().get(i);
            fields.add(parameter(free.key(), "tried: ", row -> row.proposed().set(), i));
        }
        for (int i = 0; i < plan.profiled().size(); i++) {
            fields.add(parameter(
                    plan.profiled().get(i),
                    "with which the record has its frequency and types: ",
                    row -> row.evaluation().profiled(),
                    i));
        }
        for (int i = 0; i < plan.targets().size(); i++) {
            int place = i;
            Target target = plan.targets().get(i);
            fields.add(Field.number(target.id(), target.unit(), "model: " + target.pattern(), row -> row.evaluation()
                    .figures()
                    .get(place)));
        }
        for (int i = 0; i < plan.targets().size(); i++) {
            int place = i;
            Target target = plan.targets().get(i);
            fields.add(Field.number(
                    target.id() + NOISE, target.unit(), "standard error of " + target.id(), row -> row.evaluation()
                            .noise()
                            .get(place)));
        }
        return fields;
    }

    private static Field<Row> parameter(String key, String how, Function<Row, List<Double>> values, int place) {
        Parameter parameter = ModelParameters.CATALOG.find(key).orElseThrow();
        return Field.number(key, parameter.unit(), how + parameter.meaning(), row -> values.apply(row)
                .get(place));
    }

    /** The row of an evaluation, as it is written. */
    RunRows written(Row row) {
        Rows rows = new Rows();
        form.append(row, rows);
        return new RunRows(row.number(), false, List.of(rows.bytes()));
    }

    /**
     * What was made of a proposal, from its row.
     *
     * @param cells of the row
     * @return empty, if the row is no such row or another proposal's
     */
    Optional<Evaluation> read(List<String> cells, ProposedSet proposed, long number) {
        if (cells.size() != form.fields().size()) {
            return Optional.empty();
        }
        double[] numbers = cells.stream().mapToDouble(EvaluationTable::number).toArray();
        int profiled = place(OPERATIONS) + 1 + plan.parameters().size();
        int figures = profiled + plan.profiled().size();
        int noise = figures + plan.targets().size();
        double distance = numbers[place(DISTANCE)];
        Evaluation found = new Evaluation(
                proposed,
                part(numbers, profiled, figures),
                part(numbers, figures, noise),
                part(numbers, noise, numbers.length),
                Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance,
                numbers[place(OPERATIONS)]);
        return text(number, found).equals(String.join(",", cells)) ? Optional.of(found) : Optional.empty();
    }

    /** The row of an evaluation as a line. */
    String text(long number, Evaluation evaluation) {
        byte[] bytes = written(new Row(number, evaluation)).bytes().get(0);
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    /** The same from the text of a line, which has no quotes. */
    Optional<Evaluation> read(String line, ProposedSet proposed, long number) {
        return read(List.of(line.split(",", -1)), proposed, number);
    }

    private int place(String column) {
        return form.header().indexOf(column);
    }

    private static List<Double> part(double[] numbers, int from, int to) {
        return Arrays.stream(numbers, from, to).boxed().toList();
    }

    /** That of a cell; NaN where it holds none. */
    private static double number(String cell) {
        try {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN; // the row that is made of it differs
        }
    }
}
