package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the model cannot run, the page says why and shows what was found before: words, never a blank page. */
class OldBrowserIT {
    private static final Path FILE = Path.of("target", "laboratory.html");

    @Test
    void saysWhyAndShowsWhatWasFoundBefore() throws IOException {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
        try (Chromium browser = Chromium.open()) {
            browser.call(
                    "Page.addScriptToEvaluateOnNewDocument", Map.of("source", "WebAssembly.validate = () => false"));
            browser.go(FILE.toUri());
            browser.await("document.querySelector('#why [role=alert]')");
            assertThat(browser.eval("document.querySelector('#why').innerText")).contains("too old");
            assertThat(browser.eval("document.querySelector('#found').innerText"))
                    .contains("share patches", "0.39");
            assertThat(browser.eval("document.getElementById('page').hidden")).isEqualTo("true");

            browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            browser.call("Page.reload", Map.of());
            browser.await("document.readyState === 'complete' && document.querySelector('noscript')");
            assertThat(browser.eval("document.querySelector('#why').innerText"))
                    .contains("needs JavaScript", "JavaScript nodig");
            assertThat(browser.eval("document.querySelector('#found').innerText"))
                    .contains("share patches", "0.39");
            assertThat(browser.faults()).isEmpty();
        }
    }
}
