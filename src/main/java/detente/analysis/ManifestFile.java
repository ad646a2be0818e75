package detente.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code manifest.json} says of the experiment whose result a folder holds. */
final class ManifestFile {
    private ManifestFile() {}

    /**
     * The experiment as it was resolved; without members if there is no manifest or no experiment in it.
     *
     * @throws IOException if the manifest cannot be read
     */
    static JsonNode experiment(Path folder) throws IOException {
        return read(folder).path("experiment");
    }

    /**
     * Number of runs after which the design points begin anew, because a stop rule adds worlds in rounds.
     *
     * @return 0 if each point stands in one place
     * @throws IOException if the manifest cannot be read
     */
    static long roundOf(Path folder) throws IOException {
        JsonNode manifest = read(folder);
        JsonNode experiment = manifest.path("experiment");
        return experiment.path("stop").isObject()
                ? manifest.path("points").asLong()
                        * experiment.path("worlds").asLong()
                        * experiment.path("replications").asLong()
                : 0;
    }

    private static JsonNode read(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        if (!Files.exists(manifest)) {
            return JsonMapper.shared().missingNode();
        }
        try {
            return JsonMapper.shared().readTree(Files.readString(manifest));
        } catch (JacksonException e) {
            throw new IOException(manifest + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
