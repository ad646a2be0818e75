package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the commit does not say what was built, the program says it of itself. */
class ClassFilesTest {
    private static final String NAME = "detente/io/result/Extent.class";

    @TempDir
    private Path folder;

    private Path classes = Path.of("");

    @BeforeEach
    void build() throws IOException {
        classes = folder.resolve("classes");
        Path file = classes.resolve(NAME);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream bytes = Objects.requireNonNull(Extent.class.getResourceAsStream("/" + NAME))) {
            Files.copy(bytes, file);
        }
        Files.writeString(classes.resolve("detente/build.properties"), "dirty=true");
        Files.writeString(classes.resolve("library.txt"), "of somebody else");
    }

    @Test
    void aJarIsTheSameProgramAsTheFolderItWasMadeFrom() throws Exception {
        Path jar = folder.resolve("with a blank.jar");
        pack(jar);
        assertThat(sum(jar)).isEqualTo(sum(classes)).hasSize(64);
    }

    @Test
    void anyChangeOfTheProgramMakesAnotherAndNoneOfALibrary() throws Exception {
        String before = sum(classes);
        Files.writeString(classes.resolve("library.txt"), "another version");
        assertThat(sum(classes)).isEqualTo(before);
        Path other = Files.writeString(classes.resolve("detente/more.txt"), "1");
        String more = sum(classes);
        assertThat(more).isNotEqualTo(before);
        Files.writeString(other, "2");
        assertThat(sum(classes)).isNotIn(before, more);
    }

    /** A commit and nothing else tells a program that was built from it as it is. */
    @Test
    void twoBuildsOfOneCommitAreToldApart() {
        Program one = new Program("1", "abc", "true", "0123456789abcdef");
        Program other = new Program("1", "abc", "true", "1123456789abcdef");
        Program clean = new Program("1", "abc", "false", "");
        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.id()).isNotEqualTo(clean.id());
        assertThat(one.title()).isEqualTo("1 (commit abc, changed since, classes 0123456789ab)");
        assertThat(clean.title()).isEqualTo("1 (commit abc)");
        assertThat(Program.running().classes().isEmpty())
                .isEqualTo(Program.running().dirty().equals("false"));
    }

    private static String sum(Path where) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {where.toUri().toURL()}, null)) {
            return ClassFiles.sha256(loader.loadClass(Extent.class.getName()), "/detente/build.properties");
        }
    }

    private void pack(Path jar) throws IOException {
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(stream);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, packed);
            }
        }
    }
}
