package detente.gui.file;

import detente.io.document.Json;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes scenario files. */
public final class ScenarioStore {
    private ScenarioStore() {}

    /** Writes a file, whole or not at all. */
    public static void save(ScenarioFile scenario, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".detente", ".json");
        try {
            Files.writeString(draft, Json.of(ScenarioWriter.tree(scenario)));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
