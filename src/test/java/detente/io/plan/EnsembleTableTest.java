package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.experiment.Ensemble;
import detente.experiment.Lever;
import detente.io.document.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of parameter sets is read, or refused with file, line, key, value, range and the nearest name. */
class EnsembleTableTest {
    @TempDir
    private Path folder;

    private Ensemble read(String text) throws IOException {
        Files.writeString(folder.resolve("sets.csv"), text);
        return ShippedEnsembles.find("sets.csv", Optional.of(folder));
    }

    private String problem(String text) throws IOException {
        Files.writeString(folder.resolve("sets.csv"), text);
        return problemOf("sets.csv");
    }

    private String problemOf(String name) {
        try {
            ShippedEnsembles.find(name, Optional.of(folder));
            return "";
        } catch (BadInput e) {
            return Objects.requireNonNull(e.getMessage());
        }
    }

    @Test
    void keysWeightsAndWhatSpreadsheetsDoAreRead() throws IOException {
        Ensemble ensemble =
                read("\uFEFFescalation.gain,weight,policy.treaty.bans\r\n.1,2,DEGRADATION\r\n0.2,0,NONE\r\n\r\n");

        assertThat(ensemble.name()).isEqualTo("sets.csv");
        assertThat(ensemble.weights()).containsExactly(2.0, 0.0);
        assertThat(ensemble.levers())
                .extracting(lever -> lever.key())
                .containsExactly("escalation.gain", "policy.treaty.bans");
        assertThat(ensemble.sets().get(0).label()).isEqualTo("1");
        assertThat(ensemble.sets().get(0).assignments())
                .extracting(one -> one.text())
                .containsExactly("0.1", "DEGRADATION");
        assertThat(read("escalation.gain\r0.1\r").isEven()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("detente.io.plan.ShippedEnsembles#names")
    void aGlanceAtAShippedOneSaysWhatReadingItDoes(String name) {
        Ensemble read = ShippedEnsembles.read(name);

        assertThat(ShippedEnsembles.outline(name))
                .isEqualTo(new ShippedEnsembles.Outline(
                        read.levers().stream().map(Lever::key).toList(),
                        read.sets().size()));
    }

    /** Every cell of the second column: a bar stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "escalation.gian|0.1# :1: unknown key 'escalation.gian'; did you mean 'escalation.gain'?",
                "wieght,escalation.gain|1,0.1# :1: unknown key 'wieght'; did you mean 'weight'?",
                "years|5# :1: 'years' cannot be set by an ensemble: it is no parameter of the model",
                "policy.treaty|true# :1: 'policy.treaty' cannot be set by an ensemble",
                "policy.treaty.members|all# :1: 'policy.treaty.members' cannot be set by an ensemble",
                "escalation.gain,escalation.gain|0.1,0.2# :1: two columns have the same name, 'escalation.gain'",
                "weight|1# :1: must have a column for one parameter at least",
                "escalation.gain|0.1|-3# :3: '-3' is not allowed for escalation.gain: it must be 0 to ",
                "escalation.gain|NaN# :2: 'NaN' is not allowed for escalation.gain: it must be 0 to ",
                "escalation.gain|1e999# :2: '1e999' is not allowed for escalation.gain",
                "escalation.gain,conflict.rate|0.1,# :2: conflict.rate is missing: it must be ",
                "escalation.gain,conflict.rate|0.1# :2: the row has 1 cells, the header has 2",
                "escalation.gain,weight|0.1,-1# :2: '-1' is not allowed for weight: it must be 0 to ",
                "escalation.gain,weight|0.1,NaN# :2: 'NaN' is not allowed for weight",
                "escalation.gain,weight|0.1,0|0.2,0# :1: must have a weight above 0",
                "escalation.gain# must have a header and at least one row",
                "''# must have a header and at least one row",
                "\"escalation.gain|0.1# sets.csv"
            })
    void whatIsWrongIsNamed(String text, String message) throws IOException {
        assertThat(problem(text.replace('|', '\n'))).contains("sets.csv").contains(message);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        assertThat(problem("escalation.gain,conflict.rate\n-1,-1\n0.1,x\n").lines())
                .hasSize(3);
    }

    @Test
    void tooManySetsAreRefused() throws IOException {
        assertThat(problem("escalation.gain\n" + "0.1\n".repeat(100_000)))
                .contains("sets.csv:10002: there are 100000 sets, and at most 10000 are allowed");
        assertThat(problem("escalation.gain\n" + "0.1\n".repeat(10_000))).isEmpty();
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThat(problemOf("missing")).contains("no ensemble and no file is named 'missing'", "(shipped: ");
        assertThat(problemOf("missing.csv")).contains("missing.csv: cannot be read");
        assertThat(problemOf(".")).contains("is a folder, not a file");
    }

    @Test
    void inAnExperimentTheFileIsNamedToo() {
        assertThatThrownBy(() -> Experiments.read(Experiments.ensemble("\"defualt\"")))
                .hasMessageContaining("ensemble: 'defualt' names no ensemble and no file", "shipped");
        assertThatThrownBy(() -> Experiments.read(Experiments.ensemble("\"x.csv\"")))
                .hasMessageContaining("x.csv: cannot be read");
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        String sets = "{ \"name\": \"e\", \"sets\": [ { \"escalation.gain\": 0.1 } ] }";
        assertThatThrownBy(() -> Experiments.read(Experiments.ensemble(sets).replace("\"worlds\": 4", "\"worlds\": 3")))
                .hasMessageContaining(
                        "must have a number of 'worlds' (here 3) that is a multiple of 'worldsPerSet' (2)");
        assertThatThrownBy(() -> Experiments.read(
                        Experiments.ensemble(sets).replace("\"ensemble\": " + sets + ",", "\"worldsPerSet\": 2,")))
                .hasMessageContaining("worldsPerSet says nothing without an 'ensemble'");
        assertThatThrownBy(() -> Experiments.read(
                        Experiments.ensemble(sets).replace("\"ensemble\": ", "\"worldsPerSet\": 1, \"ensemble\": ")))
                .hasMessageContaining("worldsPerSet: '1' must be a whole number from 2");
        assertThatThrownBy(() -> Experiments.read(Experiments.ensemble(sets).replace("\"patches\"", "\"Set\"")))
                .hasMessageContaining("has a factor 'Set', and 'set' is the column of the ensemble");
        assertThatThrownBy(() -> Experiments.read(
                        Experiments.crossed().replace("\"worlds\": 2", "\"ensemble\": " + sets + ", \"worlds\": 2")))
                .hasMessageContaining("does not go with a design of futures", "design.futures");
        assertThatThrownBy(() -> Experiments.read(Experiments.ensemble(
                        "{ \"name\": \"e\", \"sets\": [ { \"world.states\": 2, \"escalation.gain\": 0.1 },"
                                + " { \"world.states\": 900 , \"escalation.gain\": 0.2 } ] }")))
                .hasMessageContaining("world.states");
    }
}
