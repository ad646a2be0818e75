package detente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that was packed, open in a browser. */
final class Laboratory implements AutoCloseable {
    /** Every way to look at it. */
    static final List<String> PANES = List.of("effects", "time", "each", "robust", "world", "compare", "share");

    /** Windows: a phone, a tablet, screens. */
    static final List<Integer> WIDTHS = List.of(390, 768, 1280, 1440, 1920);

    /** What a busy address sets: all five actions, one of them later, a pinned one, dated events, few worlds. */
    static final String BUSY =
            "worlds=20&events=leak:5:mostCapable:15,crisis:8.5:S1+S5:4:1&pinned=policy.treaty%3Dtrue&policy.patchSharing=true&policy.treaty=true"
                    + "&policy.treaty.from=5&policy.publicAttribution=true&policy.diplomacy=true&policy.arsenalManagement=true"
                    + "&policy.allyWarning=true&policy.exportControl=true&policy.jointArsenal=true"
                    + "&policy.vendorIndependence=true&policy.publicDebate=true";

    private static final Path FILE = Path.of("target", "laboratory.html");
    private static final String DONE = "document.documentElement.dataset.state === 'done'";
    private static final String AXE = "/axe.min.js";
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private static final int SHIFT = 8;

    /** What the page would hand to the person stays in it. */
    private static final String CATCH_FILES = """
            globalThis.files ??= (() => {
              const files = {saved: null};
              const blobs = new Map();
              const make = URL.createObjectURL;
              URL.createObjectURL = blob => {
                const url = make.call(URL, blob);
                blobs.set(url, blob);
                return url;
              };
              HTMLAnchorElement.prototype.click = function () {
                files.saved = {name: this.download, blob: blobs.get(this.href)};
              };
              return files;
            })(); 1""";

    private final Chromium browser;

    private Laboratory(Chromium browser) {
        this.browser = browser;
    }

    /** Opens it with an address, which may be empty, and waits until it has computed all that is asked. */
    static Laboratory open(String address) throws IOException {
        return open(FILE, address);
    }

    /** The same of a page that was written for something. */
    static Laboratory open(Path file, String address) throws IOException {
        assertThat(file).exists();
        Laboratory page = new Laboratory(Chromium.open());
        page.browser.size(1440, 3000);
        page.browser.go(URI.create(file.toUri() + (address.isEmpty() ? "" : "#" + address)));
        page.browser.await("globalThis.laboratory");
        page.settle();
        return page;
    }

    /** Waits until nothing is left to compute. */
    void settle() {
        browser.await(DONE);
    }

    /** Goes to another address of the same page. */
    void at(String address) {
        eval("(was => { document.documentElement.dataset.state = ''; location.hash = " + quoted(address)
                + "; if (location.hash === was) laboratory.redraw(); })(location.hash)");
        settle();
    }

    /** The browser, for what is rarely wanted. */
    Chromium browser() {
        return browser;
    }

    /** What an expression gives. */
    String eval(String expression) {
        return browser.eval(expression);
    }

    /** What an expression gives, as a tree. */
    JsonNode tree(String expression) {
        return JsonMapper.shared().readTree(eval("(async () => JSON.stringify(await (" + expression + ")))()"));
    }

    /** A text as an expression. */
    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** Unfolds everything that can be. */
    void unfold() {
        eval("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        eval("new Promise(then => requestAnimationFrame(() => requestAnimationFrame(() => then(1))))");
    }

    /** Opens the page anew, after some script has run in it, and leaves it as soon as it is there. */
    void again(String script) {
        String name = browser.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .path("identifier")
                .asString("");
        eval("globalThis.laboratory = null");
        browser.call("Page.reload", Map.of());
        browser.await("globalThis.laboratory");
        browser.call("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", name));
    }

    /** Presses a key and lets it go. */
    void press(Key key) {
        press(key, 0);
    }

    /** Presses a key while shift is held. */
    void pressWithShift(Key key) {
        press(key, SHIFT);
    }

    private void press(Key key, int modifiers) {
        Map<String, Object> down = new LinkedHashMap<>(Map.of(
                "type", key.text().isEmpty() ? "rawKeyDown" : "keyDown",
                "key", key.key(),
                "code", key.code(),
                "windowsVirtualKeyCode", key.number(),
                "modifiers", modifiers,
                "text", key.text()));
        browser.call("Input.dispatchKeyEvent", down);
        down.put("type", "keyUp");
        down.remove("text");
        browser.call("Input.dispatchKeyEvent", down);
    }

    /**
     * A key of the keyboard.
     *
     * @param key as a listener is told
     * @param code where it is
     * @param number the one that systems know it by
     * @param text what it writes
     */
    record Key(String key, String code, int number, String text) {
        static final Key TAB = new Key("Tab", "Tab", 9, "");
        static final Key RIGHT = new Key("ArrowRight", "ArrowRight", 39, "");
        static final Key SPACE = new Key(" ", "Space", 32, " ");
        static final Key ENTER = new Key("Enter", "Enter", 13, "\r");
    }

    /**
     * What a button saves.
     *
     * @param word the key of its words
     */
    Saved save(String word) {
        eval(CATCH_FILES);
        eval("files.saved = null; [...document.querySelectorAll('button')].find(button =>" + " laboratory.words()["
                + quoted(word) + "].includes(button.textContent)).click()");
        browser.await("files.saved");
        String data = eval("new Promise(then => { const reader = new FileReader();"
                + " reader.onload = () => then(reader.result); reader.readAsDataURL(files.saved.blob); })");
        return new Saved(eval("files.saved.name"), data.substring(data.indexOf(',') + 1));
    }

    /** A file that was saved, in digits of base 64. */
    record Saved(String name, String digits) {
        byte[] bytes() {
            return Base64.getDecoder().decode(digits);
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }
    }

    /** What axe finds wrong, each with the first element. */
    List<String> axe() throws IOException {
        if (eval("typeof axe").equals("undefined")) {
            try (InputStream script = Objects.requireNonNull(Laboratory.class.getResourceAsStream(AXE), AXE)) {
                browser.load(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts(
                tree(
                        "axe.run(document, {resultTypes: ['violations'], runOnly: " + RULES + "}).then(found =>"
                                + " found.violations.map(({id, nodes}) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))"));
    }

    /** What overflows, overlaps or is cut; the left side is not folded into a strip of its own for that. */
    List<String> look() throws IOException {
        String look = Files.readString(Path.of("src/test/resources/detente/cli/look.js"));
        eval("document.getElementById('choices').style.maxHeight = 'none'");
        return texts(tree("(() => { " + look + "; return look(window).slice(0, 12); })()"));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public void close() {
        try {
            assertThat(browser.faults()).as("errors of the page").isEmpty();
        } finally {
            browser.close();
        }
    }
}
