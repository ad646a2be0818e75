package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} with a table of somebody's own. */
class OwnDataCommandTest {
    private static final String FOLDER = "src/test/resources/detente/analysis/own/";

    @TempDir
    private Path folder;

    private String said = "";

    private int validate(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        int code = Detente.execute(writer, writer, arguments);
        said = text.toString();
        return code;
    }

    @Test
    void comparesTheScenarioThatIsGiven() {
        int code = validate(
                "validate",
                "three-states",
                "--data",
                FOLDER + "incidents.csv",
                "--columns",
                FOLDER + "map.json",
                "--worlds",
                "2",
                "--replications",
                "1",
                "--chart",
                folder.resolve("compared.svg").toString());
        assertThat(code).as(said).isEqualTo(1);
        assertThat(folder.resolve("compared.svg")).content().contains("<svg", "The model beside the record", "T32");
        assertThat(said)
                .contains("49 incidents of 14 pairs in 2010 to 2019", "Left out: 1 (no initiator)")
                .contains("three-states", "4.900", "of 16 targets met")
                .contains("against dates shuffled within each year", "answered_90", "cross_excitation_3")
                .contains("against series simulated with and without it", "where none")
                .doesNotContain("T11", "historical");
    }

    @Test
    void saysWhatGoesTogether() {
        assertThat(validate("validate", "generated")).isEqualTo(2);
        assertThat(said).contains("SCENARIO goes with --data");
        assertThat(validate("validate", "--data", FOLDER + "incidents.csv")).isEqualTo(2);
        assertThat(said).contains("--data and --columns go together");
        assertThat(validate("validate", "generated", "--not-fitted", "default")).isEqualTo(2);
        assertThat(said).contains("--not-fitted goes without SCENARIO");
        assertThat(validate("validate", "--not-fitted", "defalt")).isEqualTo(2);
        assertThat(said).contains("did you mean 'default'?");
        assertThat(validate("validate", "--not-fitted", "default", "--back-cast", "default"))
                .isEqualTo(2);
        assertThat(said).contains("ask one of them");
        assertThat(validate("validate", "--back-cast", "default", "--data", "x.csv"))
                .isEqualTo(2);
        assertThat(said).contains("--back-cast goes without SCENARIO");
        assertThat(validate("validate", "--data", FOLDER + "none.csv", "--columns", "dcid2"))
                .isEqualTo(2);
        assertThat(said).contains("none.csv: cannot be read");
    }
}
