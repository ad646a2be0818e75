package detente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages for those who decide say of each action follows from the tables beside the experiments. */
class PolicyPageTest {
    private static final Path EXPERIMENTS = Path.of("experiments");

    /** The cell behind the name of an action. */
    private static final Pattern ROW = Pattern.compile("(?m)^(\\|[^|]*<!--row ([^>]+)--> \\|)[^|]*\\|");

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(Path.of("src/site/markdown/policy.md"), List.of("robust", "fragile", "without effect")),
                Arguments.of(Path.of("src/site/markdown/beleid.md"), List.of("robuust", "broos", "zonder effect")));
    }

    /** With {@code -Ddetente.rewrite=true} numbers and verdicts are written anew. */
    @ParameterizedTest
    @MethodSource("pages")
    void verdictsFollowFromTheTables(Path page, List<String> words) throws IOException {
        Findings effects = Findings.read(EXPERIMENTS.resolve("five-actions"));
        Findings futures = Findings.read(EXPERIMENTS.resolve("robust"));
        String text = ROW.matcher(new FindingsPage(page, EXPERIMENTS).withFindings())
                .replaceAll(row -> Matcher.quoteReplacement(row.group(1) + " **"
                        + words.get(Verdict.of(effects, futures, row.group(2)).ordinal()) + "** |"));
        GeneratedFile.check(page, text);
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(Mark.questions(Files.readString(Path.of("src/site/markdown/beleid.md"))))
                .containsExactlyElementsOf(Mark.questions(Files.readString(Path.of("src/site/markdown/policy.md"))));
    }

    @Test
    void verdictsAreAsThePagesDefineThem() {
        assertThat(Verdict.of(.8, .9, .95)).isEqualTo(Verdict.ROBUST);
        assertThat(Verdict.of(.8, 1.01, .95)).as("other parameter sets").isEqualTo(Verdict.FRAGILE);
        assertThat(Verdict.of(.8, .9, 1.01)).as("other futures").isEqualTo(Verdict.FRAGILE);
        assertThat(Verdict.of(.96, .97, .98)).isEqualTo(Verdict.WITHOUT_EFFECT);
    }

    private enum Verdict {
        ROBUST,
        FRAGILE,
        WITHOUT_EFFECT;

        private static final double WORTH_NAMING = .95;

        /** Of an action, by the levels that five-actions has it at; {@code robust} calls all of them {@code all}. */
        static Verdict of(Findings effects, Findings futures, String levels) {
            String arm = levels.contains(" ") ? "all" : levels.substring(0, levels.indexOf('='));
            return of(
                    asked(effects, "effects ratio", levels),
                    asked(effects, "effects parametric_high", levels),
                    asked(futures, "robustness q95", "arm=" + arm));
        }

        /**
         * Of figures.
         *
         * @param ratio of total harm to the baseline
         * @param sets upper end of its range over parameter sets
         * @param futures what 95 % of futures stay below
         */
        static Verdict of(double ratio, double sets, double futures) {
            if (ratio > WORTH_NAMING) {
                return WITHOUT_EFFECT;
            }
            return sets < 1 && futures < 1 ? ROBUST : FRAGILE;
        }

        private static double asked(Findings findings, String column, String where) {
            return findings.get(Question.of(column + " total_harm_per_year " + where))
                    .value();
        }
    }
}
