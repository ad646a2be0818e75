package detente.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, told by its own protocol what to do: the JDK speaks HTTP and WebSocket. */
final class Chromium implements AutoCloseable {
    /** What a skipped test says. */
    static final String MISSING = "skipped: no chromium on the PATH (Debian: apt-get install chromium)";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern LISTENS = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final List<String> faults = new ArrayList<>();
    private final String session;

    private Chromium(Path program) throws IOException {
        profile = Files.createTempDirectory("chromium");
        process = new ProcessBuilder(
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
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address()), new Listener())
                .join();
        String target = call("Target.createTarget", Map.of("url", "about:blank"), "")
                .path("targetId")
                .asString("");
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
                .path("sessionId")
                .asString("");
        call("Runtime.enable", Map.of());
        call("Log.enable", Map.of());
        call("Page.enable", Map.of());
    }

    /** Where it is installed; empty where it is not. */
    static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether it is installed. */
    static boolean isThere() {
        return find().isPresent();
    }

    static Chromium open() throws IOException {
        return new Chromium(find().orElseThrow());
    }

    /** Reads on, or a full pipe would stop it. */
    private String address() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher matcher = LISTENS.matcher(line);
            if (matcher.find()) {
                Thread reader = new Thread(() -> drain(process.getInputStream()), "chromium");
                reader.setDaemon(true);
                reader.start();
                return matcher.group(1);
            }
        }
        throw new IOException("chromium says nothing of where it listens");
    }

    private static void drain(InputStream stream) {
        try {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // it has ended
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                JsonNode message = JsonMapper.shared().readTree(text.toString());
                text.setLength(0);
                take(message);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }

    private void take(JsonNode message) {
        CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt(0));
        if (answer != null) {
            answer.complete(message);
        }
        String method = message.path("method").asString("");
        JsonNode params = message.path("params");
        if (method.equals("Runtime.exceptionThrown")) {
            note(params.path("exceptionDetails").toString());
        } else if (method.equals("Log.entryAdded")
                && params.path("entry").path("level").asString("").equals("error")) {
            note(params.path("entry").path("text").asString(""));
        }
    }

    private void note(String fault) {
        synchronized (faults) {
            faults.add(fault);
        }
    }

    /** Exceptions that nobody caught and errors that the browser logged so far: of a policy that was broken, too. */
    List<String> faults() {
        synchronized (faults) {
            return List.copyOf(faults);
        }
    }

    /** Tells it something of the page. */
    JsonNode call(String method, Map<String, Object> params) {
        return call(method, params, session);
    }

    private JsonNode call(String method, Map<String, Object> params, String to) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = to.isEmpty()
                ? Map.of("id", id, "method", method, "params", params)
                : Map.of("id", id, "method", method, "params", params, "sessionId", to);
        socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
        JsonNode node = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (node.has("error")) {
            throw new IllegalStateException(method + ": " + node.path("error"));
        }
        return node.path("result");
    }

    /** Opens an address. */
    void go(URI address) {
        call("Page.navigate", Map.of("url", address.toString()));
    }

    /**
     * What an expression gives, after the promise if it is one: a text as it is, anything else as JSON.
     *
     * @throws IllegalStateException with what it threw
     */
    String eval(String expression) {
        return evaluated(Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    }

    /** Carries out a script, what it declares stays; it may wait for promises outside of functions, too. */
    void load(String script) {
        evaluated(Map.of("expression", script, "awaitPromise", true, "replMode", true));
    }

    private String evaluated(Map<String, Object> what) {
        JsonNode result = call("Runtime.evaluate", what);
        if (result.has("exceptionDetails")) {
            JsonNode thrown = result.path("exceptionDetails");
            throw new IllegalStateException(thrown.path("exception")
                    .path("description")
                    .asString(thrown.path("text").asString("")));
        }
        JsonNode value = result.path("result").path("value");
        return value.isString() ? value.asString() : value.toString();
    }

    /** Waits until an expression is true. */
    void await(String expression) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!eval("!!(" + expression + ")").equals("true")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not true in two minutes: " + expression + " " + faults());
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The page in a window of that size, in CSS pixels. */
    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As if the person wanted this: {@code prefers-color-scheme}, {@code dark}. */
    void media(String feature, String value) {
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** A picture of the page in a window of that size. */
    void screenshot(Path file, int width, int height) throws IOException {
        size(width, height);
        String data = call("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asString("");
        Files.write(file, Base64.getDecoder().decode(data));
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        delete(profile.toFile());
    }

    private static void delete(File file) {
        File[] inside = file.listFiles();
        if (inside != null && !Files.isSymbolicLink(file.toPath())) {
            for (File one : inside) {
                delete(one);
            }
        }
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
