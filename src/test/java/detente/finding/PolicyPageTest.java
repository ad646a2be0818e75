package detente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages for those who decide say of each action follows from the tables beside the experiments. */
class PolicyPageTest {
    private static final Path EXPERIMENTS = Path.of("experiments");

    /** With {@code -Ddetente.rewrite=true} numbers and verdicts are written anew. */
    @ParameterizedTest
    @ValueSource(strings = {"policy", "beleid"})
    void numbersAndVerdictsFollowFromTheTables(String name) throws IOException {
        Path page = Path.of("src/site/markdown", name + ".md");
        GeneratedFile.check(page, new FindingsPage(page, EXPERIMENTS).withFindings());
    }

    /** With {@code -Ddetente.rewrite=true} the pictures are drawn anew. */
    @ParameterizedTest
    @EnumSource(DutchPicture.class)
    void dutchPageHasPicturesInDutch(DutchPicture picture) throws IOException {
        GeneratedFile.check(picture.file(), picture.svg());
        assertThat(Files.readString(Path.of("src/site/markdown/beleid.md")))
                .contains("](../resources/" + picture.file().getFileName() + ")");
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(Mark.questions(Files.readString(Path.of("src/site/markdown/beleid.md"))))
                .containsExactlyElementsOf(Mark.questions(Files.readString(Path.of("src/site/markdown/policy.md"))));
    }

    @Test
    void aWrongVerdictIsPutRight(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                | | here <!--verdict--> | hier <!--verdict-nl--> |
                |---|---|---|
                | one <!--row action1=on--> | **fragile** | zonder effect |
                | five <!--row arm=action5--> | robust | broos |
                """);
        assertThat(new FindingsPage(page, EXPERIMENTS).withFindings())
                .contains("--> | **robust** | robuust |", "--> | without effect | zonder effect |");
    }

    @Test
    void verdictsAreAsThePagesDefineThem() {
        assertThat(Verdict.of(.8, .9, .95)).isEqualTo(Verdict.ROBUST);
        assertThat(Verdict.of(.8, 1.01, .95)).as("other parameter sets").isEqualTo(Verdict.FRAGILE);
        assertThat(Verdict.of(.8, .9, 1.01)).as("other futures").isEqualTo(Verdict.FRAGILE);
        assertThat(Verdict.of(.96, .97, .98)).isEqualTo(Verdict.WITHOUT_EFFECT);
    }
}
