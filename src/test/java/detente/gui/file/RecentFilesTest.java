package detente.gui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    @TempDir
    private Path folder;

    private final Preferences preferences = Preferences.userRoot().node("detente/test");

    @AfterEach
    void forget() throws BackingStoreException {
        preferences.removeNode();
    }

    @Test
    void remembersTheLatestFirstAndForgetsWhatIsGone() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            files.add(Files.createFile(folder.resolve(i + ".json")));
            new RecentFiles(preferences).add(files.get(i));
        }
        new RecentFiles(preferences).add(files.get(5));
        Files.delete(files.get(8));

        assertThat(new RecentFiles(preferences).list())
                .containsExactly(
                        files.get(5),
                        files.get(9),
                        files.get(7),
                        files.get(6),
                        files.get(4),
                        files.get(3),
                        files.get(2));
    }
}
