package detente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import detente.cli.Detente;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first look says what its own commands give, and its story holds in them. */
class FirstLookTest {
    private static final Path PAGE = Path.of("src/site/markdown/first-look.md");
    private static final String COMMAND = "    java -jar target/detente.jar run ";

    @TempDir
    private static Path folder;

    private static PlayedRuns runs = new PlayedRuns(Path.of(""));

    @BeforeAll
    static void runTheCommandsOfThePage() throws IOException {
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith(COMMAND)) {
                List<String> words = new ArrayList<>(List.of("run"));
                words.addAll(Pattern.compile(" ")
                        .splitAsStream(line.substring(COMMAND.length()))
                        .toList());
                words.set(
                        words.size() - 1,
                        folder.resolve(words.get(words.size() - 1)).toString());
                assertThat(Detente.execute(words.toArray(String[]::new)))
                        .as(line)
                        .isZero();
            }
        }
        runs = new PlayedRuns(folder);
    }

    /** With {@code -Ddetente.rewrite=true} the figures are written anew. */
    @Test
    void saysWhatTheRunsGive() throws IOException {
        GeneratedFile.check(PAGE, Mark.rewritten(Files.readString(PAGE), runs::find));
    }

    @Test
    void marksEveryFigure() throws IOException {
        String text = Files.readString(PAGE);
        String withoutInputs = text.substring(0, text.indexOf("## Where the figures come from"))
                .replaceAll("`[^`]*`", "");
        assertThat(Mark.unmarked(withoutInputs)).isEmpty();
    }

    @Test
    void tellsTheStoryOfTheRuns() {
        assertThat(found("leak guarded S1")).isPositive().isLessThan(found("leak base S1"));
        assertThat(found("date guarded S1")).isEqualTo(found("date base S1"));
        assertThat(found("leak base S2")).isEqualTo(2 * 29);
        assertThat(found("run guarded boomerangs_per_year")).isLessThan(found("run base boomerangs_per_year"));
        assertThat(found("run guarded enabled_states")).isLessThan(found("run base enabled_states"));
        assertThat(found("fall treaty operations")).isPositive();
        assertThat(found("fall treaty harm")).isGreaterThan(found("fall treaty operations"));
        assertThat(found("run treaty espionage_per_year")).isGreaterThan(found("run base espionage_per_year"));
        assertThat(found("rise strike-back harm")).isPositive();
        assertThat(runs.busiest("strike-back")).isEqualTo("S26");
    }

    private static double found(String asked) {
        return runs.find(Question.of(asked)).value();
    }
}
