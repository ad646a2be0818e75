package detente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section of a page that says how something is added: blocks of whole files and of differences, each for the file that
 * was named last before it, and the tests that speak up.
 *
 * @param section its text
 */
record Recipe(String section) {
    private static final Pattern BLOCK =
            Pattern.compile("`(src/[^`]+)`(?:(?!`src/)[^`]|`[^`\n]*`)*?\n```(java|diff)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SPEAKS = Pattern.compile("^\\| `(\\w+Test)` \\|", Pattern.MULTILINE);
    private static final Pattern COMMAND = Pattern.compile("^    mvn test -Dtest='([\\w,]+)'(.*)$", Pattern.MULTILINE);

    /**
     * What is done to a file.
     *
     * @param file its path in the project
     * @param isWhole whether the text is the file, or what differs in it
     */
    record Step(Path file, boolean isWhole, String text) {

        boolean isCode() {
            return file.startsWith("src/main/java");
        }

        boolean isJava() {
            return file.toString().endsWith(".java");
        }

        /** Does it in a copy of the project. */
        void in(Path copy) throws IOException {
            Path target = copy.resolve(file);
            Files.writeString(target, isWhole ? text : changed(Files.readString(target)));
        }

        /** Hunks stand in order between lines of {@code @@}; what is there already occurs once. */
        private String changed(String before) {
            String after = before;
            for (String hunk : text.split("(?m)^@@\n", -1)) {
                String old = lines(hunk, "+");
                assertThat(after.split(Pattern.quote(old), -1))
                        .as("%s, once:%n%s", file, old)
                        .hasSize(2);
                after = after.replace(old, lines(hunk, "-"));
            }
            return after;
        }

        private static String lines(String hunk, String but) {
            return hunk.lines()
                    .filter(line -> !line.startsWith(but))
                    .map(line -> line.isEmpty() ? "" : line.substring(1))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /**
     * Tests to be run.
     *
     * @param names simple names of their classes
     * @param isRewriting whether they write anew what is generated
     */
    record Command(List<String> names, boolean isRewriting) {}

    /** The section of a page with a heading. */
    static Recipe of(Path page, String heading) throws IOException {
        String after = Files.readString(page).split("(?m)^## " + heading + "\n", -1)[1];
        return new Recipe(after.split("(?m)^## (?!9)", -1)[0]);
    }

    List<Step> steps() {
        return BLOCK.matcher(section)
                .results()
                .map(block -> new Step(Path.of(block.group(1)), block.group(2).equals("java"), block.group(3)))
                .toList();
    }

    /** The tests that fail until everything is done. */
    List<String> speakingUp() {
        return SPEAKS.matcher(section).results().map(test -> test.group(1)).toList();
    }

    List<Command> commands() {
        return COMMAND.matcher(section).results().map(Recipe::command).toList();
    }

    private static Command command(MatchResult line) {
        return new Command(
                Arrays.asList(line.group(1).split(",")), line.group(2).contains("-Ddetente.rewrite=true"));
    }

    /** The name by which a class of the tests is loaded. */
    static String fullName(String test) throws IOException {
        Path tests = Path.of("src/test/java");
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(tests)) {
            files.filter(file -> file.endsWith(test + ".java")).forEach(found::add);
        }
        assertThat(found).as(test).hasSize(1);
        String path = tests.relativize(found.get(0)).toString();
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }
}
