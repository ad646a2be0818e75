package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in a wide and in a narrow window: nothing overflows, nothing covers other text, nothing is cut. */
class ReportInBrowserIT {
    private static final List<Integer> WIDTHS = List.of(1280, 400);

    private static Optional<Browser> browser = Optional.empty();

    @TempDir
    private Path folder;

    @BeforeAll
    static void findBrowser() {
        browser = Browser.find();
        assumeTrue(browser.isPresent(), "skipped: no chromium on the PATH (Debian: apt-get install chromium)");
    }

    private Map<String, List<String>> look(Map<String, String> pages) throws Exception {
        return browser.orElseThrow().look(pages, WIDTHS, folder);
    }

    @Test
    void nothingOverflowsOverlapsOrIsCut() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Map.Entry<String, String> experiment : Swept.all().entrySet()) {
            Path swept = Swept.into(folder, experiment.getKey(), experiment.getValue());
            pages.put(experiment.getKey(), Files.readString(swept.resolve("report.html")));
        }
        assertThat(folder.resolve("plane/charts/phase-diagram.svg")).exists();
        assertThat(folder.resolve("sobol/charts/sensitivity.svg")).exists();
        assertThat(folder.resolve("morris/charts/elementary-effects.svg")).exists();

        Map<String, List<String>> faults = look(pages);

        assertThat(faults).hasSize(pages.size() * WIDTHS.size());
        assertThat(faults)
                .allSatisfy((page, found) -> assertThat(found).as(page).isEmpty());
    }

    /** Planted faults: the look must find each. */
    @Test
    void theLookFindsFaults() throws Exception {
        String style = "<style>body { margin: 0 } svg { width: 300px; height: 100px }</style>";
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("wide", "<body><div style=\"width: 2000px\">x</div></body>");
        pages.put("left", "<body><p style=\"position: relative; left: -20px\">x</p></body>");
        pages.put("heap", "<body><p>one</p><p style=\"margin-top: -2.2em\">other</p></body>");
        pages.put("text", style + svg("<text x='9' y='20'>one</text><text x='12' y='22'>other</text>"));
        pages.put("edge", style + svg("<text x='-9' y='20'>text</text>"));
        pages.put(
                "clip",
                style
                        + svg("<clipPath id='c'><rect x='20' y='0' width='90' height='50'/></clipPath>"
                                + "<g clip-path='url(#c)'><text x='9' y='20'>text</text></g>"));
        pages.put("good", style + svg("<text x='9' y='20'>one</text><text x='9' y='50'>other</text>"));

        Map<String, List<String>> faults = look(pages);

        for (int width : WIDTHS) {
            assertThat(faults.get("wide at " + width)).anyMatch(fault -> fault.startsWith("the page is 2"));
            assertThat(faults.get("left at " + width)).anyMatch(fault -> fault.startsWith("beyond the window"));
            assertThat(faults.get("heap at " + width)).anyMatch(fault -> fault.startsWith("one on the other: p"));
            assertThat(faults.get("text at " + width))
                    .anyMatch(fault -> fault.startsWith("one on the other in a picture"));
            assertThat(faults.get("edge at " + width)).anyMatch(fault -> fault.startsWith("beyond its picture"));
            assertThat(faults.get("clip at " + width)).anyMatch(fault -> fault.startsWith("cut"));
            assertThat(faults.get("good at " + width)).isEmpty();
        }
    }

    private static String svg(String content) {
        return "<body><svg viewBox='0 0 300 100'>" + content + "</svg></body>";
    }
}
