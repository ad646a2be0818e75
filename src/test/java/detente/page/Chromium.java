package detente.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Chromium, told by its own protocol what to do. */
public final class Chromium implements DrivenBrowser {
    /** What a skipped test says. */
    public static final String MISSING = "skipped: no chromium on the PATH (Debian: apt-get install chromium)";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final BrowserWire wire;
    private final String session;

    private Chromium(Path program) throws IOException {
        wire = new BrowserWire(profile -> command(program, profile), "", Chromium::faultOf);
        String target = wire.call("Target.createTarget", Map.of("url", "about:blank"), Map.of())
                .path("targetId")
                .asString("");
        session = wire.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true), Map.of())
                .path("sessionId")
                .asString("");
        call("Runtime.enable", Map.of());
        call("Log.enable", Map.of());
        call("Page.enable", Map.of());
    }

    private static List<String> command(Path program, Path profile) {
        return List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
    }

    /** Whether it is installed. */
    public static boolean isThere() {
        return BrowserWire.find(NAMES).isPresent();
    }

    /** Starts it. */
    public static Chromium open() throws IOException {
        return new Chromium(BrowserWire.find(NAMES).orElseThrow());
    }

    private static String faultOf(JsonNode news) {
        String method = news.path("method").asString("");
        JsonNode params = news.path("params");
        if (method.equals("Runtime.exceptionThrown")) {
            return params.path("exceptionDetails").toString();
        }
        boolean isError = method.equals("Log.entryAdded")
                && params.path("entry").path("level").asString("").equals("error");
        return isError ? params.path("entry").path("text").asString("") : "";
    }

    @Override
    public List<String> faults() {
        return wire.faults();
    }

    /** Tells it something of the page. */
    JsonNode call(String method, Map<String, ?> params) {
        return wire.call(method, params, Map.of("sessionId", session));
    }

    @Override
    public void go(URI address) {
        call("Page.navigate", Map.of("url", address.toString()));
    }

    @Override
    public String eval(String expression) {
        JsonNode value = evaluated(Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        return value.isString() ? value.asString() : value.toString();
    }

    @Override
    public void load(String script) {
        evaluated(Map.of("expression", script));
    }

    private JsonNode evaluated(Map<String, ?> what) {
        JsonNode result = call("Runtime.evaluate", what);
        if (result.has("exceptionDetails")) {
            JsonNode thrown = result.path("exceptionDetails");
            throw new IllegalStateException(thrown.path("exception")
                    .path("description")
                    .asString(thrown.path("text").asString("")));
        }
        return result.path("result").path("value");
    }

    @Override
    public void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As if the person wanted this: {@code prefers-color-scheme}, {@code dark}. */
    void media(String feature, String value) {
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    @Override
    public void screenshot(Path file, int width, int height) throws IOException {
        size(width, height);
        String data = call("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asString("");
        Files.write(file, Base64.getDecoder().decode(data));
    }

    @Override
    public void close() {
        wire.close();
    }
}
