package detente.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that was built, and what a test needs to look into it. */
final class LaboratoryPage {
    static final Path FILE = Path.of(System.getProperty("detente.jar", "target/detente.jar"))
            .resolveSibling("laboratory.html")
            .toAbsolutePath();

    private static final String FACE = "<script type=\"module\">";

    private LaboratoryPage() {}

    /** Opens it without its face, with a kernel by the name {@code kernel}. */
    static void openKernel(DrivenBrowser browser, Path folder, int workers) throws IOException {
        String page = Files.readString(FILE);
        int from = page.indexOf(FACE);
        int until = page.indexOf("</script>", from);
        Path bare = folder.resolve("kernel.html");
        Files.writeString(bare, page.substring(0, from + FACE.length()) + page.substring(until));
        browser.go(bare.toUri());
        browser.await("document.readyState === 'complete' && document.getElementById('start')");
        String kernel = Files.readString(Path.of("src/main/page/kernel.js")).replace("export class", "class");
        browser.load(kernel);
        browser.eval("Kernel.load(" + workers + ").then(loaded => { globalThis.kernel = loaded; })");
    }

    /** A script of these tests. */
    static String script(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/detente/page", name));
    }
}
