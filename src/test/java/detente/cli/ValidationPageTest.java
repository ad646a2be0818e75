package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code validation.md} is what {@code validate} prints, and no target is missed. */
class ValidationPageTest {
    private static final String HEADER = """
            # Validation: the default world against the record

            Generated with `validate --markdown`; do not edit. The defaults were fitted to most of these figures, so meeting
            them shows that the program computes the model, not that the model is right. Only the record may be compared
            with data, and the record is biased: detection and base rate trade off one for one. A figure of the model is a
            mean over worlds of pooled runs, its interval over worlds.

            """;

    @Test
    void pageShowsWhatValidatePrints() throws IOException {
        StringWriter printed = new StringWriter();
        StringWriter talk = new StringWriter();
        int code = Detente.execute(new PrintWriter(printed), new PrintWriter(talk), "validate", "--markdown");

        assertThat(code).as("%s%n%s", printed, talk).isZero();
        GeneratedFile.check(
                Path.of("src/site/markdown/validation.md"),
                HEADER
                        + printed.toString()
                                .replace(System.lineSeparator(), "\n")
                                .strip() + "\n");
    }
}
