package detente.parameter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is declared wrongly does not compile, and the compiler says why where it stands. */
class ShapeWriterTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheShapeOfARecord() throws IOException {
        assertThat(problems(record(
                        "@Declared(value = 3, max = 9, meaning = \"how \\\"long\\\"\", source = \"A-x\") int length")))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("a/OneShape.java")))
                .contains(
                        "to.add(new Parameter(\"length\", new Parameter.Allowed(detente.parameter.Kind.INTEGER, 0.0, 9.0,"
                                + " java.util.List.of()), 3.0, 3.0, \"1\", \"how \\\"long\\\"\", \"A-x\", 0.0/0.0));")
                .contains("from.whole()")
                .contains("to.put(record.length());");
    }

    @Test
    void aConstantOfAnEnumIsHeldByItsPlace() throws IOException {
        assertThat(problems(record(declared("1, neutral = 0", "One.Side side"))))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("a/OneShape.java")))
                .contains("Kind.CHOICE, 0.0, 1.0, java.util.List.of(\"LEFT\", \"RIGHT\")), 1.0,")
                .contains("from.choice(a.One.Side.values())")
                .contains("to.put(record.side());");
        assertRefused(
                "what is declared are places among LEFT, RIGHT, from 0 on; 2.0 is none",
                declared("2", "One.Side side"));
        assertRefused("one default is needed, not 2", declared("{0, 1}", "One.Side side"));
    }

    @Test
    void everyComponentIsDeclared() {
        assertRefused("no declaration for bare", declared("1", "double given") + ", double bare");
    }

    @Test
    void aParameterIsANumberASwitchAnEnumATableOrASubset() {
        assertRefused(
                "a parameter cannot be a java.lang.String, only a double, an int, a boolean, an enum, a Table or a Subset",
                declared("1", "String name"));
    }

    @Test
    void aNumberHasOneDefault() {
        assertRefused("one default is needed, not 2", declared("{0, 1}", "double share"));
        assertRefused("one default is needed, not 2", declared("0, first = {0, 1}", "double share"));
    }

    @Test
    void aTableHasADefaultForEachConstant() {
        assertRefused("one default is needed for each of LEFT, RIGHT, not 1", declared("1", "Table<One.Side> sides"));
    }

    @Test
    void aSubsetHasConstantsOfItsEnum() {
        assertRefused(
                "what is declared are places among LEFT, RIGHT, from 0 on; 2.0 is none",
                declared("{0, 2}", "Subset<One.Side> sides"));
    }

    @Test
    void aDefaultIsInItsRange() {
        assertRefused("the default of share, 1.5, must be 0 to 1", declared("1.5", "double share"));
        assertRefused("the default of count, 0.5, must be a whole number from 0 to 1", declared("0.5", "int count"));
        assertRefused("the neutral value of share, 2, must be 0 to 1", declared("1, neutral = 2", "double share"));
        assertRefused(
                "the default of the first edition of share, 2, must be 0 to 1",
                declared("1, first = 2", "double share"));
    }

    @Test
    void whatIsBoundIsThere() {
        assertRefused(
                "no parameter 'lo'; did you mean 'low'?",
                "@Bonded(value = Bond.Kind.RISING, of = {\"lo\", \"high\"}) ",
                declared("0", "double low") + ", " + declared("1", "double high"));
    }

    @Test
    void defaultsGoTogether() {
        assertRefused(
                "defaults do not go together: high (1) must be at most low (0)",
                "@Bonded(value = Bond.Kind.RISING, of = {\"high\", \"low\"}) ",
                declared("0", "double low") + ", " + declared("1", "double high"));
    }

    @Test
    void aRecordOfParametersHasAFileOfItsOwn() {
        assertThat(problems("final class One { record Inner(" + declared("1", "double share") + ") {} }"))
                .containsExactly("a record of parameters is in a file of its own");
    }

    @Test
    void otherRecordsAreLeftAlone() {
        assertThat(problems(record("double share, String name"))).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private void assertRefused(String problem, String components) {
        assertRefused(problem, "", components);
    }

    private void assertRefused(String problem, String annotations, String components) {
        assertThat(problems(annotations + record(components))).containsExactly(problem);
    }

    private static String declared(String value, String component) {
        return "@Declared(value = " + value + ", meaning = \"m\", source = \"convention\") " + component;
    }

    private static String record(String components) {
        return "record One(" + components + ") { enum Side { LEFT, RIGHT } }";
    }

    /** What the compiler says of a type after the imports, which stand in a line before it. */
    private List<String> problems(String type) {
        String text = "package a; import detente.parameter.*;\n" + type;
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                found,
                List.of("-proc:only", "-s", folder.toString(), "-cp", System.getProperty("java.class.path")),
                null,
                List.of(new Source(text)));
        task.setProcessors(List.of(new ShapeWriter()));
        task.call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** A file that is in memory only. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///One.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
