package detente.battery;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code reliability.md} has the lines of the battery, all passed in the last whole one, by tests that exist. */
class ReliabilityPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/reliability.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");

    @Test
    void pageShowsTheBattery() throws IOException {
        if (GeneratedFile.isRewritten()) {
            Files.writeString(PAGE, ReliabilityPage.text(), StandardCharsets.UTF_8);
        }
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(page).startsWith(ReliabilityPage.head());
        List<String> rows =
                page.substring(ReliabilityPage.head().length()).lines().toList();
        assertThat(rows).hasSize(Line.values().length);
        for (Line line : Line.values()) {
            String row = rows.get(line.ordinal());
            assertThat(row).startsWith(ReliabilityPage.frame(line)).endsWith(" | passed |");
            Matcher tests =
                    TEST.matcher(row.substring(ReliabilityPage.frame(line).length()));
            assertThat(tests.find()).as("tests of %s", line).isTrue();
            do {
                assertThat(sources()).as("test of %s", line).contains(tests.group(1) + ".java");
            } while (tests.find());
        }
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
