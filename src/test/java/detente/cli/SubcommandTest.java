package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubcommandTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HELP")
    void everyCommandHasARowInTheReadme(Subcommand subcommand) throws IOException {
        String name = subcommand.name().toLowerCase(Locale.ROOT);
        assertThat(Files.readString(Path.of("README.md"))).containsPattern("\n\\| `" + name + "[ `]");
    }
}
