package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page opens from a file in the browsers of two makers, and says the same there. */
@Tag("battery")
class SameWordsIT {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int HEIGHT = 1000;

    @Test
    void firefoxSaysWhatChromiumSays() throws IOException {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
        assumeTrue(Firefox.isThere(), Firefox.MISSING);
        Files.createDirectories(SCREENS);
        for (String language : new String[] {"en", "nl"}) {
            try (DrivenBrowser chromium = Chromium.open();
                    DrivenBrowser firefox = Firefox.open()) {
                assertThat(said(firefox, language)).isEqualTo(said(chromium, language));
                for (int width : new int[] {390, 1440}) {
                    firefox.screenshot(SCREENS.resolve("firefox-" + language + "-" + width + ".png"), width, HEIGHT);
                }
                assertThat(firefox.faults()).isEmpty();
                assertThat(chromium.faults()).isEmpty();
            }
        }
    }

    /** Its first sentence and the numbers below, once all is computed. */
    private static String said(DrivenBrowser browser, String language) {
        browser.size(1440, HEIGHT);
        browser.go(URI.create(LaboratoryPage.FILE.toUri() + "#lang=" + language + "&" + Laboratory.BUSY));
        browser.await("globalThis.laboratory && document.documentElement.dataset.state === 'done'");
        String said = browser.eval("document.getElementById('sentence').textContent");
        assertThat(said).contains("%");
        return said
                + browser.eval(
                        "[...document.querySelectorAll('.row-value')].map(node => '\\n' + node.textContent).join('')");
    }
}
