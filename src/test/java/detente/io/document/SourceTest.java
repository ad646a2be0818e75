package detente.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void refusesLongYaml() throws IOException {
        Path file = Files.writeString(folder.resolve("points.yaml"), " ".repeat(LONG));

        assertThatThrownBy(() -> Source.file(file.toString()))
                .isInstanceOf(BadInput.class)
                .hasMessage(file + ": is larger than 1 MiB");
    }
}
