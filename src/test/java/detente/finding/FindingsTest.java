package detente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number that the page of an experiment says was found stands in the small table beside it. */
class FindingsTest {
    private static final String HEADING = "## What was found";

    static List<Path> experiments() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("experiments"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("experiment.json")))
                    .sorted()
                    .toList();
        }
    }

    /** With {@code -Ddetente.rewrite=true} the numbers are written anew. */
    @ParameterizedTest
    @MethodSource("experiments")
    void pageSaysWhatWasFound(Path experiment) throws IOException {
        FindingsPage page = FindingsPage.of(experiment);
        GeneratedFile.check(page.file(), page.withFindings());
    }

    /** How long they take is measured by {@code FindingsRunTest}. */
    @Test
    void listHasEveryExperimentAndAllTakeLessThanHalfAnHour() throws IOException {
        ExperimentList list = ExperimentList.read();
        GeneratedFile.check(ExperimentList.PAGE, list.text(experiments()));
        assertThat(list.minutes()).isBetween(1, 29);
        assertThat(experiments()).allSatisfy(experiment -> assertThat(
                        list.seconds(experiment.getFileName().toString()))
                .isLessThan(180));
    }

    /** With {@code -Ddetente.rewrite=true} the pictures are drawn anew. */
    @ParameterizedTest
    @MethodSource("experiments")
    void picturesShowWhatWasFound(Path experiment) throws IOException {
        for (FoundChart chart : FindingsPage.of(experiment).charts()) {
            GeneratedFile.check(chart.file(), chart.svg());
            assertThat(Files.size(chart.file())).isLessThan(150_000);
        }
    }

    /** With {@code -Ddetente.rewrite=true} the numbers are written anew. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/assumptions.md"})
    void otherPagesSayItToo(Path file) throws IOException {
        GeneratedFile.check(file, new FindingsPage(file, Path.of("experiments")).withFindings());
    }

    /** Levels of the design are no findings. */
    @ParameterizedTest
    @MethodSource("experiments")
    void everyNumberThatWasFoundIsMarked(Path experiment) throws IOException {
        String design = Files.readString(experiment.resolve("experiment.json"));
        String text = MarkedTable.spreadOut(
                Files.readString(FindingsPage.of(experiment).file()));
        String found = text.substring(text.indexOf(HEADING));
        int next = found.indexOf("\n## ", HEADING.length());
        assertThat(Mark.unmarked(found.substring(0, next < 0 ? found.length() : next)))
                .allMatch(design::contains);
    }

    @Test
    void numbersAreWrittenAsTheyStand() {
        assertThat(Mark.written("0.9 [0.8, 1.0]", new Found(.123, .1, .15))).isEqualTo("0.1 [0.1, 0.2]");
        assertThat(Mark.written("0.900, too few worlds", new Found(.123, .1, .15)))
                .isEqualTo("0.123 [0.100, 0.150]");
        assertThat(Mark.written("0.9 [0.8, 1.0]", Found.exactly(.123))).isEqualTo("0.1, too few worlds");
        assertThat(Mark.written("0.8 to 0.9", new Found(.12, .123, .15))).isEqualTo("0.1 to 0.2");
        assertThat(Mark.written("75 %", Found.exactly(.5))).isEqualTo("50 %");
        assertThat(Mark.written("3", Found.exactly(-.2))).isEqualTo("0");
    }

    @Test
    void marksOfHeadsMeetInTheCells() {
        String table = """
                | what | harm <!--effects ratio harm_per_year--> |
                |---|---|
                | one <!--row action1=on--> | 0.90 |
                """;
        String out = MarkedTable.spreadOut(table);
        assertThat(Mark.questions(out)).containsExactly(Question.of("effects ratio harm_per_year action1=on"));
        assertThat(MarkedTable.gathered(Mark.rewritten(out, question -> Found.exactly(.5))))
                .isEqualTo(table.replace("0.90", "0.50"));
    }

    @Test
    void anotherExperimentCanBeAsked() {
        Question question = Question.of("treaty: effects ratio harm_per_year x=1");
        assertThat(question.experiment()).isEqualTo("treaty");
        assertThat(question.text()).isEqualTo("effects ratio harm_per_year x=1");
    }

    @Test
    void questionsCanBeJoined() {
        String text = "0.1<!--effects ratio a x=1 * effects ratio b x=2-->";
        assertThat(Mark.rewritten(
                        text, question -> Found.exactly(question.metric().equals("a") ? .5 : .8)))
                .startsWith("0.4<");
        assertThatThrownBy(() -> Mark.questions("1<!--effects ratio-->"))
                .hasMessage("a mark names table, column and metric: effects ratio");
    }
}
