package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasThereStaysWhenTheDiskRefuses() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "old");

        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(file, draft -> {
                    Files.writeString(draft, "half of the n");
                    throw new IOException("no space left");
                }))
                .withMessage(file + " was not written: no space left");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("old.json");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        WholeFile.write(link, draft -> Files.writeString(draft, "new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("folder.json"));

        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(inTheWay, draft -> Files.writeString(draft, "new")))
                .withMessageContaining("folder.json was not written");
        assertThat(inTheWay).isEmptyDirectory();
    }

    /** As any other file that a program writes. */
    @Test
    void othersMayReadItIfTheyMayReadTheRest() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no such permissions");
        Path usual = Files.writeString(folder.resolve("usual.json"), "");
        Path file = folder.resolve("file.json");
        WholeFile.write(file, draft -> Files.writeString(draft, "new"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)));
    }
}
