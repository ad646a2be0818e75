package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import detente.page.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Reports in a wide and in a narrow window: nothing overflows, nothing covers other text, nothing is cut. */
class ReportInBrowserIT {
    private static final Path LOOK = Path.of("src/test/resources/detente/cli/look.js");
    private static final List<Integer> WIDTHS = List.of(1280, 400);

    private static final int HEIGHT = 3000;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findBrowser() {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
    }

    /** What is wrong with some pages, by name, in windows of each width: {@code report at 400}. */
    private Map<String, List<String>> look(Map<String, String> pages) throws IOException {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        try (Chromium browser = Chromium.open()) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = Files.writeString(folder.resolve(page.getKey() + ".html"), page.getValue());
                browser.go(file.toUri());
                browser.await("document.readyState === 'complete' && location.pathname.endsWith('/" + file.getFileName()
                        + "')");
                browser.load(Files.readString(LOOK));
                for (int width : WIDTHS) {
                    browser.size(width, HEIGHT);
                    List<String> found = new ArrayList<>();
                    JsonMapper.shared()
                            .readTree(browser.eval("JSON.stringify(look(window).slice(0, 12))"))
                            .forEach(fault -> found.add(fault.asString("")));
                    faults.put(page.getKey() + " at " + width, found);
                }
            }
        }
        return faults;
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

    /** A click leads to the page, which begins with what was swept; without charts there is none. */
    @Test
    void leadsToTheModelWithWhatWasSwept() throws Exception {
        Path swept = Swept.into(folder, "actions", Swept.ACTIONS);
        assertThat(Files.readString(swept.resolve("manifest.json"))).contains("\"laboratory.html\": {");
        try (Chromium browser = Chromium.open()) {
            browser.go(swept.resolve("report.html").toUri());
            browser.await(
                    "document.readyState === 'complete' && document.querySelector('a[href=\"laboratory.html\"]')");
            browser.eval("document.querySelector('a[href=\"laboratory.html\"]').click()");
            browser.await("String(globalThis.laboratory?.state?.seed) === '7'");
            assertThat(browser.faults()).isEmpty();
        }

        assertThat(Typed.of("analyze", swept.toString(), "--no-charts").code()).isZero();
        assertThat(swept.resolve("laboratory.html")).doesNotExist();
        assertThat(Files.readString(swept.resolve("report.html"))).contains("detente.jar lab .");
        assertThat(Typed.of("verify", swept.toString()).code()).isZero();
    }

    /** Planted faults: the look must find each. */
    @Test
    void theLookFindsFaults() throws Exception {
        String style = "<!DOCTYPE html><style>body { margin: 0 } svg { width: 300px; height: 100px }</style>";
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("wide", "<!DOCTYPE html><body><div style=\"width: 2000px\">x</div></body>");
        pages.put("left", "<!DOCTYPE html><body><p style=\"position: relative; left: -20px\">x</p></body>");
        pages.put("heap", "<!DOCTYPE html><body><p>one</p><p style=\"margin-top: -2.2em\">other</p></body>");
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
