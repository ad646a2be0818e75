package detente.analysis.pattern;

import detente.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code patterns.md} says of every pattern what it is. {@code -Ddetente.rewrite=true} writes its table anew. */
class PatternsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/patterns.md");
    private static final String HEAD = "| pattern | unit | by chance | what it is |\n|---|---|---|---|\n";

    @Test
    void namesEveryPattern() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(HEAD) + HEAD.length();
        int end = page.indexOf("\n\n", begin - 1) + 1;
        String rows = Arrays.stream(SeriesPattern.values())
                .map(pattern -> "| `" + pattern.text() + "` | " + pattern.unit() + " | " + chance(pattern) + " | "
                        + pattern.meaning() + " |\n")
                .collect(Collectors.joining());
        GeneratedFile.check(PAGE, page.substring(0, begin) + rows + page.substring(end));
    }

    private static String chance(SeriesPattern pattern) {
        return switch (pattern.chance()) {
            case UNKNOWN -> "";
            case ONE -> "1";
            case SHUFFLED -> "dates shuffled";
        };
    }
}
