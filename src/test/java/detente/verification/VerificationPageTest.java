package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code verification.md} shows what the model computes. With {@code -Ddetente.rewrite=true} it is written anew. */
class VerificationPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/verification.md");

    @Test
    void pageShowsWhatTheModelComputes() throws IOException {
        GeneratedFile.check(PAGE, VerificationPage.text());
    }

    @Test
    void everyLineOfThePlanIsThere() {
        assertThat(Line.values())
                .extracting(Line::id)
                .containsExactly(
                        "V1", "V2", "V3", "V3b", "V4", "V5", "V5b", "V5c", "V6", "V7", "V8", "V9", "V10", "V11", "V12",
                        "V13", "V14", "V15", "V16", "V17", "V18", "V19", "V20", "V21", "V22", "V23", "V24", "V25",
                        "V26", "V27", "V28", "V29", "V30", "V31", "V32");
    }
}
