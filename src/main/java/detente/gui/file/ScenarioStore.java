package detente.gui.file;

import detente.io.document.Json;
import detente.io.result.WholeFile;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes scenario files. */
public final class ScenarioStore {
    private ScenarioStore() {}

    /**
     * Writes a file, whole or not at all.
     *
     * @throws IOException with a sentence that names the file
     */
    public static void save(ScenarioFile scenario, Path file) throws IOException {
        String text = Json.of(ScenarioWriter.tree(scenario));
        WholeFile.write(file, draft -> Files.writeString(draft, text));
    }
}
