package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the documentation that are what {@code describe} prints. {@code -Ddetente.rewrite=true} writes them anew. */
class DescribedPagesTest {
    private static final Path PAGES = Path.of("src/site/markdown");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters | The range is what a file may say; after it stands what several values must keep together. A source is a key of [references.md](references.md), an assumption of \
            [assumptions.md](assumptions.md), or `convention`: a scale or a technical limit that stands for nothing in the world.
            policies   | Every policy is off unless a scenario or an experiment switches it on. Beside its strengths each takes `from` \
            and `until` (years after the burn-in) and `members`: `"all"`, `{"bloc": "A"}`, `{"mostCapable": 0.5}`, \
            `{"leastCapable": 0.5}`, `"focal"`, `{"mostCapableOutside": "A"}`, a list of names, or `{"anyOf": [...]}` of these \
            ([worlds.md](worlds.md)). What policies do, and their adverse channels: [odd.md](odd.md), section 8.
            metrics    | Metrics that begin with `recorded_` are about the public record and may be compared with data; the others are \
            about what happened, and only they may judge a policy. The last have the name of a group of \
            states in the place of GROUP, where an experiment names one ([designs.md](designs.md#groups)).
            """)
    void isWhatTheProgramSays(String topic, String introduction) throws IOException {
        StringWriter described = new StringWriter();
        int code = Detente.execute(
                new PrintWriter(described), new PrintWriter(described), "describe", topic, "--markdown");

        assertThat(code).as(described.toString()).isZero();
        String title = topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1);
        GeneratedFile.check(
                PAGES.resolve(topic + ".md"),
                "# %s%n%nGenerated with `describe %s --markdown`; do not edit. %s%n%n%s"
                        .formatted(
                                title, topic, introduction, described.toString().strip() + "\n")
                        .replace(System.lineSeparator(), "\n"));
    }
}
