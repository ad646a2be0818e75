package detente.analysis.runs;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What counts as one case in a result. */
public final class WrittenUnits {
    private WrittenUnits() {}

    /** By its manifest. */
    public static Units of(JsonNode manifest) {
        List<Integer> sets = new ArrayList<>();
        manifest.path("sets").forEach(set -> sets.add(set.asInt()));
        int worlds = manifest.path("experiment").path("worldsPerSet").asInt(1);
        return sets.isEmpty() || worlds < 1 ? Units.SINGLE : new Units(worlds, sets);
    }
}
