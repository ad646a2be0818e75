package detente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import detente.cli.Detente;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the shipped worlds says what its own commands give. */
@Tag("battery")
class WorldsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/worlds.md");
    private static final Pattern COMMAND =
            Pattern.compile("echo '(\\{[^']+)' \\| java -jar target/detente.jar sweep - --out results/([\\w-]+)");

    @TempDir
    private Path folder;

    /** With {@code -Ddetente.rewrite=true} the figures are written anew. */
    @Test
    void saysWhatItsCommandsGive() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, ResultTables> results = new HashMap<>();
        Matcher command = COMMAND.matcher(page);
        while (command.find()) {
            Path experiment = Files.writeString(folder.resolve(command.group(2) + ".json"), command.group(1));
            Path result = folder.resolve(command.group(2));
            assertThat(Detente.execute("sweep", experiment.toString(), "--out", result.toString()))
                    .isZero();
            results.put(command.group(2), new ResultTables(result));
        }
        assertThat(results).hasSize(3);
        GeneratedFile.check(PAGE, Mark.rewritten(page, question -> Objects.requireNonNull(
                        results.get(question.experiment()), question.experiment())
                .find(question)));
    }
}
