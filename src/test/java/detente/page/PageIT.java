package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import detente.cli.Typed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as it is built: one file that needs nothing, allows itself nothing, and is in the jar. */
class PageIT {
    private static final String JAR =
            LaboratoryPage.FILE.resolveSibling("detente.jar").toString();
    private static final int LARGEST = 1_500_000;

    @TempDir
    private Path folder;

    @Test
    void isOneFileThatIsInTheJarToo() throws Exception {
        byte[] page = Files.readAllBytes(LaboratoryPage.FILE);
        assertThat(page).hasSizeLessThan(LARGEST);
        assertThat(Files.readString(LaboratoryPage.FILE))
                .contains("default-src 'none'")
                .doesNotContain("src=\"http", "href=\"http:", "@import");
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.getInputStream(jar.getEntry("laboratory.html")).readAllBytes())
                    .isEqualTo(page);
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.contains("teavm")
                            || name.startsWith("detente/page/browser")
                            || name.contains("webjars"));
        }
    }

    /** Another function of the browser's mathematics might have other last bits. */
    @Test
    void importsExactFunctionsOnly() throws Exception {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
        try (Chromium browser = Chromium.open()) {
            LaboratoryPage.openKernel(browser, folder, 1);
            String imports = browser.eval("unzipped('module').arrayBuffer()"
                    + ".then(bytes => WebAssembly.compile(bytes, {builtins: ['js-string']}))"
                    + ".then(module => WebAssembly.Module.imports(module))"
                    + ".then(all => all.filter(one => one.module === 'teavmMath').map(one => one.name).sort().join())");
            // The logarithm is TeaVM's own, for one constant.
            assertThat(imports).isEqualTo("ceil,floor,log,sqrt");
            assertThat(browser.faults()).isEmpty();
        }
    }

    @Test
    void beginsWithWhatItWasAskedFor() throws Exception {
        Path scenario = folder.resolve("mine.yaml");
        Files.writeString(scenario, "name: mine\ndescription: '</script><b id=bad>'\nworld: historical\nyears: 3\n");
        Path page = folder.resolve("lab.html");
        assertThat(Typed.of("lab", scenario.toString(), "--out", page.toString())
                        .code())
                .isZero();

        assumeTrue(Chromium.isThere(), Chromium.MISSING);
        try (Chromium browser = Chromium.open()) {
            browser.go(page.toUri());
            browser.await("document.readyState === 'complete' && document.getElementById('start')");
            assertThat(browser.eval("JSON.parse(document.getElementById('start').textContent).added.description"))
                    .isEqualTo("</script><b id=bad>");
            assertThat(browser.eval("document.getElementById('bad') === null")).isEqualTo("true");
            assertThat(browser.faults()).isEmpty();
        }
    }
}
