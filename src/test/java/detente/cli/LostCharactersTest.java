package detente.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A path that the locale cannot hold is refused with the remedy, before another one is used in its place. */
class LostCharactersTest {
    private static final byte[] LATIN = "java\0caf\u00e9\0run\0caf\u00e9/x\0".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void bytesThatAreNoCharactersAreRefused() {
        assertThatThrownBy(() -> LostCharacters.check(1, LATIN))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("caf\ufffd/x")
                .hasMessageContaining(FilePath.characters().toString())
                .hasMessageContaining("LC_ALL=C.UTF-8");
    }

    /** What stands before them is of no concern: options for Java, its own path. */
    @Test
    void onlyTheArgumentsAreLookedAt() {
        byte[] typed = "java\0caf\u00e9\0run\0x\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThatCode(() -> LostCharacters.check(2, typed)).doesNotThrowAnyException();
    }

    @Test
    void whatJavaCouldNotReadNamesNoFile() {
        assertThatThrownBy(() -> FilePath.of("caf\ufffd"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("LC_ALL=C.UTF-8");
        assertThatThrownBy(() -> FilePath.of("\ud800")).hasMessageContaining("cannot hold");
        assertThatThrownBy(() -> FilePath.of("a\0b")).hasMessage("'a\\u0000b' is not the name of a file");
    }
}
