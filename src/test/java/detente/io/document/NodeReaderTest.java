package detente.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.io.document.Source.Format;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeReaderTest {

    @Test
    void knowsTheLineOfEveryJsonValue() {
        Node.Fields root = read(Format.JSON, "{\n \"a\": 1,\n \"b\": [\n  true,\n  null ],\n \"c\": {\"d\": \"x\"} }");

        assertThat(root.fields().get("a")).isEqualTo(new Node.Decimal(2, "1", 1));
        assertThat(root.fields().get("b"))
                .isEqualTo(new Node.Items(3, List.of(new Node.Flag(4, true), new Node.Nothing(5))));
        assertThat(root.fields().get("c")).isEqualTo(new Node.Fields(6, Map.of("d", new Node.Text(6, "x"))));
    }

    @Test
    void readsYamlLikeJson() {
        Node.Fields root = read(Format.YAML, "a: 0.5\nb:\n  - on\n  - 'x'\nc: {d: yes}\n");

        assertThat(root.fields().get("a")).isEqualTo(new Node.Decimal(1, "0.5", .5));
        assertThat(root.fields().get("b"))
                .isEqualTo(new Node.Items(3, List.of(new Node.Text(3, "on"), new Node.Text(4, "x"))));
        assertThat(root.fields().get("c")).isEqualTo(new Node.Fields(5, Map.of("d", new Node.Text(5, "yes"))));
    }

    @Test
    void takesABraceForJsonWhereTheFormatIsOpen() {
        assertThat(read(Format.EITHER, " {\"a\": 1}").fields()).containsKey("a");
        assertThat(read(Format.EITHER, "a: 1").fields()).containsKey("a");
    }

    /** So that the key which they are given for can refuse them. */
    @Test
    void readsNumbersThatAreNone() {
        assertThat(read(Format.JSON, "{\"a\": NaN}").fields().get("a"))
                .isInstanceOfSatisfying(
                        Node.Decimal.class, nan -> assertThat(nan.value()).isNaN());
        assertThat(read(Format.YAML, "a: .nan").fields()).containsEntry("a", new Node.Text(1, ".nan"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JSON | ''                        | f: is empty
            JSON | '  '                      | f: is empty
            JSON | null                      | f:1: must be an object, not null
            JSON | [1]                       | f:1: must be an object, not a list
            JSON | "x"                       | f:1: must be an object, not 'x'
            JSON | {"a": 1} {                | f:1: something follows after the end
            JSON | {"a": nan}                | f:1: is not well formed
            JSON | {"a": 01}                 | f:1: is not well formed
            JSON | {"a": 1,}                 | f:1: is not well formed
            JSON | {a: 1}                    | f:1: is not well formed
            JSON | {"a": 'x'}                | f:1: is not well formed
            JSON | {"a": /* no */ 1}         | f:1: is not well formed
            JSON | {"a": 1                   | f:1: is not well formed
            YAML | a: *x                     | f:1: references (*) are not allowed
            YAML | '*x : 1'                  | f:1: is not well formed
            YAML | a: [1                     | f:1: is not well formed
            YAML | 'a: 1\n--- \nb: 2'        | f:
            """)
    void refusesWhatIsNoObject(Format format, String text, String message) {
        assertThatThrownBy(() -> read(format, text.replace("\\n", "\n")))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesTheSameKeyTwice() {
        Problems problems = new Problems("f");
        NodeReader.read(source(Format.JSON, "{\"a\": 1,\n\"a\": 2}"), problems);
        assertThatThrownBy(problems::report).hasMessage("f:2: 'a' is given twice");
    }

    @Test
    void refusesDepth() {
        String deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";
        assertThatThrownBy(() -> read(Format.JSON, deep)).isInstanceOf(BadInput.class);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = {'{', (byte) 0xC3, '}'};
        assertThatThrownBy(() -> Source.stream("f", new ByteArrayInputStream(bytes), Format.JSON))
                .hasMessage("f:1: is not text in UTF-8: byte 0xC3");
    }

    @Test
    void refusesMoreThanAMebibyte() {
        byte[] bytes = " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Source.stream("f", new ByteArrayInputStream(bytes), Format.JSON))
                .hasMessage("f: is larger than 1 MiB");
    }

    @Test
    void skipsAByteOrderMark() {
        byte[] bytes = "\uFEFF{}".getBytes(StandardCharsets.UTF_8);
        assertThat(Source.stream("f", new ByteArrayInputStream(bytes), Format.JSON)
                        .text())
                .isEqualTo("{}");
    }

    private static Node.Fields read(Format format, String text) {
        Problems problems = new Problems("f");
        Node.Fields root = NodeReader.read(source(format, text), problems);
        problems.report();
        return root;
    }

    private static Source source(Format format, String text) {
        return new Source("f", Optional.empty(), text, format);
    }
}
