package detente.gui.file;

import detente.io.document.FilePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;

/** The scenario files that were opened or saved lately, the latest first; remembered for the next time. */
public final class RecentFiles {
    private static final int MOST = 8;
    private static final String KEY = "recent";
    private static final String NONE = "";

    private final Preferences preferences;

    /** @param preferences where they are remembered */
    public RecentFiles(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Those that still exist, and whose paths the locale of today can hold. */
    public List<Path> list() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String path = preferences.get(KEY + i, NONE);
            if (FilePath.isHeld(path) && Files.isRegularFile(Path.of(path))) {
                files.add(Path.of(path));
            }
        }
        return files;
    }

    /** A file was used. */
    public void add(Path file) {
        List<Path> files = list();
        Path used = file.toAbsolutePath().normalize();
        files.remove(used);
        files.add(0, used);
        for (int i = 0; i < MOST; i++) {
            preferences.put(KEY + i, i < files.size() ? files.get(i).toString() : NONE);
        }
    }
}
