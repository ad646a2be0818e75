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

    /** What lies in a result folder is a result, or it is left alone. */
    @Test
    void aLinkInAResultFolderIsRefused() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "years of work");
        Path result = Files.createDirectory(folder.resolve("result"));
        Files.writeString(result.resolve(Manifest.FILE), "{}");
        Path link = Files.createSymbolicLink(result.resolve("scenario.json"), precious);
        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(link, draft -> Files.writeString(draft, "new")))
                .withMessage(link + " was not written: it is a link in a result folder; choose another name");
        assertThat(precious).hasContent("years of work");
    }

    @Test
    void anotherNameOfTheSameFileKeepsWhatItHad() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "old");
        Path other = Files.createLink(folder.resolve("backup.json"), file);
        WholeFile.write(file, draft -> Files.writeString(draft, "new"));
        assertThat(file).hasContent("new");
        assertThat(other).hasContent("old");
    }

    /** A program that was killed cannot remove its draft; one that works at this moment still needs it. */
    @Test
    void draftsOfProgramsThatHaveEndedAreRemoved() throws IOException {
        long ended = new ProcessBuilder("true").start().onExit().join().pid();
        Path abandoned = Files.writeString(folder.resolve(".new-" + ended + "-a.json"), "half of");
        Path older = Files.writeString(folder.resolve(".new-18446744073709551615-a.json"), "half of");
        Path inWork = Files.writeString(
                folder.resolve(".new-" + ProcessHandle.current().pid() + "-b.json"), "half of");
        Path notes = Files.writeString(folder.resolve(".new-ideas"), "mine");
        WholeFile.write(folder.resolve("x".repeat(240) + ".json"), draft -> Files.writeString(draft, "new"));
        assertThat(abandoned).doesNotExist();
        assertThat(older).doesNotExist();
        assertThat(inWork).exists();
        assertThat(notes).hasContent("mine");
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
