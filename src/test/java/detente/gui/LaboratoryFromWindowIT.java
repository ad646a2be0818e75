package detente.gui;

import static detente.gui.Hands.until;
import static org.assertj.core.api.Assertions.assertThat;

import detente.page.packing.StartOf;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The window hands the scenario to the page of the laboratory as it stands, clicks and settings included. */
class LaboratoryFromWindowIT extends ExplorerCase {
    @Test
    void opensTheScenarioAsItStands() throws IOException {
        for (int years = 1; years <= 3; years++) {
            int steps = 52 * years;
            hands.press("F7");
            until("a year", () -> steps() == steps);
        }
        hands.press("ctrl shift 1");
        until("a second policy", () -> policies() == 2);
        hands.press("ctrl L");
        until("a page", () -> pages.size() == 1);

        JsonNode start = StartOf.page(Files.readString(pages.get(0)));
        assertThat(start.path("scenario").asString()).isEqualTo("looked-at");
        assertThat(start.path("added").path("years").asInt()).isEqualTo(6);
        List<String> lines =
                start.path("lines").valueStream().map(JsonNode::asString).toList();
        assertThat(lines)
                .contains("policy.exportControl=TRUE", "policy.exportControl.from=1", "policy.exportControl.until=3")
                .contains("policy.patchSharing=TRUE", "policy.patchSharing.from=2");
        Files.delete(pages.get(0));
    }
}
