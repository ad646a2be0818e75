package detente.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.experiment.Outcome;
import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import detente.model.history.History;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Experiment EXPERIMENT = Experiments.small().experiment();
    private static final List<Output<?>> TABLES = Tables.of(EXPERIMENT, spec -> "repeat " + spec.number());

    @Test
    void haveAsManyCellsAsColumns() {
        RunRows rows = RunRows.of(new Laboratory(EXPERIMENT, ConflictModel::run).run(20), TABLES);
        for (int i = 0; i < TABLES.size(); i++) {
            int columns = TABLES.get(i).table().fields().size();
            assertThat(text(TABLES.get(i).header()).split(",", -1)).hasSize(columns);
            for (String row : lines(rows, i)) {
                assertThat(row.split(",", -1)).as(row).hasSize(columns);
            }
        }
    }

    @Test
    void sayAllThatHappened() {
        Outcome outcome = new Laboratory(EXPERIMENT, ConflictModel::run).run(20);
        History history = ((Outcome.Finished) outcome).run().history();
        RunRows rows = RunRows.of(outcome, TABLES);
        assertThat(TABLES.stream().map(output -> output.table().name()))
                .containsExactly("runs", "series", "events", "proliferation", "failures");
        assertThat(lines(rows, 0)).hasSize(1);
        assertThat(lines(rows, 0).get(0)).startsWith("20,4,1,2,").contains(",ok,TRUE,0.5,");
        assertThat(lines(rows, 1)).hasSize(12);
        assertThat(lines(rows, 2)).hasSameSizeAs(history.operations()).isNotEmpty();
        assertThat(lines(rows, 2).get(0)).matches("20,o[0-9a-f]{16},-?[0-9.]+,(North|South),(North|South),.*");
        assertThat(lines(rows, 3)).hasSameSizeAs(history.transfers());
        assertThat(lines(rows, 4)).isEmpty();
    }

    @Test
    void listAFailedRunWithWhatRepeatsIt() {
        Laboratory.Model failing = (scenario, worldSeed, runSeed) -> {
            throw new IllegalStateException("a \"b\",\nc");
        };
        RunRows rows = RunRows.of(new Laboratory(EXPERIMENT, failing).run(7), TABLES);
        assertThat(rows.failed()).isTrue();
        assertThat(lines(rows, 0).get(0)).startsWith("7,2,1,1,").contains(",failed,FALSE,0.5,,,");
        assertThat(lines(rows, 1)).isEmpty();
        assertThat(lines(rows, 4)).hasSize(1);
        assertThat(lines(rows, 4).get(0))
                .contains("\"java.lang.IllegalStateException: a \"\"b\"\", c (detente.io.table.TablesTest.")
                .endsWith(",repeat 7");
    }

    @Test
    void letARunFailThatCannotBeMeasured() {
        Output<Outcome> unmeasurable = Output.ofEnded(new TableForm<>("none", "fails", List.of()), ended -> {
            throw new IllegalStateException("no such thing");
        });
        RunRecorder recorder =
                new RunRecorder(new Laboratory(EXPERIMENT, ConflictModel::run), List.of(TABLES.get(0), unmeasurable));
        assertThat(recorder.result(1).failed()).isTrue();
        assertThat(lines(recorder.result(1), 0)).hasSize(1);
    }

    private static List<String> lines(RunRows rows, int table) {
        String text = text(rows.bytes().get(table));
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
