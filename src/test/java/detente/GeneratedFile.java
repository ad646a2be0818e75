package detente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is generated and checked in: a test holds it to what is generated now, or, when asked, writes it anew. */
public final class GeneratedFile {
    private static final String FLAG = "detente.rewrite";

    private GeneratedFile() {}

    /** Whether files are written anew: {@code mvn test -Dtest=DocumentationTest -Ddetente.rewrite=true}. */
    public static boolean isRewritten() {
        return Boolean.getBoolean(FLAG);
    }

    public static void check(Path file, String generated) throws IOException {
        if (isRewritten()) {
            Files.writeString(file, generated, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as("%s is out of date; the same test with -D%s=true writes it anew", file, FLAG)
                .isEqualTo(generated);
    }
}
