package detente.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a file may be: a list of points makes a long JSON file, and a long YAML file takes its parser too long. */
class SourceTest {
    private static final int LONG = (1 << 20) + 1;

    @TempDir
    private Path folder;

    @Test
    void readsLongJson() throws IOException {
        Path file = Files.writeString(folder.resolve("points.json"), " ".repeat(LONG));

        assertThat(Source.file(file.toString()).text()).hasSize(LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "1F8B0800000000000000, 'is packed with gzip, not text: unpack it first'",
        "504B0304140000000800, 'is a spreadsheet or an archive, not text: save or unpack it as text in UTF-8'",
        "FFFE7B007D00, is text in UTF-16: save it as UTF-8",
        "FEFF007B007D, is text in UTF-16: save it as UTF-8"
    })
    void whatIsNoTextInUtf8IsCalledByItsKind(String bytes, String kind) throws IOException {
        Path file = Files.write(folder.resolve("points.csv"), HexFormat.of().parseHex(bytes));

        assertThatThrownBy(() -> Source.file(file.toString()))
                .isInstanceOf(BadInput.class)
                .hasMessage(file + ": " + kind);
    }

    @Test
    void refusesLongYaml() throws IOException {
        Path file = Files.writeString(folder.resolve("points.yaml"), " ".repeat(LONG));

        assertThatThrownBy(() -> Source.file(file.toString()))
                .isInstanceOf(BadInput.class)
                .hasMessage(file + ": is larger than 1 MiB");
    }
}
