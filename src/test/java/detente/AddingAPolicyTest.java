package detente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A policy is added in a copy of the project as {@code adding.md} says, to the letter. */
class AddingAPolicyTest {
    private static final Path PAGE = Path.of("src/site/markdown/adding.md");
    private static final String CLASSES = System.getProperty("java.class.path");

    @TempDir
    private Path copy;

    private Recipe recipe = new Recipe("");

    @BeforeEach
    void copyTheProject() throws IOException {
        recipe = Recipe.of(PAGE, "A policy");
        for (String part : List.of("src", "experiments", "results", "README.md", "pom.xml", ".editorconfig")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.copy(file, copy.resolve(file));
                }
            }
        }
    }

    /**
     * The tests that the page names as speaking up do so after the code alone; at the end all that it names pass. On a
     * machine that does nothing else this takes a quarter of a minute.
     */
    @Test
    @Timeout(400)
    void thePageLeadsToAPolicyThatPassesItsTests() throws Exception {
        for (Recipe.Step step :
                recipe.steps().stream().filter(Recipe.Step::isCode).toList()) {
            step.in(copy);
        }
        compile("src/main/java", "classes");
        assertThat(recipe.speakingUp()).isNotEmpty();
        assertThat(failing(recipe.speakingUp(), false)).containsExactlyElementsOf(recipe.speakingUp());

        for (Recipe.Step step :
                recipe.steps().stream().filter(step -> !step.isCode()).toList()) {
            step.in(copy);
        }
        compile("src/test/java", "test-classes");
        assertThat(recipe.commands()).hasSize(2);
        for (Recipe.Command command : recipe.commands()) {
            List<String> failing = failing(command.names(), command.isRewriting());
            assertThat(failing).as("%s", command).isEmpty();
        }
    }

    /** Compiles what the recipe writes, before everything else on the class path. */
    private void compile(String sources, String classes) throws IOException {
        Path target = Files.createDirectories(copy.resolve("target").resolve(classes));
        List<String> arguments = new ArrayList<>(List.of("-parameters", "-d", target.toString()));
        arguments.addAll(List.of("-cp", classPath()));
        arguments.addAll(List.of("-processor", "detente.parameter.processor.ShapeWriter", "-processorpath", CLASSES));
        recipe.steps().stream()
                .filter(step -> step.isJava() && step.file().startsWith(sources))
                .forEach(step -> arguments.add(copy.resolve(step.file()).toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).isZero();
    }

    private String classPath() {
        return String.join(
                File.pathSeparator,
                copy.resolve("target/test-classes").toString(),
                copy.resolve("target/classes").toString(),
                CLASSES);
    }

    /** Those of the tests that fail in the copy. */
    private List<String> failing(List<String> tests, boolean rewriting) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Ddetente.rewrite=" + rewriting,
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath(),
                TestsByName.class.getName()));
        for (String test : tests) {
            command.add(Recipe.fullName(test));
        }
        Path said = copy.resolve("target/said.txt");
        Process process = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectOutput(said.toFile())
                .redirectError(copy.resolve("target/failures.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(copy.resolve("target/failures.txt")))
                .isZero();
        return Files.readAllLines(said);
    }

    /** Formatting, lints, every test and the packaged program: the whole gate, in the copy. */
    @Tag("battery")
    @Test
    @Timeout(3600)
    void theWholeBuildTakesThePolicy() throws Exception {
        for (Recipe.Step step : recipe.steps()) {
            step.in(copy);
        }
        assertThat(maven("test", "-Dtest=DocumentationTest,DescribedPagesTest", "-Ddetente.rewrite=true"))
                .isZero();
        assertThat(maven("verify", "-Dtest=!AddingAPolicyTest")).isZero();
    }

    private int maven(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B", "-ntp"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).directory(copy.toFile()).inheritIO().start();
        boolean ended = process.waitFor(50, TimeUnit.MINUTES);
        return ended ? process.exitValue() : -1;
    }
}
