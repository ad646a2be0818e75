package detente.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Firefox, told by WebDriver BiDi what to do. */
final class Firefox implements DrivenBrowser {
    /** What a skipped test says. */
    static final String MISSING = "skipped: no firefox on the PATH (Debian: apt-get install firefox-esr)";

    private static final List<String> NAMES = List.of("firefox-esr", "firefox");

    /** What a page's own policy forbids is no entry of the log by itself. */
    private static final String TELL_OF_POLICY = "() => addEventListener('securitypolicyviolation',"
            + " ({violatedDirective, blockedURI}) => console.error(violatedDirective, blockedURI))";

    private final BrowserWire wire;
    private final String context;

    private Firefox(Path program) throws IOException {
        wire = new BrowserWire(profile -> command(program, profile), "/session", Firefox::faultOf);
        call("session.new", Map.of("capabilities", Map.of()));
        context = call("browsingContext.getTree", Map.of())
                .path("contexts")
                .path(0)
                .path("context")
                .asString("");
        call("session.subscribe", Map.of("events", List.of("log.entryAdded")));
        call("script.addPreloadScript", Map.of("functionDeclaration", TELL_OF_POLICY));
    }

    private static List<String> command(Path program, Path profile) {
        return List.of(
                program.toString(),
                "--headless",
                "--no-remote",
                "--remote-debugging-port",
                "0",
                "--profile",
                profile.toString());
    }

    /** Whether it is installed. */
    static boolean isThere() {
        return BrowserWire.find(NAMES).isPresent();
    }

    static Firefox open() throws IOException {
        return new Firefox(BrowserWire.find(NAMES).orElseThrow());
    }

    private static String faultOf(JsonNode news) {
        JsonNode params = news.path("params");
        boolean isError = news.path("method").asString("").equals("log.entryAdded")
                && params.path("level").asString("").equals("error");
        return isError ? params.path("text").asString("") : "";
    }

    @Override
    public List<String> faults() {
        return wire.faults();
    }

    private JsonNode call(String method, Map<String, ?> params) {
        return wire.call(method, params, Map.of());
    }

    @Override
    public void go(URI address) {
        call("browsingContext.navigate", Map.of("context", context, "url", address.toString(), "wait", "complete"));
    }

    @Override
    public String eval(String expression) {
        JsonNode value = evaluated(expression).path("value");
        return value.isString() ? value.asString() : value.toString();
    }

    @Override
    public void load(String script) {
        evaluated(script);
    }

    private JsonNode evaluated(String expression) {
        JsonNode answer = call(
                "script.evaluate",
                Map.of(
                        "expression",
                        expression,
                        "target",
                        Map.of("context", context),
                        "awaitPromise",
                        true,
                        "serializationOptions",
                        Map.of("maxObjectDepth", 0)));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(
                    answer.path("exceptionDetails").path("text").asString(""));
        }
        return answer.path("result");
    }

    @Override
    public void size(int width, int height) {
        call(
                "browsingContext.setViewport",
                Map.of("context", context, "viewport", Map.of("width", width, "height", height)));
    }

    @Override
    public void screenshot(Path file, int width, int height) throws IOException {
        size(width, height);
        String data = call("browsingContext.captureScreenshot", Map.of("context", context))
                .path("data")
                .asString("");
        Files.write(file, Base64.getDecoder().decode(data));
    }

    @Override
    public void close() {
        wire.close();
    }
}
