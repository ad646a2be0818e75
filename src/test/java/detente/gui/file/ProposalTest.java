package detente.gui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalTest {
    @TempDir
    private Path folder;

    /** What is proposed is accepted: a film and tables want a folder that holds nothing of another. */
    @Test
    void proposesANameThatNothingHas() throws IOException {
        assertThat(Proposal.free(folder.toFile(), "film", "")).hasName("film");
        Files.createDirectory(folder.resolve("film"));
        Files.createDirectory(folder.resolve("film-2"));
        Files.createFile(folder.resolve("world.png"));

        assertThat(Proposal.free(folder.toFile(), "film", "")).hasName("film-3").doesNotExist();
        assertThat(Proposal.free(folder.toFile(), "world", ".png"))
                .hasName("world-2.png")
                .doesNotExist();
    }

    @Test
    void proposesAFolderThatCanBeWrittenTo() {
        assertThat(Proposal.folder()).canWrite();
    }
}
