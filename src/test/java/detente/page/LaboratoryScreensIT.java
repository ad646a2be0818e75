package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every pane in every window, language and scheme: looked at, judged by axe, and left as a picture in
 * {@code target/screens} for people to look at.
 */
@Tag("battery")
class LaboratoryScreensIT {
    static final Path SCREENS = Path.of("target", "screens");
    private static final int HEIGHT = 1000;

    @Test
    void everyStateIsWithoutFault() throws IOException {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
        Files.createDirectories(SCREENS);
        List<String> found = new ArrayList<>();
        try (Laboratory page = Laboratory.open(Laboratory.BUSY)) {
            for (String scheme : List.of("light", "dark")) {
                page.browser().media("prefers-color-scheme", scheme);
                for (String language : List.of("en", "nl")) {
                    for (String pane : Laboratory.PANES) {
                        page.at("lang=" + language + "&pane=" + pane + "&" + Laboratory.BUSY);
                        for (int width : Laboratory.WIDTHS) {
                            String state = String.join("-", pane, language, scheme, String.valueOf(width));
                            page.browser().size(width, HEIGHT);
                            page.settle();
                            page.browser().screenshot(SCREENS.resolve(state + ".png"), width, HEIGHT);
                            page.browser().size(width, 16 * HEIGHT);
                            page.unfold();
                            page.look().forEach(fault -> found.add(state + ": " + fault));
                            if (width == 390 || width == 1440) {
                                page.axe().forEach(fault -> found.add(state + ": " + fault));
                            }
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
